import { type MeasureId, timePeriod } from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "../reading/index.ts";
import { writtenDate } from "./written-date.ts";

const amountHeadings = (prefix: "cc1" | "cc2") =>
  [
    "lcu amount",
    "denomination amount",
    "lcu code",
    "lcu fee",
    "lcu fx rate",
    "fx margin",
    "total cost %",
  ].map((heading) => `${prefix} ${heading}`);

/** The 39 columns of the service file, in the publisher's order. */
const headings = [
  "id",
  "period",
  ...["code", "name", "region", "income", "lending", "G8G20"].map((part) => `source_${part}`),
  ...["code", "name", "region", "income", "lending", "G8G20"].map((part) => `destination_${part}`),
  "firm",
  "firm_type",
  "access point",
  "speed actual",
  ...amountHeadings("cc1"),
  ...amountHeadings("cc2"),
  "inter lcu bank fx",
  "transparent",
  "receiving network coverage",
  "pickup method",
  "date",
  "corridor",
  "payment instrument",
] as const;

const at = (heading: (typeof headings)[number]) => headings.indexOf(heading);

const speedClass: Readonly<Record<string, number>> = {
  "Less than one hour": 1,
  "Same day": 2,
  "Next day": 3,
  "2 days": 4,
  "3-5 days": 5,
  "6 days or more": 6,
};
const transparency: Readonly<Record<string, number>> = { yes: 1, Yes: 1, no: 0, No: 0 };

/** Columns of one denomination, by offset from its first, and the measure of each. */
const amountColumns: readonly (readonly [number, MeasureId])[] = [
  [0, "REMIT_AMOUNT"],
  [3, "REMIT_FEE"],
  [4, "REMIT_FX_RATE"],
  [5, "REMIT_FX_MARGIN"],
];
const storedColumns = 13;

/** Columns whose text is kept as the note of a price. */
const described = [
  "firm",
  "firm_type",
  "access point",
  "receiving network coverage",
  "pickup method",
  "payment instrument",
] as const;

/**
 * Reads the service file of Remittance Prices Worldwide: one row per service of a provider in a
 * corridor and quarter, with the cost of sending 200 (`cc1`) and 500 (`cc2`) US dollars or the
 * equivalent. The category is the service's `id`, followed by `/200` or `/500` where a measure exists
 * for both amounts. Speed is stored as its class (1 under an hour, 2 same day, 3 next day, 4 two days,
 * 5 three to five days, 6 six days or more), transparency as 1 or 0, both with the cell's text.
 *
 * Provider, access point, network, pickup, instrument and day of the survey form the note of a price.
 * Vocabularies differ between years and are kept as printed (trap X12). A service without a
 * disclosed exchange rate has the interbank rate 1 in the file, so its cost lacks a margin.
 */
export async function readRpwServices(reading: Reading, key: string): Promise<void> {
  let rows = 0;
  await reading.csv(key, {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
    } else if (row.cells.length > 1 || row.text(0) !== "") {
      rows += 1;
      readRow(reading, row);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file(key).name });
}

function readRow(reading: Reading, row: TableRow): void {
  expectLength(row, headings.length);
  const id = row.required(at("id"), "the identifier of a service");
  const service = {
    refArea: row.area(at("destination_code"), { by: "code", scheme: "rpw" }),
    counterpartArea: row.area(at("source_code"), { by: "code", scheme: "rpw" }),
    timePeriod: quarter(row),
  };
  const note = noteOf(row);
  const store = (column: number, measure: MeasureId, category = id) =>
    reading.observe(row, column, { ...service, measure, category, note });
  store(at("cc1 total cost %"), "REMIT_COST");
  store(at("cc2 total cost %"), "REMIT_COST_500");
  for (const prefix of ["cc1", "cc2"] as const) {
    const first = at(`${prefix} lcu amount`);
    const usd = prefix === "cc1" ? 200 : 500;
    const found = row.value(first + 1);
    if (found !== usd) {
      row.fail("unknown-code", first + 1, { expected: String(usd), found: row.raw(first + 1) });
    }
    const currency = row.required(first + 2, "a currency code");
    for (const [offset, measure] of amountColumns) {
      const dimensions = { ...service, measure, category: `${id}/${usd}`, note: currency };
      reading.observe(row, first + offset, dimensions);
    }
  }
  store(at("inter lcu bank fx"), "REMIT_FX_INTERBANK");
  storeStatus(reading, row, at("speed actual"), speedClass, {
    ...service,
    measure: "REMIT_SPEED",
    category: id,
  });
  storeStatus(reading, row, at("transparent"), transparency, {
    ...service,
    measure: "REMIT_TRANSPARENT",
    category: id,
  });
  reading.leaveOut("descriptive", headings.length - storedColumns);
}

function storeStatus(
  reading: Reading,
  row: TableRow,
  column: number,
  meanings: Readonly<Record<string, number>>,
  dimensions: Parameters<Reading["observe"]>[2],
): void {
  const blank = row.text(column) === "";
  const value = blank ? row.value(column) : row.code(column, meanings);
  reading.observe(row, column, dimensions, value);
}

function quarter(row: TableRow) {
  const column = at("period");
  const match = /^(\d{4})_([1-4])Q$/.exec(row.text(column));
  if (match) return timePeriod(`${match[1]}-Q${match[2]}`);
  return row.fail("not-a-date", column, { expected: "2011_1Q", found: row.raw(column) });
}

function noteOf(row: TableRow): string {
  const column = at("date");
  const day = writtenDate(row.text(column), ["dd/Mon/yyyy", "yyyy-mm-dd"]);
  if (day === null) {
    row.fail("not-a-date", column, {
      expected: "24/Jan/2011 or 2025-08-18 00:00:00",
      found: row.raw(column),
    });
  }
  const parts = described.map((heading) => [heading, row.text(at(heading))] as const);
  const known = parts.filter(([, text]) => text !== "");
  return [...known.map(([heading, text]) => `${heading}: ${text}`), `date: ${day}`].join("; ");
}
