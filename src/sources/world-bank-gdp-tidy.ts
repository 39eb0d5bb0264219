import type { AreaCode } from "../areas/index.ts";
import { yearOf } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import { yearCell } from "./layouts/year-cell.ts";
import { expectHeadings, expectLength, type Reading } from "./reading/index.ts";

/**
 * World Bank, GDP in current US dollars (NY.GDP.MKTP.CD), 1960 to 2023, as packaged by the
 * `datasets/gdp` repository: one row per economy and year, only years with a value. The file is a
 * conversion and carries no date of its own; its last year tells the vintage. A rival of `wdi-gdp`.
 */
async function read(reading: Reading): Promise<void> {
  const headings = ["Country Name", "Country Code", "Year", "Value"];
  let last = 0;
  await reading.csv("gdp", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
      return;
    }
    if (row.cells.length === 1 && row.text(0) === "") return;
    expectLength(row, headings.length);
    const period = yearCell(row, 2);
    last = Math.max(last, yearOf(period));
    const refArea = row.area(1, { by: "code", scheme: "worldbank" });
    reading.observe(row, 3, { measure: "GDP", refArea, timePeriod: period });
  });
  const file = reading.file("gdp").name;
  if (last === 0) throw new SourceError("rows-missing", { file });
  if (last !== lastYear) {
    throw new SourceError("wrong-vintage", {
      file,
      expected: `last year ${lastYear}`,
      found: String(last),
    });
  }
}

const lastYear = 2023;

/** GDP, the packaged table: a later vintage than `wdi-gdp`. */
export const worldBankGdpTidy: Source = {
  id: "world-bank-gdp-tidy",
  title: "GDP (current US$)",
  producer: "World Bank",
  vintage: "NY.GDP.MKTP.CD to 2023, datasets/gdp 822019c8",
  published: "2024",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
  citation:
    "World Bank. World Development Indicators: GDP (current US$), NY.GDP.MKTP.CD, 1960–2023, as packaged in datasets/gdp.",
  measures: ["GDP"],
  files: [
    {
      key: "gdp",
      path: "worldbank/datasets_gdp.csv",
      sha256: "f0a8408195646dbb1a9d7fc4424e2d302ee5380d0ec8834793f12ca25cbd7e2c",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "world-2021",
      of: { measure: "GDP", refArea: "001" as AreaCode, timePeriod: "2021" },
      equals: 97_527_032_881_901,
      tolerance: 1,
      published: "World Bank, NY.GDP.MKTP.CD, row World, 2021",
    },
    {
      id: "cells",
      of: { measure: "GDP" },
      by: "count-all",
      equals: 13_979,
      published: "13,979 values of 262 economies and aggregates",
    },
  ],
  read,
};
