import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { message } from "../../messages/index.ts";
import { columnWidths } from "../document/column-widths.ts";
import type { Run, TableBlock } from "../document/document.ts";
import { sentenceGap } from "../document/sentence-gap.ts";
import { isTooShortToPart, needsSmallType } from "../document/table-type.ts";
import type { DocxWriter } from "./docx-writer.ts";
import { colours, textWidth } from "./page-measures.ts";
import { bookmarked, runsDocx, textDocx } from "./runs.ts";
import { styleIds } from "./styles.ts";

/** So many rows stay with the head of a table, and so many with its notes, where a page parts it. */
const heldRows = 4;
/** Width of a table in ems of its text, in the usual and in the smaller size. */
const tableEms = { usual: 54, small: 61 };
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table with its caption above, its head repeated on every page, notes and source below. */
export function tableDocx(block: TableBlock, writer: DocxWriter): (Paragraph | Table)[] {
  const { id, caption, columns, rows, notes, source } = block;
  const isSmall = needsSmallType(block, tableEms.usual);
  const ems = isSmall ? tableEms.small : tableEms.usual;
  const widths = columnWidths(block, ems).map((width) => Math.floor(width * textWidth));
  const layout: RowLayout = { block, widths, writer, isSmall, keepNext: true };
  const isHeld = (row: number) =>
    isTooShortToPart(block, ems) || row < heldRows || row >= rows.length - heldRows;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, i) =>
      cellDocx(
        heading,
        i,
        layout,
        {
          borders: { top: rule(8, colours.accent), bottom: rule(6, colours.accent) },
          verticalAlign: VerticalAlign.BOTTOM,
        },
        true,
      ),
    ),
  });
  return [
    captionDocx(id, caption, writer),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: rule(8, colours.accent),
        insideHorizontal: rule(4, colours.faint),
      },
      margins: { left: 70, right: 70 },
      rows: [head, ...rows.map((row, i) => rowDocx(row, { ...layout, keepNext: isHeld(i) }))],
    }),
    ...notesDocx(notes, source, writer),
  ];
}

/** A caption with the bookmark of its block; it stays with what follows. */
export function captionDocx(id: string, caption: readonly Run[], writer: DocxWriter): Paragraph {
  const children = bookmarked(id, runsDocx(caption, writer), writer);
  return new Paragraph({ style: styleIds.caption, children });
}

/** Notes in one paragraph and the source in another. */
export function notesDocx(
  notes: readonly (readonly Run[])[],
  source: readonly Run[],
  writer: DocxWriter,
): Paragraph[] {
  const gap = sentenceGap(writer.language);
  const word = textDocx(`${message(writer.language, "report.notes")}${gap}`, { bold: true });
  const sentences = notes.flatMap((note) => [...runsDocx(note, writer), textDocx(gap)]);
  const lines =
    notes.length > 0
      ? [new Paragraph({ style: styleIds.note, children: [word, ...sentences] })]
      : [];
  return [...lines, new Paragraph({ style: styleIds.source, children: runsDocx(source, writer) })];
}

interface RowLayout {
  readonly block: TableBlock;
  readonly widths: readonly number[];
  readonly writer: DocxWriter;
  readonly isSmall: boolean;
  /** True for a row that stays on the page of the next one or of the notes. */
  readonly keepNext: boolean;
}

function rowDocx({ cells, role }: TableBlock["rows"][number], layout: RowLayout): TableRow {
  const band = { fill: colours.band, type: ShadingType.CLEAR, color: "auto" };
  if (role === "group" && cells.slice(1).every((runs) => runs.length === 0)) {
    const look = { columnSpan: layout.widths.length, shading: band };
    return new TableRow({
      cantSplit: true,
      children: [cellDocx(cells[0] ?? [], 0, layout, look, true, true)],
    });
  }
  const look: Partial<ITableCellOptions> =
    role === "group"
      ? { shading: band }
      : role === "total"
        ? { borders: { top: rule(6, colours.soft), bottom: rule(6, colours.soft) } }
        : {};
  return new TableRow({
    cantSplit: true,
    children: cells.map((runs, i) => cellDocx(runs, i, layout, look, role !== undefined)),
  });
}

function cellDocx(
  runs: readonly Run[],
  column: number,
  { block, widths, writer, ...layout }: RowLayout,
  look: Partial<ITableCellOptions>,
  bold: boolean,
  keepNext = layout.keepNext,
): TableCell {
  const size = layout.isSmall ? { size: 15 } : {};
  const width = look.columnSpan ? textWidth : widths[column]!;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...look,
    children: [
      new Paragraph({
        style: styleIds.tableText,
        keepNext,
        alignment: block.columns[column]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runsDocx(runs, writer, { ...size, ...(bold ? { bold } : {}) }),
      }),
    ],
  });
}
