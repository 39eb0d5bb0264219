import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { PrintedLedger } from "../check/index.ts";
import { ReportError } from "../report-error.ts";
import type { LedgerFile, StoredEntry } from "./ledger-file.ts";

/** What of a ledger must be there before it is used; the rest is as the compiler wrote it. */
const shape = z.looseObject({
  format: z.literal(1),
  edition: z.string(),
  report: z.string(),
  sources: z.record(z.string(), z.looseObject({ title: z.string(), licence: z.string() })),
  entries: z.array(
    z.looseObject({
      id: z.string(),
      figure: z.string(),
      texts: z.record(z.string(), z.array(z.string())),
      trace: z.looseObject({}),
    }),
  ),
  labels: z.record(z.string(), z.array(z.string())),
  charts: z.record(z.string(), z.array(z.looseObject({ wide: z.looseObject({}) }))).default({}),
  selections: z.array(z.looseObject({ source: z.string() })),
});

/**
 * Reads the ledger of a report.
 *
 * @param option option of the command line that says where the ledger is, for the error
 * @throws ReportError `ledger-missing`, `ledger-damaged`
 */
export async function readLedger(path: string, option = "--ledger"): Promise<LedgerFile> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new ReportError("ledger-missing", { path, option }, cause);
  });
  try {
    return shape.parse(JSON.parse(text)) as unknown as LedgerFile;
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? firstIssue(cause) : String(cause);
    throw new ReportError("ledger-damaged", { path, reason }, cause);
  }
}

/** What is wrong first, in one line: `entries: expected array, received undefined`. */
function firstIssue({ issues }: z.ZodError): string {
  const [{ path, message }] = issues as [z.core.$ZodIssue];
  return `${path.join(".")}: ${message}`;
}

/**
 * An entry of a ledger.
 *
 * @throws ReportError `entry-unknown`, with the entries of the same beginning
 */
export function ledgerEntry({ entries }: LedgerFile, id: string): StoredEntry {
  const found = entries.find((each) => each.id === id);
  if (found) return found;
  const start = id.replace(/[^-]*$/, "");
  const near = entries.filter((each) => each.id.startsWith(start)).slice(0, 3);
  throw new ReportError("entry-unknown", {
    id,
    near: near.map((each) => each.id).join(", ") || "none",
  });
}

/**
 * What a ledger prints in a document, for a check.
 *
 * @param document name such as `world-report.en`; one that the ledger does not know has no labels
 */
export function printedLedger(
  { entries, labels, charts }: LedgerFile,
  document: string,
): PrintedLedger {
  const language = document.split(".").at(-1) ?? "";
  return {
    entries: entries.map(({ id, texts }) => ({
      id,
      printed: (texts as Readonly<Record<string, readonly string[]>>)[language] ?? [],
    })),
    labels: labels[document] ?? [],
    charts: charts[document] ?? [],
  };
}
