import { type Age, timePeriod } from "../vocabulary/index.ts";
import type { PublishedTotal, Source } from "./contract/index.ts";
import { cachedAreas } from "./layouts/cached-areas.ts";
import { worldPopulationProspects } from "./layouts/wpp.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

const headings = ["iso3", "year", "sex", "age", "pop_thousand"];
const columns = { iso3: 0, year: 1, sex: 2, age: 3, pop_thousand: 4 } as const;
const sexes = { Male: "M", Female: "F" } as const;
const years = ["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020", "2021"];
const areas = 236;
const ages = 100;

function ageOf(row: TableRow, column: number): Age {
  const age = row.integer(column, "an age from 0 to 99");
  if (age >= 0 && age < 100) return `Y${age}`;
  return row.fail("unknown-code", column, { expected: "0 … 99", found: row.raw(column) });
}

async function read(reading: Reading): Promise<void> {
  const area = cachedAreas({ by: "code", scheme: "wpp" });
  await reading.csv("population", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      return;
    }
    expectLength(row, headings.length);
    const year = row.text(columns.year);
    if (!years.includes(year)) {
      row.fail("wrong-vintage", columns.year, { expected: years.join(", "), found: year });
    }
    reading.observe(row, columns.pop_thousand, {
      measure: "POP",
      refArea: area(row, columns.iso3),
      sex: row.code(columns.sex, sexes),
      age: ageOf(row, columns.age),
      timePeriod: timePeriod(year),
      unitMult: 3,
    });
  });
}

const world = (year: string, thousands: number): PublishedTotal => ({
  id: `world-${year}`,
  of: { measure: "POP", refArea: "areas", age: "ages", timePeriod: year },
  equals: thousands * 1000,
  tolerance: 600,
  published:
    "World Population Prospects 2022: ages 0 to 99, as the conversion's provenance note states it",
});

/**
 * UN DESA, World Population Prospects 2022: population by sex and single year of age at mid-year, in
 * thousands, ten years apart and 2021 — **a conversion** into one row per area, year, sex and age. The
 * open group 100+ is not in it: its world of 2020 is 7,840,408 thousand against the publisher's
 * 7,840,953. A rival vintage of the population of 2020.
 */
export const wpp2022: Source = {
  ...worldPopulationProspects,
  id: "wpp-2022",
  title: "World Population Prospects 2022: population by sex and single age (conversion)",
  vintage: "2022 revision",
  published: "2022-07",
  citation:
    "United Nations, Department of Economic and Social Affairs, Population Division (2022). World Population Prospects 2022, Online Edition.",
  measures: ["POP"],
  files: [
    {
      key: "population",
      path: "wpp/wpp2022_pop_by_sex_single_age.csv",
      sha256: "6f9e762e3d123c0c1e81e2c02910653571757a906ba67f4236c65d49bc813684",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    world("2020", 7_840_408),
    world("2021", 7_908_705),
    {
      id: "cells",
      of: { measure: "POP" },
      by: "count-all",
      equals: areas * years.length * ages * 2,
      published: `${areas} areas, ${years.length} years, ${ages} ages, two sexes`,
    },
  ],
  read,
};
