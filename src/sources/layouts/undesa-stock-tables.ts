import { type AreaCode, existsAt } from "../../areas/index.ts";
import {
  type Basis,
  isMissing,
  type MeasureId,
  type Missing,
  notApplicable,
  notAvailable,
  type ObservedValue,
  type Sex,
  suppressed,
  type TimePeriod,
  yearOf,
} from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import {
  expectHeadings,
  type LeftOutReason,
  type Reading,
  type TableRow,
  type Workbook,
} from "../reading/index.ts";
import { type FormerTerritories, territoryIn } from "./former-territory.ts";
import { periodOf } from "./period-heading.ts";
import { RepeatedRows } from "./repeated-rows.ts";
import { basisOfType } from "./type-of-data.ts";

/** Columns side by side under one title: one measure and sex, a column per year or interval. */
export interface StockBlock {
  readonly title: string;
  readonly measure: MeasureId;
  readonly sex: Sex;
  /** Headings of the columns: `1990`, or `1990-1995`. */
  readonly periods: readonly string[];
}

/** One sheet of the workbook. */
export interface StockTable {
  readonly sheet: string;
  /**
   * Migrants have a basis; migrants and refugees are those of the territory that the notes name;
   * populations are always those of today's territory (World Population Prospects).
   */
  readonly about: "migrants" | "refugees" | "population";
  readonly unitMult: number;
  readonly hasTypes: boolean;
  readonly blocks: readonly StockBlock[];
}

/** What differs between the revisions of the workbook. Rows count from 1. */
export interface StockLayout {
  /** The name of the revision that every sheet prints above the table. */
  readonly mark: string;
  readonly titleRow: number;
  readonly leadingRow: number;
  readonly periodRow: number;
  /** Headings of the columns name, notes, code and type of data. */
  readonly leading: readonly [string, string, string, string];
  readonly former: FormerTerritories;
}

/** A row of an area or group with what holds for all of its values. */
export interface StockRow {
  readonly row: TableRow;
  /** Position of the first value. */
  readonly from: number;
  readonly printed: AreaCode;
  readonly basis: Basis;
}

const nameColumn = 1;
const notesColumn = 2;
const codeColumn = 3;
const typeColumn = 4;

const marks: Readonly<Record<string, Missing>> = { "..": notAvailable, "~": suppressed };

/** The three blocks of a measure by sex, in the publisher's order. */
export function blocksBySex(
  measure: MeasureId,
  titles: readonly [both: string, males: string, females: string],
  periods: readonly string[],
): readonly StockBlock[] {
  return (["_T", "M", "F"] as const).map((sex, i) => ({
    title: titles[i]!,
    measure,
    sex,
    periods,
  }));
}

/**
 * Reads every table of an International Migrant Stock workbook by destination: one row per area or
 * group, blocks of years by sex or measure.
 *
 * @throws SourceError if a sheet, heading, title, code or value is not as the layout has it
 */
export async function readStockTables(
  reading: Reading,
  workbook: Workbook,
  layout: StockLayout,
  tables: readonly StockTable[],
): Promise<void> {
  for (const table of tables) {
    const leaveOut = (reason: LeftOutReason, cells: number) => reading.leaveOut(reason, cells);
    const columns = table.blocks.flatMap((block) =>
      block.periods.map((heading) => ({ block, period: periodOf(heading) })),
    );
    await eachStockRow(workbook, layout, table, leaveOut, (stock) => {
      const note = noteOf(stock.row, table);
      columns.forEach(({ block, period }, i) => {
        const refArea =
          table.about === "population"
            ? stock.printed
            : territoryIn(stock.printed, yearOf(period), layout.former);
        reading.observe(
          stock.row,
          stock.from + i,
          {
            measure: block.measure,
            refArea,
            sex: block.sex,
            timePeriod: period,
            basis: table.about === "migrants" ? stock.basis : null,
            unitMult: table.unitMult,
            note,
          },
          stockValue(stock.row, stock.from + i, refArea, period),
        );
      });
    });
  }
}

/**
 * Calls `onRow` for each row of an area or group after checking the head of the sheet. Headings
 * between the rows and repeated rows are counted and left out.
 */
export async function eachStockRow(
  workbook: Workbook,
  layout: StockLayout,
  table: StockTable,
  leaveOut: (reason: LeftOutReason, cells: number) => void,
  onRow: (stock: StockRow) => void,
): Promise<void> {
  const from = codeColumn + (table.hasTypes ? 2 : 1);
  const width = table.blocks.reduce((sum, block) => sum + block.periods.length, 0);
  const head: TableRow[] = [];
  const repeated = new RepeatedRows();
  let rows = 0;
  await workbook.eachRow(table.sheet, (row) => {
    if (row.number <= layout.periodRow) {
      head.push(row);
      return;
    }
    if (rows === 0) checkHead(head, row, layout, table, from);
    if (row.text(nameColumn) === "") return;
    rows += 1;
    if (row.text(codeColumn) === "") {
      for (let i = 0; i < width; i++) row.code(from + i, { "..": true });
      leaveOut("structurally-blank", width);
      return;
    }
    const printed = row.area(codeColumn, { by: "code", scheme: "undesa-ims" });
    if (repeated.seen({ areas: [printed] }, row, from, from + width)) leaveOut("repeated", width);
    else {
      const basis = table.hasTypes ? basisOfType(row, typeColumn, printed) : "NOT_STATED";
      onRow({ row, from, printed, basis });
    }
  });
  if (rows === 0) {
    throw new SourceError("rows-missing", { file: workbook.file.name, sheet: table.sheet });
  }
}

/** The value of a cell; one that is missing before the area existed cannot exist. */
function stockValue(
  row: TableRow,
  column: number,
  refArea: AreaCode,
  period: TimePeriod,
): ObservedValue {
  const value = row.value(column, marks);
  if (!isMissing(value) || existsAt(refArea, String(yearOf(period)))) return value;
  return notApplicable;
}

function noteOf(row: TableRow, table: StockTable): string | null {
  const type = table.about === "migrants" && table.hasTypes ? row.text(typeColumn) : "";
  const number = row.text(notesColumn);
  return [type, number && `note ${number}`].filter(Boolean).join("; ") || null;
}

function checkHead(
  head: readonly TableRow[],
  first: TableRow,
  layout: StockLayout,
  table: StockTable,
  from: number,
): void {
  if (!head.some((row) => row.cells.some((_, i) => row.raw(i).includes(layout.mark)))) {
    first.fail("wrong-vintage", nameColumn, { expected: layout.mark });
  }
  const rowOf = (number: number, expected: string): TableRow =>
    head.find((row) => row.number === number) ??
    first.fail("header-missing", nameColumn, { expected: `${expected} in row ${number}` });
  const leading = layout.leading.slice(0, table.hasTypes ? 4 : 3);
  expectHeadings(rowOf(layout.leadingRow, leading[0]!), nameColumn, leading);
  const titles = rowOf(layout.titleRow, table.blocks[0]!.title);
  const periods = rowOf(layout.periodRow, table.blocks[0]!.periods[0]!);
  let column = from;
  for (const block of table.blocks) {
    expectHeadings(titles, column, [block.title]);
    expectHeadings(periods, column, block.periods);
    column += block.periods.length;
  }
}
