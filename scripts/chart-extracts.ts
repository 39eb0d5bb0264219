import { writeFileSync } from "node:fs";
import { Edition, findValues, type Value, type ValueFilter } from "../src/edition/index.ts";
import { estimatesOf } from "../src/estimates/index.ts";

/**
 * Writes the values of the examples of figures, each with its identifier, from the embedded edition and the
 * estimates made of it. A test compares the published ones with the edition.
 *
 * Usage: chart-extracts [edition] [estimates]
 */
const [folder = "editions/2024", estimates = "out/estimates"] = process.argv.slice(2);
const target = "test/figures/examples/data";

const published: Readonly<Record<string, ValueFilter>> = {
  "world-stock": {
    measures: ["MIG_STOCK"],
    areas: ["001"],
    sexes: ["_T"],
    sources: ["undesa-ims-2019", "undesa-ims-2020-destination"],
  },
  "philippines-remittances": { measures: ["REMIT_RECEIVED"], areas: ["PHL"], fromYear: 2000 },
  "turkiye-inflows": { measures: ["INFLOW_FOREIGN"], areas: ["TUR"], fromYear: 2005 },
  "emirates-population": {
    measures: ["POP"],
    areas: ["ARE"],
    sources: ["wpp-2019"],
    sexes: ["M", "F"],
    fromYear: 2020,
    toYear: 2020,
  },
  "gulf-stocks": {
    measures: ["MIG_STOCK"],
    areas: ["ARE", "SAU", "KWT", "QAT", "OMN", "BHR"],
    counterparts: ["IND", "BGD", "PAK", "EGY", "IDN", "PHL", "NPL", "LKA"],
    sexes: ["_T"],
    sources: ["undesa-ims-2024-bilateral"],
    fromYear: 2024,
  },
  "mexico-usa-stock": {
    measures: ["MIG_STOCK"],
    areas: ["USA"],
    counterparts: ["MEX"],
    sexes: ["_T"],
    fromYear: 2010,
    toYear: 2013,
  },
  "european-reports": {
    measures: ["IMMIGRATION", "EMIGRATION"],
    areas: ["ESP", "ITA", "FRA", "DEU", "BEL", "ROU"],
    counterparts: ["ESP", "ITA", "FRA", "DEU", "BEL", "ROU"],
    sources: ["eurostat-flows-both-reports"],
    fromYear: 2015,
    toYear: 2015,
  },
  "remittance-receivers": {
    measures: ["REMIT_RECEIVED"],
    areas: ["IND", "MEX", "CHN", "PHL", "FRA", "PAK", "EGY", "BGD", "NGA", "DEU"],
    sources: ["knomad-remittance-inflows"],
    fromYear: 2022,
    toYear: 2022,
  },
};

const corridors: readonly (readonly [string, string])[] = [
  ["IND", "ARE"],
  ["MYS", "SGP"],
  ["IND", "USA"],
  ["CHN", "HKG"],
  ["RUS", "UKR"],
  ["POL", "DEU"],
  ["CHN", "USA"],
  ["IDN", "MYS"],
  ["TUR", "DEU"],
  ["RUS", "DEU"],
];

const edition = await Edition.open(folder, { user: false });
const licences = new Map(edition.sources.map((entry) => [entry.id, entry.licence]));

for (const [name, filter] of Object.entries(published)) {
  const values = await findValues(edition, filter);
  write(name, values.map(entryOf));
}

const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020];
write("mexico-usa-estimates", await ofCorridor("MEX", "USA", years));
const corridorEstimates = [];
for (const [origin, destination] of corridors) {
  corridorEstimates.push(...(await ofCorridor(origin, destination, [2015])));
}
write(
  "corridor-estimates",
  corridorEstimates.filter(({ method }) => method === "waymark"),
);

function entryOf(value: Value) {
  return {
    id: value.id,
    source: value.source,
    vintage: value.vintage,
    licence: licences.get(value.source),
    measure: value.measure,
    area: value.refArea,
    counterpart: value.counterpartArea,
    sex: value.sex,
    age: value.age,
    time: value.timePeriod,
    unit: value.unit,
    value: typeof value.value === "number" ? value.value : null,
    status: value.status,
    model: value.model,
  };
}

async function ofCorridor(origin: string, destination: string, starts: readonly number[]) {
  const found = [];
  for (const year of starts) {
    const { estimates: all } = await estimatesOf(edition, { origin, destination }, year, {
      folder: estimates,
    });
    found.push(...all.filter(({ revision }) => revision === "undesa-ims-2024"));
  }
  return found.map(({ id, method, timePeriod, persons, interval }) => ({
    id,
    method,
    origin,
    destination,
    time: timePeriod,
    persons,
    interval,
  }));
}

function write(name: string, entries: readonly object[]): void {
  const lines = entries.map((entry) => JSON.stringify(entry));
  writeFileSync(`${target}/${name}.json`, `[\n${lines.join(",\n")}\n]\n`);
  console.log(`${name}: ${entries.length}`);
}
