import type { AreaCode } from "../../areas/index.ts";
import { type Basis, type MeasureId, type TimePeriod, timePeriod } from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import {
  commonMarks,
  expectHeadings,
  type MissingMarks,
  type Reading,
  type TableRow,
} from "../reading/index.ts";

/** A World Bank matrix of areas by areas with a margin of world totals on both sides. */
export interface AreaMatrix {
  readonly key: string;
  readonly sheet: string | RegExp;
  /** Text of the first cell, which names the version. */
  readonly title: string;
  /** Text of the corner cell, which says what stands across and what down (trap X07). */
  readonly corner: string;
  /** Number of areas in a row, without the world total. */
  readonly areas: number;
  readonly measure: MeasureId;
  readonly year: number;
  readonly basis?: Basis;
  readonly unitMult?: number;
  /** Marks besides the common ones. */
  readonly marks?: MissingMarks;
  /** Whether a blank pair is a missing value, or a pair for which the publisher has no quantity. */
  readonly blankPair: "missing" | "structurally-blank";
}

interface Table {
  readonly matrix: AreaMatrix;
  readonly period: TimePeriod;
  readonly marks: MissingMarks;
  readonly across: readonly AreaCode[];
}

const titleRow = 1;
const headerRow = 2;
const lookup = { by: "name", scheme: "worldbank" } as const;

/**
 * Reads a matrix with REF_AREA (receiver, destination) across and COUNTERPART_AREA (sender, origin)
 * down. The world row ends the table; below it stand notes, and in one release a repeated total.
 *
 * @throws SourceError `wrong-vintage` for another title, `header-missing` for another orientation
 */
export async function readAreaMatrix(reading: Reading, matrix: AreaMatrix): Promise<void> {
  const workbook = await reading.workbook(matrix.key);
  const marks = { ...commonMarks, ...matrix.marks };
  const period = timePeriod(matrix.year);
  let table: Table | null = null;
  let total: TableRow | null = null;
  await workbook.eachRow(matrix.sheet, (row) => {
    if (row.number === titleRow) checkTitle(row, matrix);
    else if (row.number === headerRow)
      table = { matrix, period, marks, across: header(row, matrix) };
    else if (table === null) row.fail("header-missing", 0, { expected: matrix.corner });
    else if (total !== null) readBelow(reading, row, total);
    else {
      readRow(reading, row, table);
      if (/^world$/i.test(row.text(0))) total = row;
    }
  });
  if (total === null) {
    throw new SourceError("rows-missing", {
      file: workbook.file.name,
      sheet: workbook.sheet(matrix.sheet),
      expected: "a last row WORLD",
    });
  }
}

function checkTitle(row: TableRow, matrix: AreaMatrix): void {
  if (row.text(0) === matrix.title) return;
  row.fail("wrong-vintage", 0, { expected: matrix.title, found: row.raw(0) });
}

function header(row: TableRow, matrix: AreaMatrix): AreaCode[] {
  expectHeadings(row, 0, [matrix.corner]);
  expectHeadings(row, matrix.areas + 1, [/^world$/i]);
  return Array.from({ length: matrix.areas + 1 }, (_, i) => row.area(i + 1, lookup));
}

function readRow(reading: Reading, row: TableRow, table: Table): void {
  const { matrix, across, marks, period } = table;
  const counterpartArea = row.area(0, lookup);
  const isTotal = /^world$/i.test(row.text(0));
  across.forEach((refArea, i) => {
    const column = i + 1;
    const isPair = !isTotal && column <= matrix.areas;
    if (isPair && matrix.blankPair === "structurally-blank" && row.text(column) === "") {
      reading.leaveOut("structurally-blank");
      return;
    }
    reading.observe(
      row,
      column,
      {
        measure: matrix.measure,
        refArea,
        counterpartArea,
        timePeriod: period,
        basis: matrix.basis ?? null,
        unitMult: matrix.unitMult ?? 0,
      },
      row.value(column, marks),
    );
  });
}

function readBelow(reading: Reading, row: TableRow, total: TableRow): void {
  row.cells.forEach((cell, column) => {
    if (row.text(column) === "") return;
    if (typeof cell !== "number") reading.leaveOut("descriptive");
    else if (cell === total.cells[column]) reading.leaveOut("repeated");
    else row.fail("model-violation", column, { expected: "a note", found: row.raw(column) });
  });
}
