import type { AreaCode } from "../areas/index.ts";
import { timePeriod } from "../vocabulary/index.ts";
import { type PublishedTotal, type Source, SourceError } from "./contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

/**
 * World Bank, Remittance Prices Worldwide (Corridors): average total cost of sending 200 US dollars
 * in a corridor, per cent of the amount, 2011Q1 to 2020Q3 (35 quarters, not all of 2011 to 2013Q1).
 * DataBank export: one row per sender × receiver, `..` where there is no price, five lines after the
 * table. A mean of services in a corridor: neither the global average nor SmaRT (trap T04).
 *
 * Rows of corridors without any price are pairs of two surveyed economies, not surveyed corridors;
 * they are left out as structurally blank. In the 377 others `..` is a missing value.
 */
const quarters = [
  ...["2011Q1", "2011Q3", "2012Q1", "2012Q3", "2013Q1", "2013Q2", "2013Q3", "2013Q4"],
  ...[2014, 2015, 2016, 2017, 2018, 2019].flatMap((year) =>
    [1, 2, 3, 4].map((q) => `${year}Q${q}`),
  ),
  ...["2020Q1", "2020Q2", "2020Q3"],
];
const headings = [
  "Sending Countries Name",
  "Sending Countries Code",
  "Series Name",
  "Series Code",
  "Receiving Countries Name",
  "Receiving Countries Code",
  ...quarters.map((quarter) => `${quarter} [YR${quarter}]`),
];
const periods = quarters.map((quarter) => timePeriod(quarter.replace("Q", "-Q")));
const seriesColumn = 3;
const firstValueColumn = 6;
const lastUpdated = "Last Updated: 12/07/2020";

async function read(reading: Reading): Promise<void> {
  let dated = false;
  let ended = false;
  let rows = 0;
  await reading.csv("corridors", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
    } else if (ended) {
      dated ||= row.text(0) === lastUpdated;
    } else if (row.text(0) === "") {
      ended = true;
    } else {
      rows += 1;
      readRow(reading, row);
    }
  });
  const file = reading.file("corridors").name;
  if (rows === 0) throw new SourceError("rows-missing", { file });
  if (!dated) throw new SourceError("wrong-vintage", { file, expected: lastUpdated });
}

function readRow(reading: Reading, row: TableRow): void {
  expectLength(row, headings.length);
  row.code(seriesColumn, { "ATCR.CORR": true });
  const counterpartArea = row.area(1, { by: "code", scheme: "rpw" });
  const refArea = row.area(5, { by: "code", scheme: "rpw" });
  if (periods.every((_, i) => row.text(firstValueColumn + i) === "..")) {
    reading.leaveOut("structurally-blank", periods.length);
    return;
  }
  periods.forEach((period, i) => {
    reading.observe(row, firstValueColumn + i, {
      measure: "REMIT_COST",
      refArea,
      counterpartArea,
      timePeriod: period,
    });
  });
}

const priced: readonly (readonly [string, number])[] = [
  ["2011-Q1", 199],
  ["2013-Q3", 220],
  ["2015-Q3", 227],
  ["2015-Q4", 300],
  ["2016-Q2", 361],
  ["2016-Q3", 360],
  ["2020-Q1", 367],
  ["2020-Q3", 367],
];

const totals: readonly PublishedTotal[] = [
  ...priced.map(
    ([period, corridors]): PublishedTotal => ({
      id: `corridors-${period}`,
      of: { measure: "REMIT_COST", timePeriod: period },
      by: "count",
      equals: corridors,
      published: `Remittance Prices Worldwide (Corridors): corridors with a price in ${period}`,
    }),
  ),
  {
    id: "values",
    of: { measure: "REMIT_COST" },
    by: "count",
    equals: 10_417,
    published: "Remittance Prices Worldwide (Corridors): prices in the export",
  },
  {
    id: "cells",
    of: { measure: "REMIT_COST" },
    by: "count-all",
    equals: 377 * 35,
    published: "377 corridors in each of 35 quarters",
  },
  {
    id: "united-states-mexico-2020-Q3",
    of: {
      measure: "REMIT_COST",
      refArea: "MEX" as AreaCode,
      counterpartArea: "USA" as AreaCode,
      timePeriod: "2020-Q3",
    },
    equals: 4.18,
    tolerance: 0.005,
    published: "Remittance Prices Worldwide (Corridors), ATCR.CORR",
  },
];

/** Remittance Prices Worldwide, corridors, as of 2020Q3. */
export const rpwCorridors2020q3: Source = {
  id: "rpw-corridors-2020q3",
  title: "Remittance Prices Worldwide (Corridors)",
  producer: "World Bank",
  vintage: "last updated 7 December 2020",
  published: "2020-12-07",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://databank.worldbank.org/source/remittance-prices-worldwide-(corridors)",
  citation:
    "The World Bank, Remittance Prices Worldwide, http://remittanceprices.worldbank.org, corridors, last updated 7 December 2020.",
  measures: ["REMIT_COST"],
  files: [
    {
      key: "corridors",
      path: "rpw/RPW_corridors_databank_2011Q1_2020Q3.csv",
      sha256: "6271a54fe4b210792180eb54a3c1b76feb46e8278ba19ad072978b82dd246683",
      url: null,
    },
  ],
  totals,
  read,
};
