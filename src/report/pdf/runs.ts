import { type Language, message } from "../../messages/index.ts";
import type { ReportDocument, Run } from "../document/document.ts";
import { typstString, typstText } from "./typst-text.ts";

/** What the blocks of one document share while they are written. */
export interface PdfWriter {
  readonly language: Language;
  readonly layout: ReportDocument["layout"];
  /** True where a brief goes over both columns. */
  readonly isWide?: boolean;
  /** Identifiers of blocks that a link may lead to. */
  readonly targets: ReadonlySet<string>;
  /** Adds a drawing and returns its path in the compiler. */
  image(svg: string): string;
}

/** Runs as Typst markup. A link to a place that the document has not is printed as text. */
export function runsTypst(runs: readonly Run[], writer: PdfWriter): string {
  return runs.map((run) => runTypst(run, writer)).join("");
}

function runTypst(run: Run, { targets, language }: PdfWriter): string {
  if (run.kind === "link") {
    const text = isSymbol(run.text) ? `#box[${typstText(run.text)}];` : typstText(run.text);
    if (!run.href.startsWith("#")) return `#link(${typstString(run.href)})[${text}];`;
    const id = run.href.slice(1);
    return targets.has(id) ? `#link(${labelTypst(id)})[${text}];` : text;
  }
  if (run.kind === "number" && run.model) {
    return `${typstText(run.text)}#model-mark(${typstString(message(language, "report.model"))});`;
  }
  if (run.kind === "label" && isSymbol(run.text)) return `#box[${typstText(run.text)}];`;
  if (run.kind === "text" && run.strong) return `#strong[${typstText(run.text)}];`;
  return typstText(run.text);
}

/** Symbols of documents such as A/RES/68/4 stay on one line. */
function isSymbol(text: string): boolean {
  return /^[A-Z0-9][A-Za-z0-9./()-]{2,16}$/.test(text) && text.includes("/");
}

/** The label of a block as an expression. */
export function labelTypst(id: string): string {
  return `label(${typstString(id)})`;
}
