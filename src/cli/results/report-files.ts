import type { Edition } from "../../edition/index.ts";
import {
  type CompiledReport,
  figuresTable,
  htmlPage,
  type Ledger,
  ledgerFile,
  type ReportDocument,
  type RivalsByEntry,
  renderDocx,
  renderPdf,
  shownEntries,
} from "../../report/index.ts";
import { jsonText } from "../print/answer.ts";
import { csvText } from "../print/csv.ts";
import type { ResultFile } from "./write-results.ts";

/** Formats in which a report can be written. */
export const reportFormats = ["html", "docx", "pdf"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Name of the ledger in the folder of a report. */
export const ledgerName = "ledger.json";

/** The files of a report: its documents in each format, the ledger, the table of figures. */
export async function reportFiles(
  edition: Edition,
  { documents, ledger, name }: CompiledReport,
  formats: readonly ReportFormat[],
  rivals: RivalsByEntry = new Map(),
): Promise<readonly ResultFile[]> {
  const file = await ledgerFile(edition, name, ledger, documents);
  const files: ResultFile[] = [
    { file: ledgerName, text: jsonText(file) },
    { file: "figures.csv", text: csvText(figuresTable(file)) },
  ];
  for (const document of documents) {
    for (const format of formats) {
      const text = await rendered(edition, ledger, document, format, rivals);
      files.push({ file: `${document.name}.${format}`, text });
    }
  }
  return files;
}

async function rendered(
  edition: Edition,
  ledger: Ledger,
  document: ReportDocument,
  format: ReportFormat,
  rivals: RivalsByEntry,
): Promise<string | Uint8Array> {
  switch (format) {
    case "html":
      return htmlPage(document, await shownEntries(edition, ledger, document.language, rivals));
    case "docx":
      return renderDocx(document);
    case "pdf":
      return renderPdf(document);
  }
}
