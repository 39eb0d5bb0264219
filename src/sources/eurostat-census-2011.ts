import { timePeriod } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import { cachedAreas } from "./layouts/cached-areas.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

const headings = ["orig", "dest", "corridor_name", "year", "census", "corridor"] as const;
const [origin, destination, , year, census] = [0, 1, 2, 3, 4];
const censusYear = 2011;
const note =
  "age and basis not stated in the file: ages 15–64 by the compilers' code, birth by comparison";

async function read(reading: Reading): Promise<void> {
  const areaOf = cachedAreas({ by: "name", scheme: "eurostat" });
  let rows = 0;
  await reading.csv("census", {}, (row) => {
    if (row.number === 1) expectHeadings(row, 0, headings);
    expectLength(row, headings.length);
    if (row.number > 1) {
      rows += 1;
      readCorridor(reading, row, areaOf);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file("census").name });
}

function readCorridor(
  reading: Reading,
  row: TableRow,
  areaOf: ReturnType<typeof cachedAreas>,
): void {
  if (row.text(year) !== String(censusYear)) {
    row.fail("wrong-vintage", year, { expected: String(censusYear), found: row.raw(year) });
  }
  reading.observe(row, census, {
    measure: "MIG_STOCK",
    refArea: areaOf(row, destination),
    counterpartArea: areaOf(row, origin),
    age: "Y15T64",
    timePeriod: timePeriod(censusYear),
    basis: "BIRTH",
    note,
  });
  reading.leaveOut("descriptive", 2);
}

/**
 * Eurostat, population and housing census 2011: migrants by corridor between 28 countries, as
 * compiled for Yildiz and others, “Integrating traditional and social media data to predict
 * bilateral migrant stocks in the European Union”. Belgium and Ireland gave none (`NA`: missing).
 *
 * The file says neither age nor basis. Ages 15 to 64 follow from the compilers' code, which names
 * its population so. Country of birth follows from comparison: 202,263 from Slovakia in Czechia and
 * 47,521 from the United Kingdom in Italy are far above the numbers of such citizens and below the
 * numbers born there at all ages. The note says so in every cell.
 */
export const eurostatCensus2011: Source = {
  id: "eurostat-census-2011",
  title: "Population and housing census 2011: migrants by country of origin",
  producer: "Eurostat",
  vintage: "census 2011, as compiled by Yildiz and others",
  published: "2024",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://ec.europa.eu/eurostat/web/population-demography/population-housing-censuses",
  citation:
    "Eurostat, Population and housing census 2011, as compiled in D. Yildiz, A. Wiśniowski, G. J. Abel and others, Integrating traditional and social media data to predict bilateral migrant stocks in the European Union, International Migration Review.",
  measures: ["MIG_STOCK"],
  files: [
    {
      key: "census",
      path: "eurostat-flows/Eurostat_census_2011.csv",
      sha256: "569cfdbf2b9ea5c1ce238d8e96797143274baacd6ada3dc057f748f63dc9695c",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "corridors",
      of: { measure: "MIG_STOCK" },
      by: "count-all",
      equals: 756,
      published: "28 × 27 corridors",
    },
    {
      id: "corridors-with-a-count",
      of: { measure: "MIG_STOCK" },
      by: "count",
      equals: 702,
      published: "28 × 27 corridors less those of Belgium and Ireland",
    },
  ],
  read,
};
