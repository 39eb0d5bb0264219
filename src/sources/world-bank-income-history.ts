import { type AreaCode, areaCode, existsAt } from "../areas/index.ts";
import { notApplicable, notAvailable, type TimePeriod, timePeriod } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import { expectHeadings, type Reading, type TableRow } from "./reading/index.ts";

/**
 * World Bank, historical classification by income (OGHIST, 7 October 2025): the income group of each
 * economy by gross national income per capita (Atlas method), as published on 1 July.
 *
 * TIME_PERIOD is the calendar year of the income data; the class is set on 1 July of the year after and
 * holds for the Bank's fiscal year, two higher than the data year (2024 → FY26, in the note). The value
 * is 1, COUNTERPART_AREA the group, the cell's text the letter. `..` or blank: not classified, without
 * a group. `LM*` is what the two Yemens would have been together.
 */
const sheet = "Country Analytical History";
const [fiscalRow, yearRow, thresholdsEnd] = [5, 6, 10];
const [codeColumn, nameColumn, firstColumn] = [0, 1, 2];
const firstYear = 1987;
const years = Array.from({ length: 38 }, (_, i) => firstYear + i);

const groups: Readonly<Record<string, AreaCode>> = {
  L: areaCode("WB-LIC"),
  LM: areaCode("WB-LMC"),
  "LM*": areaCode("WB-LMC"),
  UM: areaCode("WB-UMC"),
  H: areaCode("WB-HIC"),
};

interface Column {
  readonly period: TimePeriod;
  readonly fiscalYear: string;
}

const columns: readonly Column[] = years.map((year) => ({
  period: timePeriod(year),
  fiscalYear: `FY${String((year + 2) % 100).padStart(2, "0")}`,
}));

async function read(reading: Reading): Promise<void> {
  const workbook = await reading.workbook("history");
  let headers = 0;
  let rows = 0;
  await workbook.eachRow(sheet, (row) => {
    if (row.number < fiscalRow) return;
    if (row.number === fiscalRow) {
      const fiscal = columns.map((column) => column.fiscalYear);
      expectHeadings(row, nameColumn, ["Bank's fiscal year:", ...fiscal]);
      const next = firstColumn + columns.length;
      if (row.text(next) !== "") {
        row.fail("wrong-vintage", next, { expected: "FY26 as the last", found: row.raw(next) });
      }
      headers += 1;
    } else if (row.number === yearRow) {
      expectHeadings(row, nameColumn, ["Data for calendar year :", ...years]);
      headers += 1;
    } else if (headers < 2) row.fail("header-missing", nameColumn, { expected: "FY89" });
    else if (row.number <= thresholdsEnd) reading.leaveOut("descriptive", columns.length);
    else if (row.text(codeColumn) !== "") {
      rows += 1;
      readRow(reading, row);
    } else if (row.text(nameColumn) !== "") reading.leaveOut("descriptive");
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: workbook.file.name, sheet });
}

function readRow(reading: Reading, row: TableRow): void {
  const refArea = row.area(codeColumn, { by: "code", scheme: "worldbank" });
  columns.forEach(({ period, fiscalYear }, i) => {
    const column = firstColumn + i;
    const dimensions = { measure: "INCOME_GROUP", refArea, timePeriod: period } as const;
    const group = row.code<AreaCode | null>(column, { ...groups, "..": null, "": null });
    if (group !== null) {
      const counterpartArea = group;
      reading.observe(row, column, { ...dimensions, counterpartArea, note: fiscalYear }, 1);
      return;
    }
    const value = existsAt(refArea, period) ? notAvailable : notApplicable;
    reading.observe(row, column, { ...dimensions, note: fiscalYear }, value);
  });
}

const members = (group: string, letter: string, cells: number) => ({
  id: `cells-${letter}`,
  of: { measure: "INCOME_GROUP", counterpartArea: areaCode(group) } as const,
  by: "count-all" as const,
  equals: cells,
  published: `OGHIST, ${sheet}: cells ${letter}`,
});

/** Income groups of the World Bank by year of the data, 1987 to 2024. */
export const worldBankIncomeHistory: Source = {
  id: "world-bank-income-history",
  title: "Historical classification by income (OGHIST)",
  producer: "World Bank",
  vintage: "FY26, 7 October 2025",
  published: "2025-10-07",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://datahelpdesk.worldbank.org/knowledgebase/articles/906519-world-bank-country-and-lending-groups",
  citation: "World Bank (2025). Historical classification by income, FY89–FY26 (OGHIST).",
  measures: ["INCOME_GROUP"],
  files: [
    {
      key: "history",
      path: "country-codes/OGHIST_2025_10_07.xlsx",
      sha256: "1661313a7ae1283143a5dab02197f78259f45743fd64aa9aca05313c6016e124",
      url: "https://datacatalogfiles.worldbank.org/ddh-published/0037712/DR0090754/OGHIST.xlsx",
    },
  ],
  totals: [
    members("WB-LIC", "L", 1_756),
    members("WB-LMC", "LM", 2_091 + 2),
    members("WB-UMC", "UM", 1_662),
    members("WB-HIC", "H", 2_367),
    {
      id: "cells",
      of: { measure: "INCOME_GROUP" },
      by: "count-all",
      equals: 224 * 38,
      published: `OGHIST, ${sheet}: 224 economies in each of 38 years`,
    },
  ],
  read,
};
