import { areaCode } from "../areas/index.ts";
import { timePeriod } from "../vocabulary/index.ts";
import type { PublishedTotal, Source } from "./contract/index.ts";
import { cachedAreas } from "./layouts/cached-areas.ts";
import { migrantStock } from "./layouts/undesa-ims.ts";
import { citation2024, mark2024, sexes2024, years2024 } from "./layouts/undesa-ims-2024.ts";
import { expectHeadings, expectLength, type Reading } from "./reading/index.ts";

const headings = ["origin", "destination", "year", "sex", "stock"];
const columns = { origin: 0, destination: 1, year: 2, sex: 3, stock: 4 } as const;
const published = "Sum of the pairs of known origin, as the conversion's provenance note states it";

async function read(reading: Reading): Promise<void> {
  const area = cachedAreas({ by: "code", scheme: "undesa-ims" });
  await reading.csv("pairs", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      return;
    }
    expectLength(row, headings.length);
    const year = row.text(columns.year);
    if (!years2024.includes(year)) {
      row.fail("wrong-vintage", columns.year, { expected: years2024.join(", "), found: year });
    }
    reading.observe(
      row,
      columns.stock,
      {
        measure: "MIG_STOCK",
        refArea: area(row, columns.destination),
        counterpartArea: area(row, columns.origin),
        sex: row.code(columns.sex, sexes2024),
        timePeriod: timePeriod(year),
        basis: "NOT_STATED",
      },
      row.integer(columns.stock, "a number of persons"),
    );
  });
}

function known(year: string, sex: "_T" | "M" | "F", persons: number): PublishedTotal {
  return {
    id: `known-origin-${sex}-${year}`,
    of: {
      measure: "MIG_STOCK",
      refArea: "areas",
      counterpartArea: "areas",
      sex,
      timePeriod: year,
    },
    equals: persons,
    published,
  };
}

function corridor(year: string, persons: number): PublishedTotal {
  return {
    id: `mexico-united-states-${year}`,
    of: {
      measure: "MIG_STOCK",
      refArea: areaCode("USA"),
      counterpartArea: areaCode("MEX"),
      sex: "_T",
      timePeriod: year,
    },
    equals: persons,
    published: "International Migrant Stock 2024, destination and origin",
  };
}

/**
 * UN DESA, International Migrant Stock 2024: Destination and origin — **a conversion** of matrices
 * that an author read from the publisher's workbook: 230 countries and areas, pairs above zero only.
 *
 * Migrants of unknown origin are not in it, nor are a few small areas: it adds up to 281,868,512 for
 * 2024, while the publisher's total is 304 million. Its sum is never a world total (trap X03). The
 * conversion does not state the type of data.
 */
export const undesaIms2024Bilateral: Source = {
  ...migrantStock,
  id: "undesa-ims-2024-bilateral",
  title: "International Migrant Stock 2024: Destination and origin, known origin (conversion)",
  vintage: mark2024,
  published: "2025-01",
  citation: `${citation2024} Converted from undesa_pd_2024_ims_stock_by_sex_destination_and_origin.xlsx, known origin only.`,
  measures: ["MIG_STOCK"],
  files: [
    {
      key: "pairs",
      path: "undesa-ims/ims2024_bilateral_by_sex.csv",
      sha256: "4c43b92ecde07e1078df45d88a03c46e05b4fb2707df0992791709df260fef65",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    known("2024", "_T", 281_868_512),
    known("2024", "M", 146_857_041),
    known("2024", "F", 135_011_471),
    known("2020", "_T", 252_645_159),
    corridor("2024", 11_279_561),
    corridor("2020", 11_177_052),
    {
      id: "cells",
      of: { measure: "MIG_STOCK" },
      by: "count-all",
      equals: 203_267,
      published: "Rows of the conversion",
    },
  ],
  read,
};
