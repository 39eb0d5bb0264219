import { areaCode } from "../areas/index.ts";
import type { MeasureId } from "../vocabulary/index.ts";
import type { FileSpec, PublishedTotal, Source } from "./contract/index.ts";
import { worldPopulationProspects } from "./layouts/wpp.ts";
import { readWppSeries, type WppSeries, yearHeadings } from "./layouts/wpp-series.ts";

const leading = ["country_code", "country"];
const lastEstimate = 2023;
/** 236 countries and areas and 61 aggregates. */
const rows = 297;
const estimates = { rows, leading, periods: yearHeadings(1950, lastEstimate), lastEstimate };

const tables: readonly WppSeries[] = [
  { ...estimates, key: "births", measure: "BIRTHS", unitMult: 3 },
  { ...estimates, key: "deaths", measure: "DEATHS", unitMult: 3 },
  { ...estimates, key: "cbr", measure: "CBR", unitMult: 0 },
  { ...estimates, key: "cdr", measure: "CDR", unitMult: 0 },
  {
    ...estimates,
    key: "migration",
    measure: "NET_MIG",
    unitMult: 3,
    trailing: ["last.observed"],
  },
  {
    ...estimates,
    key: "sexRatio",
    measure: "SRB",
    unitMult: 0,
    periods: yearHeadings(1950, 2100),
  },
];

/** Where the Population Division publishes the annual series of the revision as text. */
const repository =
  "https://raw.githubusercontent.com/PPgp/wpp2024/b27df7a9ec293be9e1a212defef88fef0f3c0ee2/data-raw";

const file = (key: string, sha256: string): FileSpec => ({
  key,
  path: `wpp/wpp2024/${key}.txt`,
  sha256,
  url: `${repository}/${key}.txt`,
});

const world = areaCode("001");

const worldIn2020 = (measure: MeasureId, thousands: number): PublishedTotal => ({
  id: `world-${measure}-2020`,
  of: { measure, refArea: world, timePeriod: "2020" },
  equals: thousands * 1000,
  tolerance: 1,
  published: "World Population Prospects 2024, World",
});

/** The world is given in thousands with three decimals, so that 236 roundings may differ by 50 persons. */
const areasAddUp = (measure: MeasureId): PublishedTotal[] =>
  ["1950", "1990", "2020", "2023"].map((year) => ({
    id: `areas-${measure}-${year}`,
    of: { measure, refArea: "areas", timePeriod: year },
    equals: { measure, refArea: world, timePeriod: year },
    tolerance: 50,
    published: "World Population Prospects 2024, World",
  }));

/**
 * UN DESA, World Population Prospects 2024: births, deaths, their crude rates, net migration and sex
 * ratio at birth by calendar year, as the publisher's package wpp2024 carries the series. Counts are
 * in thousands. Years to 2023 are estimates; the sex ratio continues to 2100 with the medium
 * projection. Population at mid-year is births ÷ crude birth rate × 1,000.
 */
export const wpp2024: Source = {
  ...worldPopulationProspects,
  id: "wpp-2024",
  title: "World Population Prospects 2024: births, deaths, net migration, sex ratio at birth",
  vintage: "2024 revision, package wpp2024 1.1-3",
  published: "2024-07",
  citation:
    "United Nations, Department of Economic and Social Affairs, Population Division (2024). World Population Prospects 2024, Online Edition.",
  measures: tables.map(({ measure }) => measure),
  files: [
    file("births", "da35ad49f417c9240ca7e6a63ca975943a1a00320863ce12e27bcb753844a883"),
    file("deaths", "56ad8095796d702a314767a0d5bbb14d0f14fb4a41e17dfa10bb0a351153c58f"),
    file("cbr", "e1756f9b092efbe19292b90ed3baccc8d36706142ffc8326097fdba272bbd725"),
    file("cdr", "47fde617311a69ab41216bcc2fbac1f273fd46790e2bca7a63a4eeb3af11ccbf"),
    file("migration", "19d96c718b06b1d3b80797a229340f3891814eca1771ba74c7a9d5e08e6f4dd7"),
    file("sexRatio", "cadbd75c7123bf1c7bc023f7b02cb2bbb04e6f88fc519478cdb7aab5601b1751"),
  ],
  totals: [
    worldIn2020("BIRTHS", 134_719.611),
    worldIn2020("DEATHS", 63_546.315),
    worldIn2020("NET_MIG", 0),
    ...areasAddUp("BIRTHS"),
    ...areasAddUp("DEATHS"),
    ...areasAddUp("NET_MIG"),
    ...tables.map(
      ({ measure, periods }): PublishedTotal => ({
        id: `cells-${measure}`,
        of: { measure },
        by: "count-all",
        equals: rows * periods.length,
        published: `${rows} areas and groups, ${periods.length} years`,
      }),
    ),
  ],
  read: async (reading) => {
    for (const table of tables) await readWppSeries(reading, table);
  },
};
