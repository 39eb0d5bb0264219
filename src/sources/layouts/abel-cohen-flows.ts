import { type Sex, type TimePeriod, yearsFrom } from "../../vocabulary/index.ts";
import { type PublishedTotal, SourceError } from "../contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "../reading/index.ts";
import { cachedAreas } from "./cached-areas.ts";

/** The six estimation methods of Abel and Cohen, by the names of their columns. */
export const abelCohenMethods = [
  "sd_drop_neg",
  "sd_rev_neg",
  "mig_rate",
  "da_min_open",
  "da_min_closed",
  "da_pb_closed",
] as const;

/** A table of five-year flow estimates in the column order of the figshare deposit. */
export interface FlowEstimates {
  readonly key: string;
  /** Headings before the methods: `year0`, `orig` and `dest`, and where the file has them `sex` and names. */
  readonly labels: readonly ("year0" | "sex" | "orig" | "dest" | "orig_name" | "dest_name")[];
  readonly methods: readonly string[];
}

const years = 5;
const sexes: Readonly<Record<string, Sex>> = { male: "M", female: "F" };
const periods: Readonly<Record<string, TimePeriod>> = Object.fromEntries(
  [1990, 1995, 2000, 2005, 2010, 2015].map((year) => [year, yearsFrom(year, years)]),
);

/**
 * Reads transitions between residence at the start and at the end of a five-year period:
 * REF_AREA is the destination, COUNTERPART_AREA the origin, METHOD the name of the column. The code
 * CHI is Chile in these files, as their names say, and JEY the Channel Islands.
 *
 * Exception to trap T05: the files leave out a pair whose estimates all round to zero, so an absent
 * pair of two areas of the file means 0 after rounding, not a missing value. No row is invented for
 * it; a reader of the edition who needs full tables takes absent pairs as 0. Pairs of an area with
 * itself are not estimated.
 *
 * @throws SourceError `header-missing`, `row-length`, `unknown-code`, `unknown-area`, `not-a-number`
 */
export async function readFlowEstimates(reading: Reading, file: FlowEstimates): Promise<void> {
  const width = file.labels.length + file.methods.length;
  const areaOf = cachedAreas({ by: "code", scheme: "abel-cohen" });
  let rows = 0;
  await reading.csv(file.key, {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, [...file.labels, ...file.methods]);
      expectLength(row, width);
    } else {
      expectLength(row, width);
      rows += 1;
      readPair(reading, row, file, areaOf);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file(file.key).name });
}

function readPair(
  reading: Reading,
  row: TableRow,
  file: FlowEstimates,
  areaOf: ReturnType<typeof cachedAreas>,
): void {
  const { labels, methods } = file;
  const year0 = labels.indexOf("year0");
  const sex = labels.indexOf("sex");
  const period = row.code(year0, periods);
  const start = row.integer(year0, "a year");
  const shared = {
    measure: "FLOW_EST",
    refArea: areaOf(row, labels.indexOf("dest"), start),
    counterpartArea: areaOf(row, labels.indexOf("orig"), start),
    sex: sex < 0 ? "_T" : row.code(sex, sexes),
    timePeriod: period,
    basis: "RESIDENCE",
    status: "E",
  } as const;
  methods.forEach((method, i) => {
    const column = labels.length + i;
    reading.observe(row, column, { ...shared, method }, row.value(column, {}));
  });
  const names = labels.filter((label) => label.endsWith("_name")).length;
  if (names > 0) reading.leaveOut("descriptive", names);
}

/**
 * World totals of the pseudo-Bayes method by period, in millions as the provenance note states
 * them, for a table without sexes.
 */
export function worldTotals(millions: readonly number[], published: string): PublishedTotal[] {
  return Object.values(periods).map((timePeriod, i) => ({
    id: `world-${timePeriod.slice(0, 4)}`,
    of: { measure: "FLOW_EST", method: "da_pb_closed", sex: "_T", timePeriod },
    equals: millions[i]! * 1e6,
    tolerance: 50_000,
    published,
  }));
}
