import { type AreaCode, areaCode, existsAt } from "../areas/index.ts";
import {
  notApplicable,
  notAvailable,
  type ObservedValue,
  timePeriod,
} from "../vocabulary/index.ts";
import type { PublishedTotal, Source } from "./contract/index.ts";
import { cachedAreas } from "./layouts/cached-areas.ts";
import { territoryIn } from "./layouts/former-territory.ts";
import { type Destination, readDestinations } from "./layouts/undesa-destinations.ts";
import { migrantStock } from "./layouts/undesa-ims.ts";
import {
  destinationFile2020,
  former2020,
  mark2020,
  stockLayout2020,
  stockTable2020,
  worldStock2020,
  years2020,
} from "./layouts/undesa-ims-2020.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

const headings = ["destination_iso3", "origin_iso3", "year", "sex", "stock"];
const columns = { destination_iso3: 0, origin_iso3: 1, year: 2, sex: 3, stock: 4 } as const;
const sexes = { Total: "_T", Male: "M", Female: "F" } as const;
const published = "International Migrant Stock 2020, Table 1, row WORLD";
const pairs = 12_187;

async function read(reading: Reading): Promise<void> {
  const area = cachedAreas({ by: "code", scheme: "undesa-ims" });
  const destinations = await readDestinations(
    await reading.workbook("destination"),
    stockLayout2020,
    stockTable2020,
  );
  await reading.csv("pairs", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      return;
    }
    expectLength(row, headings.length);
    const printed = area(row, columns.destination_iso3);
    const destination =
      destinations.get(printed) ??
      row.fail("unknown-code", columns.destination_iso3, {
        expected: `a destination of ${destinationFile2020.path}`,
        found: printed,
      });
    const year = row.text(columns.year);
    if (!years2020.includes(year)) {
      row.fail("wrong-vintage", columns.year, { expected: years2020.join(", "), found: year });
    }
    const refArea = territoryIn(printed, Number(year), former2020);
    reading.observe(
      row,
      columns.stock,
      {
        measure: "MIG_STOCK",
        refArea,
        counterpartArea: area(row, columns.origin_iso3),
        sex: row.code(columns.sex, sexes),
        timePeriod: timePeriod(year),
        basis: destination.basis,
      },
      persons(row, columns.stock, printed, year, destination),
    );
  });
}

/** The persons of a cell; a zero where the publisher has no figure for the destination is none. */
function persons(
  row: TableRow,
  column: number,
  printed: AreaCode,
  year: string,
  destination: Destination,
): ObservedValue {
  const value = row.integer(column, "a number of persons");
  if (value !== 0 || !destination.without.has(year)) return value;
  return existsAt(printed, year) ? notAvailable : notApplicable;
}

const others = areaCode("OTH");

function unknownOrigin(): PublishedTotal[] {
  const select = (refArea: AreaCode | "areas") => ({
    measure: "MIG_STOCK" as const,
    refArea,
    counterpartArea: others,
    sex: "_T" as const,
    timePeriod: "2020",
  });
  return [
    {
      id: "unknown-origin-2020",
      of: select("areas"),
      equals: 12_657_151,
      published: "International Migrant Stock 2020, destination and origin, origin Others",
    },
    {
      id: "unknown-origin-united-states-2020",
      of: select(areaCode("USA")),
      equals: 4_046_231,
      published: "International Migrant Stock 2020, destination and origin, origin Others",
    },
  ];
}

/**
 * UN DESA, International Migrant Stock 2020: Destination and origin — **a conversion** into one row
 * per pair, year and sex of Table 1 of the publisher's workbook, for countries and areas only. The
 * origin `XXX`, “Others”, belongs in every total (trap T06); Guernsey and Jersey are `CHI`, Kosovo is
 * in Serbia.
 *
 * The conversion dropped the type of data and wrote 0 for `..`. Both are taken from the publisher's
 * destination workbook of the same revision: the basis of each destination, and the destinations and
 * years without a figure, where a 0 is a missing value and not a count (trap T05).
 */
export const undesaIms2020BilateralTidy: Source = {
  ...migrantStock,
  id: "undesa-ims-2020-bilateral-tidy",
  title: "International Migrant Stock 2020: Destination and origin (conversion)",
  vintage: mark2020,
  published: "2020-12",
  citation:
    "United Nations Department of Economic and Social Affairs, Population Division (2020). International Migrant Stock 2020. Converted from undesa_pd_2020_ims_stock_by_sex_destination_and_origin.xlsx.",
  measures: ["MIG_STOCK"],
  files: [
    {
      key: "pairs",
      path: "undesa-ims/undesa_ims2020_bilateral_by_sex_tidy.csv",
      sha256: "b296209f711035f4784352584e6d2a7a6cd81832a4821dc96ee92df9ac48f3ce",
      url: null,
      conversion: true,
    },
    { key: "destination", ...destinationFile2020 },
  ],
  totals: [
    ...years2020.map(
      (year, i): PublishedTotal => ({
        id: `pairs-${year}`,
        of: {
          measure: "MIG_STOCK",
          refArea: "areas",
          counterpartArea: "areas",
          sex: "_T",
          timePeriod: year,
        },
        equals: worldStock2020[i]!,
        published,
      }),
    ),
    ...unknownOrigin(),
    {
      id: "mexico-united-states-2020",
      of: {
        measure: "MIG_STOCK",
        refArea: areaCode("USA"),
        counterpartArea: areaCode("MEX"),
        sex: "_T",
        timePeriod: "2020",
      },
      equals: 10_853_105,
      published: "International Migrant Stock 2020, destination and origin",
    },
    {
      id: "cells",
      of: { measure: "MIG_STOCK" },
      by: "count-all",
      equals: pairs * years2020.length * 3,
      published: `${pairs} pairs, ${years2020.length} years, both sexes together and each alone`,
    },
  ],
  read,
};
