import type { Edition } from "../../edition/index.ts";
import type { Figure, Interval } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Trace } from "../trace/trace.ts";
import { cell, operation, sum } from "../trace/trace-of.ts";

/** Which years of which area. */
export interface NetMigrationQuery {
  readonly area: string;
  /** First calendar year. */
  readonly fromYear: number;
  /** Last calendar year; default the first. */
  readonly toYear?: number;
}

const source = "wpp-2024";

const yearsOf = ({ fromYear, toYear = fromYear }: NetMigrationQuery): string[] =>
  Array.from({ length: toYear - fromYear + 1 }, (_, i) => String(fromYear + i));

const subjectOf = (query: NetMigrationQuery) => ({
  area: query.area,
  fromYear: query.fromYear,
  toYear: query.toYear ?? query.fromYear,
});

async function summed(
  edition: Edition,
  query: NetMigrationQuery,
  measure: "NET_MIG" | "BIRTHS" | "DEATHS",
): Promise<Trace> {
  return sum(cellsOf(edition), {
    source,
    measure,
    refArea: [query.area],
    timePeriod: yearsOf(query),
  });
}

/**
 * NETMIG, net migration M = P(t+1) − P(t) − B + D (UN DESA, World Population Prospects 2024): persons in
 * the calendar years, a residual in which the error of censuses counts as migration.
 */
export async function netMigration(
  edition: Edition,
  query: NetMigrationQuery,
): Promise<Figure<"flow", "persons">> {
  return figureOf(edition, {
    indicator: "NETMIG",
    statistic: "net-migration",
    subject: subjectOf(query),
    kind: "flow",
    unit: "persons",
    method: "demographic-residual",
    caveats: ["residual"],
    trace: await summed(edition, query, "NET_MIG"),
  });
}

/**
 * NETMIG, natural increase B − D beside net migration (UN DESA, World Population Prospects 2024): persons
 * in the calendar years.
 */
export async function naturalIncrease(
  edition: Edition,
  query: NetMigrationQuery,
): Promise<Figure<"vital-event", "persons">> {
  return figureOf(edition, {
    indicator: "NETMIG",
    statistic: "natural-increase",
    subject: subjectOf(query),
    kind: "vital-event",
    unit: "persons",
    method: "births-less-deaths",
    trace: operation("difference", {
      later: await summed(edition, query, "BIRTHS"),
      earlier: await summed(edition, query, "DEATHS"),
    }),
  });
}

/**
 * NETMIG, crude rate: 1,000 · M/P of one year, with P the mid-year population behind the crude birth
 * rate (births ÷ rate × 1,000). Compared with the publisher's rate where the edition has it.
 */
export async function netMigrationRate(
  edition: Edition,
  { area, year }: { readonly area: string; readonly year: number },
): Promise<Figure<"rate", "per-1000">> {
  return figureOf(edition, {
    indicator: "NETMIG",
    statistic: "crude-rate",
    subject: { area, year },
    kind: "rate",
    unit: "per-1000",
    method: "population-of-birth-rate",
    caveats: ["residual"],
    trace: operation("per-1000", {
      part: await summed(edition, { area, fromYear: year }, "NET_MIG"),
      whole: await midYearPopulation(edition, area, year),
    }),
  });
}

/**
 * Mid-year population of World Population Prospects 2024, persons: births ÷ crude birth rate × 1,000,
 * as the release carries no population by year. The rate has three decimals, so that the fourth to
 * fifth digit is not exact.
 */
export async function midYearPopulation(
  edition: Edition,
  area: string,
  year: number,
): Promise<Trace> {
  const at = { source, refArea: [area], timePeriod: [String(year)] } as const;
  return operation("population-of-rate", {
    events: await cell(cellsOf(edition), { ...at, measure: "BIRTHS" }),
    rate: await cell(cellsOf(edition), { ...at, measure: "CBR" }),
  });
}

/**
 * NETMIG, share of net migration in population growth: 100 · M/(B − D + M), per cent; undefined at zero
 * growth and above 100 where natural increase is negative.
 */
export async function netMigrationShareOfGrowth(
  edition: Edition,
  query: NetMigrationQuery,
): Promise<Figure<"share", "per-cent">> {
  return figureOf(edition, {
    indicator: "NETMIG",
    statistic: "share-of-growth",
    subject: subjectOf(query),
    kind: "share",
    unit: "per-cent",
    method: "demographic-residual",
    caveats: ["residual", "share-may-exceed-100"],
    trace: operation("share-of-growth", {
      migration: await summed(edition, query, "NET_MIG"),
      births: await summed(edition, query, "BIRTHS"),
      deaths: await summed(edition, query, "DEATHS"),
    }),
  });
}

/** Standard deviations on either side that hold 80 per cent of a normal distribution. */
const deviationsOf80 = 1.2816;

/**
 * The rival of NETMIG by Gaskin and Abel (MODEL): estimated net migration of one year, persons, with an
 * 80 per cent interval where the deposit gives a standard deviation; `nan` there is missing, never 0
 * (trap X15).
 */
export async function netMigrationEstimate(
  edition: Edition,
  { area, year }: { readonly area: string; readonly year: number },
): Promise<Figure<"flow", "persons">> {
  const at = {
    source: "gaskin-abel-net",
    refArea: [area],
    timePeriod: [String(year)],
  } as const;
  const trace = await cell(cellsOf(edition), { ...at, measure: "NET_MIG_EST" });
  const deviation = await cell(cellsOf(edition), { ...at, measure: "NET_MIG_EST_SD" });
  return figureOf(edition, {
    indicator: "NETMIG",
    statistic: "estimated-net-migration",
    subject: { area, year },
    kind: "flow",
    unit: "persons",
    method: "estimate-gaskin-abel",
    trace,
    interval: intervalOf(trace, deviation),
  });
}

function intervalOf({ value }: Trace, { value: deviation }: Trace): Interval | null {
  if (typeof value !== "number" || typeof deviation !== "number") return null;
  const half = deviationsOf80 * deviation;
  return { low: value - half, high: value + half, probability: 0.8 };
}
