import { type Age, type MeasureId, type Sex, yearOf } from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "../reading/index.ts";
import { periodOf } from "./period-heading.ts";
import { RepeatedRows } from "./repeated-rows.ts";

/** One tab-separated table of World Population Prospects: a row per area, a column per period. */
export interface WppSeries {
  readonly key: string;
  readonly measure: MeasureId;
  readonly sex?: Sex;
  readonly unitMult: number;
  /** Rows of the table; fewer mean that the file was cut. */
  readonly rows: number;
  /** Headings before the periods; `age` among them gives rows by age. */
  readonly leading: readonly string[];
  /** Headings of the value columns: `1950`, or `1950-1955`. */
  readonly periods: readonly string[];
  /** Headings after the periods, whose cells describe the row. */
  readonly trailing?: readonly string[];
  /** Last year that is an estimate; what begins later is the medium projection. */
  readonly lastEstimate: number;
  /** Rows that add up other rows and name no area, by code. */
  readonly sums?: Readonly<Record<string, string>>;
}

/** The years from the first to the last as headings. */
export function yearHeadings(first: number, last: number, step = 1): string[] {
  return Array.from({ length: (last - first) / step + 1 }, (_, i) => String(first + i * step));
}

/** The intervals of five years from the first year to the last as headings: `1950-1955`. */
export function spanHeadings(first: number, last: number): string[] {
  return yearHeadings(first, last - 5, 5).map((start) => `${start}-${Number(start) + 5}`);
}

/**
 * Age groups as these tables write them: `0-4` → `Y0T4`, `100+` → `Y_GE100`.
 *
 * @throws SourceError `unknown-code`
 */
export function ageGroup(row: TableRow, column: number): Age {
  const text = row.text(column);
  const group = /^(\d{1,2})-(\d{1,2})$/.exec(text);
  if (group) return `Y${Number(group[1])}T${Number(group[2])}`;
  const open = /^(\d{2,3})\+$/.exec(text);
  if (open) return `Y_GE${Number(open[1])}`;
  return row.fail("unknown-code", column, {
    expected: "0-4 … 95-99, 100+",
    found: row.raw(column),
  });
}

/**
 * Reads one table. Rows for areas and for groups are kept; a group that stands twice is kept once.
 * Projections have status F.
 *
 * @throws SourceError
 */
export async function readWppSeries(reading: Reading, series: WppSeries): Promise<void> {
  const from = series.leading.length;
  const to = from + series.periods.length;
  const trailing = series.trailing ?? [];
  const ageColumn = series.leading.indexOf("age");
  const periods = series.periods.map(periodOf);
  const repeated = new RepeatedRows();
  let header = false;
  let rows = 0;
  await reading.csv(series.key, { delimiter: "\t", quote: null }, (row) => {
    if (!header) {
      expectHeadings(row, 0, [...series.leading, ...series.periods, ...trailing]);
      expectLength(row, to + trailing.length);
      header = true;
      return;
    }
    expectLength(row, to + trailing.length);
    rows += 1;
    if (trailing.length > 0) reading.leaveOut("descriptive", trailing.length);
    if (series.sums !== undefined && Object.hasOwn(series.sums, row.text(0))) {
      row.code(1, { [series.sums[row.text(0)]!]: true });
      reading.leaveOut("derived", periods.length);
      return;
    }
    const refArea = row.area(0, { by: "code", scheme: "wpp" });
    const age = ageColumn < 0 ? "_T" : ageGroup(row, ageColumn);
    if (repeated.seen({ areas: [refArea], and: age }, row, from, to)) {
      reading.leaveOut("repeated", periods.length);
      return;
    }
    periods.forEach((period, i) => {
      reading.observe(row, from + i, {
        measure: series.measure,
        refArea,
        sex: series.sex ?? "_T",
        age,
        timePeriod: period,
        unitMult: series.unitMult,
        status: yearOf(period) > series.lastEstimate ? "F" : "A",
      });
    });
  });
  if (rows !== series.rows) {
    throw new SourceError("rows-missing", {
      file: reading.file(series.key).name,
      expected: `${series.rows} rows`,
      found: `${rows} rows`,
    });
  }
}
