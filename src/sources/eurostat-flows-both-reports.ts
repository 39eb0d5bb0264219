import { timePeriod } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import { cachedAreas } from "./layouts/cached-areas.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

const headings = [
  "SEX",
  "Year",
  "Sending",
  "Receiving",
  "Sending_iso2",
  "Receiving_iso2",
  "Sending_iso3",
  "Receiving_iso3",
  "Corridor",
  "Emig",
  "Immi",
  "UI",
  "AI",
  "UE",
  "AE",
  "Pop.Sending",
  "Pop.Receiving",
  "contig",
  "comlang_off",
  "comlang_ethno",
  "dist",
  "distcap",
  "distw",
  "distwces",
] as const;

const column = Object.fromEntries(headings.map((heading, i) => [heading, i])) as Readonly<
  Record<(typeof headings)[number], number>
>;
const firstYear = 2010;
const lastYear = 2016;
const classes: Readonly<Record<string, string>> = {
  "": "",
  low: "low",
  medium: "medium",
  high: "high",
  Low: "low",
  Medium: "medium",
  High: "high",
};

async function read(reading: Reading): Promise<void> {
  const areaOf = cachedAreas({ by: "code", scheme: "eurostat" });
  let rows = 0;
  await reading.csv("flows", {}, (row) => {
    if (row.number === 1) expectHeadings(row, 0, headings);
    expectLength(row, headings.length);
    if (row.number > 1) {
      rows += 1;
      readPair(reading, row, areaOf);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file("flows").name });
}

function readPair(reading: Reading, row: TableRow, areaOf: ReturnType<typeof cachedAreas>): void {
  const year = row.integer(column.Year, "a year");
  if (year < firstYear || year > lastYear) {
    row.fail("wrong-vintage", column.Year, {
      expected: `${firstYear} to ${lastYear}`,
      found: String(year),
    });
  }
  const sender = areaOf(row, column.Sending_iso3);
  const receiver = areaOf(row, column.Receiving_iso3);
  const shared = {
    sex: row.code(column.SEX, { Total: "_T" as const }),
    timePeriod: timePeriod(year),
    basis: "RESIDENCE",
  } as const;
  reading.observe(row, column.Immi, {
    ...shared,
    measure: "IMMIGRATION",
    refArea: receiver,
    counterpartArea: sender,
    note: expertClasses(row, "UI", "AI"),
  });
  reading.observe(row, column.Emig, {
    ...shared,
    measure: "EMIGRATION",
    refArea: sender,
    counterpartArea: receiver,
    note: expertClasses(row, "UE", "AE"),
  });
  reading.leaveOut("descriptive", headings.length - column["Pop.Sending"] + 5);
}

/** `UI=low; AI=high`: classes of undercount and accuracy, without those that are blank. */
function expertClasses(row: TableRow, undercount: "UI" | "UE", accuracy: "AI" | "AE") {
  const stated = [undercount, accuracy].flatMap((name) => {
    const text = row.code(column[name], classes);
    return text === "" ? [] : [`${name}=${text}`];
  });
  return stated.join("; ") || null;
}

/**
 * Eurostat, both reports of one corridor: flows between 27 countries, 2010 to 2016, with the number
 * reported by the receiving country (`Immi`, from migr_imm5prv: previous residence) and by the
 * sending country (`Emig`, from migr_emi3nxt: next residence), as compiled in the R package MigMod.
 *
 * A blank is a report that was not made: missing, never zero. Experts' classes of undercount (UI,
 * UE) and accuracy (AI, AE) of each reporter travel in the note. Names, further codes, populations,
 * distances and ties of language are left out as descriptive: other sources publish them.
 */
export const eurostatFlowsBothReports: Source = {
  id: "eurostat-flows-both-reports",
  title: "Immigration by country of previous residence; emigration by country of next residence",
  producer: "Eurostat",
  vintage: "migr_imm5prv and migr_emi3nxt, 2010–2016, as in MigMod",
  published: "2023",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://ec.europa.eu/eurostat/databrowser/view/migr_imm5prv/default/table",
  citation:
    "Eurostat, Immigration by age group, sex and country of previous residence (migr_imm5prv); Emigration by age group, sex and country of next usual residence (migr_emi3nxt); as compiled by A. Wiśniowski, R package MigMod.",
  measures: ["IMMIGRATION", "EMIGRATION"],
  files: [
    {
      key: "flows",
      path: "eurostat-flows/eurostat_flows_both_reports_2010_2016.csv",
      sha256: "71ee5b37f58620b852438906d8e6bb0b3f5325f881a36e6a33569a75e6e159db",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "pair-years",
      of: { measure: "IMMIGRATION" },
      by: "count-all",
      equals: 4914,
      published: "27 × 26 corridors in seven years",
    },
    {
      id: "reports-of-receivers",
      of: { measure: "IMMIGRATION" },
      by: "count",
      equals: 2490,
      published: "the file: cells of Immi that are not blank",
    },
    {
      id: "reports-of-senders",
      of: { measure: "EMIGRATION" },
      by: "count",
      equals: 2386,
      published: "the file: cells of Emig that are not blank",
    },
  ],
  read,
};
