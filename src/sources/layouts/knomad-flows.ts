import { type MeasureId, type TimePeriod, timePeriod } from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import { expectHeadings, type Reading, type TableRow } from "../reading/index.ts";

/** One KNOMAD workbook of yearly remittances per economy. */
export interface KnomadFlows {
  readonly key: string;
  readonly sheet: string;
  readonly headerRow: number;
  /** First heading, which states the unit. */
  readonly title: string;
  readonly measure: MeasureId;
  /** Headings of the year columns, from 2000; a trailing `e` marks an estimate. */
  readonly years: readonly string[];
  /** Heading and measure of the column after the years, and the year it is about. */
  readonly share: { heading: string; measure: MeasureId; year: string } | null;
  /** Text of a line below the table that dates the release. */
  readonly date: string;
}

interface Column {
  readonly measure: MeasureId;
  readonly period: TimePeriod;
  readonly estimated: boolean;
  readonly unitMult: number;
}

/** Annotations that the publisher writes behind an economy's name. */
const annotation =
  /\s*\((Brief 36 data|using CB data[^)]*|revising old numbers[^)]*|adjsuting for [^)]*)\)$/;

/**
 * Reads a KNOMAD table in millions of US dollars: a header of years, one row per economy, then (for
 * inflows) two aggregates, a blank row, and notes. Blank is not available; 0 is kept as published,
 * although the tables print 0 where balance-of-payments data begin later. The share of GDP is in per
 * cent. A remark behind a name (`Israel (using CB data)`) becomes the note of its values.
 *
 * @throws SourceError `wrong-vintage` if no line below the table bears the date of the release
 */
export async function readKnomadFlows(reading: Reading, flows: KnomadFlows): Promise<void> {
  const workbook = await reading.workbook(flows.key);
  const columns = columnsOf(flows);
  let hasHeader = false;
  let ended = false;
  let dated = false;
  let rows = 0;
  await workbook.eachRow(flows.sheet, (row) => {
    if (row.number < flows.headerRow) return;
    if (row.number === flows.headerRow) {
      checkHeader(row, flows);
      hasHeader = true;
    } else if (!hasHeader) row.fail("header-missing", 0, { expected: flows.title });
    else if (ended || isBelowTable(row)) {
      ended = true;
      dated ||= row.text(0) === flows.date;
      if (row.text(0) !== "") reading.leaveOut("descriptive");
    } else {
      rows += 1;
      readRow(reading, row, columns);
    }
  });
  const site = { file: workbook.file.name, sheet: flows.sheet };
  if (rows === 0) throw new SourceError("rows-missing", site);
  if (!dated) throw new SourceError("wrong-vintage", { ...site, expected: flows.date });
}

/** A blank row ends the table; a workbook that lost it goes on with the first note. */
function isBelowTable(row: TableRow): boolean {
  return row.text(0) === "" || row.text(0).startsWith("Note:");
}

function columnsOf(flows: KnomadFlows): Column[] {
  const columns = flows.years.map((heading) => ({
    measure: flows.measure,
    period: timePeriod(heading.replace(/e$/, "")),
    estimated: heading.endsWith("e"),
    unitMult: 6,
  }));
  if (flows.share === null) return columns;
  const { measure, year } = flows.share;
  const period = timePeriod(year);
  const estimated = columns.some((column) => column.period === period && column.estimated);
  return [...columns, { measure, period, estimated, unitMult: 0 }];
}

function checkHeader(row: TableRow, flows: KnomadFlows): void {
  const share = flows.share === null ? [] : [flows.share.heading];
  expectHeadings(row, 0, [flows.title, ...flows.years, ...share, ""]);
}

function readRow(reading: Reading, row: TableRow, columns: readonly Column[]): void {
  const remark = annotation.exec(row.text(0))?.[1] ?? null;
  const name = row.text(0).replace(annotation, "");
  const refArea = row.area(0, { by: "name", scheme: "worldbank" }, name);
  columns.forEach(({ measure, period, estimated, unitMult }, i) => {
    reading.observe(row, i + 1, {
      measure,
      refArea,
      timePeriod: period,
      status: estimated ? "E" : "A",
      unitMult,
      note: remark,
    });
  });
  for (let column = columns.length + 1; column < row.cells.length; column++) {
    if (row.text(column) !== "") {
      row.fail("row-length", column, { expected: "a blank cell", found: row.raw(column) });
    }
  }
}
