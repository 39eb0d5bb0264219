import { type AreaCode, areaCode } from "../areas/index.ts";
import type { PublishedTotal, Source } from "./contract/index.ts";
import { basisOfType } from "./layouts/type-of-data.ts";
import {
  type DestinationOriginLayout,
  readDestinationOrigin,
} from "./layouts/undesa-destination-origin.ts";
import { migrantStock } from "./layouts/undesa-ims.ts";
import { former2020, mark2020, worldStock2020, years2020 } from "./layouts/undesa-ims-2020.ts";

const layout: DestinationOriginLayout = {
  mark: mark2020,
  years: years2020,
  former: former2020,
  basis: basisOfType,
};

const world = areaCode("001");

function total(
  id: string,
  refArea: AreaCode | "areas",
  counterpartArea: AreaCode | "areas",
  year: string,
  persons: number,
): PublishedTotal {
  return {
    id: `${id}-${year}`,
    of: { measure: "MIG_STOCK", refArea, counterpartArea, sex: "_T", timePeriod: year },
    equals: persons,
    published: "International Migrant Stock 2020, Table 1",
  };
}

/**
 * UN DESA, International Migrant Stock 2020: Destination and origin, Table 1 of the publisher's
 * workbook, groups included. The workbook is not with the project: it is read when the user has it.
 * `undesa-ims-2020-bilateral-tidy` is a conversion of its countries and areas.
 */
export const undesaIms2020DestinationOrigin: Source = {
  ...migrantStock,
  id: "undesa-ims-2020-destination-origin",
  title: "International Migrant Stock 2020: Destination and origin",
  vintage: mark2020,
  published: "2020-12",
  custody: "user-copy",
  optional: true,
  citation:
    "United Nations Department of Economic and Social Affairs, Population Division (2020). International Migrant Stock 2020.",
  measures: ["MIG_STOCK"],
  files: [
    {
      key: "pairs",
      path: "undesa-ims/undesa_pd_2020_ims_stock_by_sex_destination_and_origin.xlsx",
      sha256: null,
      url: "https://www.un.org/development/desa/pd/sites/www.un.org.development.desa.pd/files/undesa_pd_2020_ims_stock_by_sex_destination_and_origin.xlsx",
    },
  ],
  totals: [
    ...years2020.map((year, i) => total("pairs", "areas", "areas", year, worldStock2020[i]!)),
    ...years2020.map((year, i) => total("world", world, world, year, worldStock2020[i]!)),
    total("unknown-origin", "areas", areaCode("OTH"), "2020", 12_657_151),
    total("mexico-united-states", areaCode("USA"), areaCode("MEX"), "2020", 10_853_105),
  ],
  read: (reading) => readDestinationOrigin(reading, "pairs", layout),
};
