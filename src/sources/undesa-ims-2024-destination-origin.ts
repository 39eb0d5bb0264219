import { areaCode } from "../areas/index.ts";
import type { PublishedTotal, Source } from "./contract/index.ts";
import { basisIfKnown } from "./layouts/type-of-data.ts";
import {
  type DestinationOriginLayout,
  readDestinationOrigin,
} from "./layouts/undesa-destination-origin.ts";
import { migrantStock } from "./layouts/undesa-ims.ts";
import { citation2024, mark2024, years2024 } from "./layouts/undesa-ims-2024.ts";

const layout: DestinationOriginLayout = {
  mark: mark2024,
  years: years2024,
  former: {},
  // The words of “Data type” are not known from a copy: a new one is kept as a note.
  basis: (row, column, destination) => basisIfKnown(row, column, destination) ?? "NOT_STATED",
};

const world = areaCode("001");
const millions = { "2020": 275, "2024": 304 } as const;

function worldRow(year: keyof typeof millions): PublishedTotal {
  return {
    id: `world-${year}`,
    of: {
      measure: "MIG_STOCK",
      refArea: world,
      counterpartArea: world,
      sex: "_T",
      timePeriod: year,
    },
    equals: millions[year] * 1_000_000,
    tolerance: 500_000,
    published: `International Migrant Stock 2024: ${millions[year]} million in ${year}`,
  };
}

/**
 * UN DESA, International Migrant Stock 2024: Destination and origin, Table 1 of the publisher's
 * workbook, groups included. The workbook is not with the project: it is read when the user has it.
 * Areas are kept as printed: what its notes say about former territories is not known from a copy.
 * `undesa-ims-2024-bilateral` is a conversion of its pairs of known origin.
 */
export const undesaIms2024DestinationOrigin: Source = {
  ...migrantStock,
  id: "undesa-ims-2024-destination-origin",
  title: "International Migrant Stock 2024: Destination and origin",
  vintage: mark2024,
  published: "2025-01",
  custody: "user-copy",
  optional: true,
  citation: citation2024,
  measures: ["MIG_STOCK"],
  files: [
    {
      key: "pairs",
      path: "undesa-ims/undesa_pd_2024_ims_stock_by_sex_destination_and_origin.xlsx",
      sha256: null,
      url: "https://www.un.org/development/desa/pd/sites/www.un.org.development.desa.pd/files/undesa_pd_2024_ims_stock_by_sex_destination_and_origin.xlsx",
    },
  ],
  totals: [
    worldRow("2020"),
    worldRow("2024"),
    ...years2024.map(
      (year): PublishedTotal => ({
        id: `pairs-${year}`,
        of: {
          measure: "MIG_STOCK",
          refArea: "areas",
          counterpartArea: "areas",
          sex: "_T",
          timePeriod: year,
        },
        equals: {
          measure: "MIG_STOCK",
          refArea: world,
          counterpartArea: world,
          sex: "_T",
          timePeriod: year,
        },
        published: "International Migrant Stock 2024, Table 1, row World by World",
      }),
    ),
  ],
  read: (reading) => readDestinationOrigin(reading, "pairs", layout),
};
