import { message } from "../../messages/index.ts";
import { columnWidths } from "../document/column-widths.ts";
import type { Run, TableBlock } from "../document/document.ts";
import { sentenceGap } from "../document/sentence-gap.ts";
import { isTooShortToPart, needsSmallType, standsOnOnePage } from "../document/table-type.ts";
import { labelTypst, type PdfWriter, runsTypst } from "./runs.ts";
import { typstText } from "./typst-text.ts";

/** A parted table says above its first row what it counts, but for notes longer than this. */
const shortNotes = 900;

/**
 * A table with its caption above, its head repeated on every page, and notes and source below. Rows of a
 * few lines are not parted; longer ones may be.
 */
export function tableTypst(block: TableBlock, writer: PdfWriter): string {
  const { id, caption, columns, rows, notes, source } = block;
  const isSmall = isSmallTable(block, writer);
  const ems = tableEms(isSmall, writer);
  const widths = columnWidths(block, ems)
    .map((width) => `${width}fr`)
    .join(", ");
  const aligns = columns.map(({ numeric }) => (numeric ? "right" : "left")).join(", ");
  const head = columns.map(({ heading }) => `[${runsTypst(heading, writer)}]`).join(", ");
  const body = rows.map(({ cells, role }) => rowTypst(cells, role, columns.length, writer));
  const said = [...notes, source].flatMap((runs) => runs.map(({ text }) => text)).join("");
  const breaks = breakTypst(block, ems, writer);
  return [
    `#report-table(${labelTypst(id)}, [${runsTypst(caption, writer)}], columns: (${widths},),`,
    `  align: (${aligns},), size: "${isSmall ? "small" : "normal"}", head: (${head},), rows: (`,
    ...body.map((row) => `    ${row},`),
    "  ),",
    `  notes: (${notesTypst(notes, writer)}), notes-above: ${said.length <= shortNotes}, breaks: ${breaks},`,
    `  source: [${runsTypst(source, writer)}])`,
  ].join("\n");
}

/** How pages may part a table: a long one anywhere, one of some length if there is no room for it. */
function breakTypst(block: TableBlock, ems: number, { layout }: PdfWriter): string {
  if (!standsOnOnePage(block, ems)) return "true";
  return layout === "brief" || isTooShortToPart(block, ems) ? "false" : '"by-room"';
}

/** Width of a table in ems of its text. */
function tableEms(
  isSmall: boolean,
  { layout, isWide }: Pick<PdfWriter, "layout" | "isWide">,
): number {
  if (layout === "brief") return isWide ? 60 : 34;
  return isSmall ? 63 : 54;
}

function isSmallTable(block: TableBlock, { layout, isWide }: PdfWriter): boolean {
  if (layout === "brief" && !isWide) return true;
  return needsSmallType(block, tableEms(false, { layout, ...(isWide && { isWide }) }));
}

/** Notes as one paragraph, an element of an array; nothing without notes. */
export function notesTypst(notes: readonly (readonly Run[])[], writer: PdfWriter): string {
  if (notes.length === 0) return "";
  const gap = typstText(sentenceGap(writer.language));
  const word = typstText(message(writer.language, "report.notes"));
  return `[#strong[${word}];${gap}${notes.map((note) => runsTypst(note, writer)).join(gap)}], `;
}

function rowTypst(
  cells: TableBlock["rows"][number]["cells"],
  role: "group" | "total" | undefined,
  columns: number,
  writer: PdfWriter,
): string {
  const printed = cells.map((runs) => runsTypst(runs, writer));
  if (role === "group" && printed.slice(1).every((cell) => cell === "")) {
    return `("group", table.header(level: 2, table.cell(colspan: ${columns}, fill: band, strong[${printed[0]}])))`;
  }
  const written = printed.map((cell) => `[${cell}],`).join(" ");
  return `("${role ?? "plain"}", (${written}))`;
}
