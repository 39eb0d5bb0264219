import { existsAt } from "../../areas/index.ts";
import { isMissing, type MeasureId, notApplicable, timePeriod } from "../../vocabulary/index.ts";
import type { FileSpec, PublishedTotal, Source } from "../contract/index.ts";
import { SourceError } from "../contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "../reading/index.ts";

/** One series of the World Development Indicators as one CSV download holds it. */
export interface WdiSeries {
  readonly id: string;
  readonly measure: MeasureId;
  /** `BX.TRF.PWKR.CD.DT` */
  readonly indicator: string;
  /** The publisher's name of the series, as every row prints it. */
  readonly name: string;
  /** The text beside “Last Updated Date”, which tells one vintage from another. */
  readonly lastUpdated: string;
  /** ISO date of that update. */
  readonly published: string;
  readonly lastYear: number;
  /** Rows of countries and aggregates. */
  readonly areas: number;
  readonly file: Omit<FileSpec, "key" | "url">;
  readonly totals: readonly PublishedTotal[];
}

const firstYear = 1960;
const codeColumn = 1;
const nameColumn = 2;
const indicatorColumn = 3;
const firstValueColumn = 4;
/** The header stands in row 5 of a download and in row 4 where the blank row after the title is lost. */
const lastHeaderRow = 5;

/**
 * A source in the layout of the World Bank's WDI CSV download: a title line, the date of the last
 * update, the header, and one row per economy or aggregate with one column per year from 1960; every
 * row ends in a comma. A blank cell is a value that is not available, and one that cannot exist in
 * the years before an economy's independence. Aggregates of the Bank (WLD, AFE …) are groups and are
 * kept as printed, incomplete ones included.
 */
export function wdiSource(series: WdiSeries): Source {
  const years = series.lastYear - firstYear + 1;
  return {
    id: series.id,
    title: `World Development Indicators: ${series.name}`,
    producer: "World Bank",
    vintage: `${series.indicator}, last updated ${series.published}`,
    published: series.published,
    licence: "CC-BY-4.0",
    custody: "embedded",
    page: `https://data.worldbank.org/indicator/${series.indicator}`,
    citation: `World Bank (${series.published.slice(0, 4)}). World Development Indicators: ${series.name}, ${series.indicator}, last updated ${series.published}.`,
    measures: [series.measure],
    files: [{ ...series.file, key: "series", url: null }],
    totals: [
      ...series.totals,
      {
        id: "cells",
        of: { measure: series.measure },
        by: "count-all",
        equals: series.areas * years,
        published: `${series.areas} economies and aggregates in each of ${years} years`,
      },
    ],
    read: (reading) => readWdiCsv(reading, series),
  };
}

async function readWdiCsv(reading: Reading, series: WdiSeries): Promise<void> {
  let updated: string | null = null;
  let header: TableRow | null = null;
  let rows = 0;
  await reading.csv("series", {}, (row) => {
    if (header !== null) {
      if (row.cells.length === 1 && row.text(0) === "") return;
      rows += 1;
      readRow(reading, row, series);
    } else if (row.text(0) === "Last Updated Date") updated = row.text(1);
    else if (row.text(0) === "Country Name") {
      checkHeader(row, series, updated);
      header = row;
    } else if (row.number > lastHeaderRow) {
      row.fail("header-missing", 0, { expected: "Country Name", found: row.raw(0) });
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: series.file.path });
}

function checkHeader(row: TableRow, series: WdiSeries, updated: string | null): void {
  if (updated !== series.lastUpdated) {
    row.fail("wrong-vintage", 1, {
      expected: `Last Updated Date ${series.lastUpdated}`,
      found: updated ?? "no date",
    });
  }
  const years = Array.from({ length: series.lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  expectHeadings(row, 0, [
    "Country Name",
    "Country Code",
    "Indicator Name",
    "Indicator Code",
    ...years,
    "",
  ]);
  expectLength(row, firstValueColumn + years.length + 1);
}

function readRow(reading: Reading, row: TableRow, series: WdiSeries): void {
  const years = series.lastYear - firstYear + 1;
  expectLength(row, firstValueColumn + years + 1);
  row.code(nameColumn, { [series.name]: true });
  row.code(indicatorColumn, { [series.indicator]: true });
  const refArea = row.area(codeColumn, { by: "code", scheme: "worldbank" });
  for (let i = 0; i < years; i++) {
    const column = firstValueColumn + i;
    const year = String(firstYear + i);
    const value = row.value(column);
    reading.observe(
      row,
      column,
      { measure: series.measure, refArea, timePeriod: timePeriod(year) },
      isMissing(value) && !existsAt(refArea, year) ? notApplicable : value,
    );
  }
  reading.leaveOut("structurally-blank");
}
