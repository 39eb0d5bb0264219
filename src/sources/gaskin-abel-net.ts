import { notAvailable, timePeriod } from "../vocabulary/index.ts";
import { type PublishedTotal, type Source, SourceError } from "./contract/index.ts";
import { cachedAreas } from "./layouts/cached-areas.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

const headings = ["iso3", "year", "net_migration_mean", "net_migration_std"] as const;
const [iso3, yearColumn, mean, deviation] = [0, 1, 2, 3];
const firstYear = 1990;
const lastYear = 2023;
const method = "deep-learning";
/** Means are printed to the hundredth in 231 areas. */
const worldTolerance = 1;
const noDeviation = { nan: notAvailable };

async function read(reading: Reading): Promise<void> {
  const areaOf = cachedAreas({ by: "code", scheme: "gaskin-abel" });
  let rows = 0;
  await reading.csv("net-migration", {}, (row) => {
    if (row.number === 1) expectHeadings(row, 0, headings);
    expectLength(row, headings.length);
    if (row.number > 1) {
      rows += 1;
      readYear(reading, row, areaOf);
    }
  });
  if (rows === 0)
    throw new SourceError("rows-missing", { file: reading.file("net-migration").name });
}

function readYear(reading: Reading, row: TableRow, areaOf: ReturnType<typeof cachedAreas>): void {
  const year = row.integer(yearColumn, "a year");
  if (year < firstYear || year > lastYear) {
    row.fail("wrong-vintage", yearColumn, {
      expected: `${firstYear} to ${lastYear}`,
      found: String(year),
    });
  }
  const shared = {
    refArea: areaOf(row, iso3),
    timePeriod: timePeriod(year),
    method,
    status: "E",
  } as const;
  reading.observe(row, mean, { ...shared, measure: "NET_MIG_EST" }, row.value(mean, {}));
  reading.observe(
    row,
    deviation,
    { ...shared, measure: "NET_MIG_EST_SD" },
    row.value(deviation, noDeviation),
  );
}

function worldBalances(): PublishedTotal[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => ({
    id: `world-${firstYear + i}`,
    of: { measure: "NET_MIG_EST", timePeriod: String(firstYear + i) },
    equals: 0,
    tolerance: worldTolerance,
    published: "net migration of the world is zero",
  }));
}

/**
 * Gaskin and Abel, model estimates of annual net migration, 231 areas, 1990 to 2023, persons: mean
 * and standard deviation. The deviation is `nan` in 265 rows: missing, not zero (trap X15). Converted
 * from the deposit's NetCDF file. Areas are those of today in every year (Sudan without South Sudan).
 */
export const gaskinAbelNet: Source = {
  id: "gaskin-abel-net",
  title: "Deep learning four decades of human migration: net migration",
  producer: "Thomas Gaskin and Guy J. Abel",
  vintage: "estimates of June 2025",
  published: "2025-06",
  licence: "UNVERIFIED",
  custody: "user-copy",
  page: "https://doi.org/10.5281/zenodo.15623216",
  citation:
    "Gaskin, T. and Abel, G. J. (2025). Deep learning four decades of human migration. Zenodo 15623216.",
  measures: ["NET_MIG_EST", "NET_MIG_EST_SD"],
  files: [
    {
      key: "net-migration",
      path: "gaskin-abel-net/gaskin_abel_net_migration.csv",
      sha256: "3443b9c28ce1fbdf158a4da0fa3a7158d1c03a72d529160e8224ac308377d381",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "cells",
      of: { measure: "NET_MIG_EST" },
      by: "count",
      equals: 7854,
      published: "231 areas in 34 years",
    },
    {
      id: "deviations",
      of: { measure: "NET_MIG_EST_SD" },
      by: "count",
      equals: 7589,
      published: "231 areas in 34 years less 265 without a deviation",
    },
    ...worldBalances(),
  ],
  read,
};
