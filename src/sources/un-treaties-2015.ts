import { timePeriod } from "../vocabulary/index.ts";
import { type PublishedTotal, type Source, SourceError } from "./contract/index.ts";
import { type TreatyTable, treatyTables as tables } from "./layouts/un-treaty-tables.ts";
import { writtenDate } from "./layouts/written-date.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

/** Ways of consent, by the letter behind the date, and the word of the heading. */
const consent: Readonly<Record<string, string>> = {
  "": "ratification",
  a: "accession",
  A: "acceptance",
  AA: "approval",
  d: "succession",
  c: "formal confirmation",
};

/**
 * United Nations Treaty Collection: status of 24 treaties and protocols, one table each, collected
 * between the end of 2013 and March 2015. The tables are of different age (trap X09): the last entry of
 * each is declared here, checked, and printed in the note of every value.
 *
 * A party's cell holds the day of deposit and, if it is no ratification, a letter that the heading
 * explains: `30 Aug 2005 a` is an accession (A acceptance, AA approval, d succession, c formal
 * confirmation). The value is 1, TIME_PERIOD is the day, the category the instrument, the cell's text
 * stays. The day of entry into force and reservations are not in the tables; withdrawals neither.
 */
async function read(reading: Reading): Promise<void> {
  for (const table of tables) await readTable(reading, table);
}

async function readTable(reading: Reading, table: TreatyTable): Promise<void> {
  let hasSignature = false;
  let width = 0;
  let last = "";
  await reading.csv(table.key, {}, (row) => {
    if (row.number === 1) {
      hasSignature = checkHeader(row, table);
      width = row.cells.length;
      return;
    }
    if (row.cells.length === 1 && row.text(0) === "") return;
    expectLength(row, width);
    const days = [
      hasSignature ? readCell(reading, row, 1, table, "TREATY_SIGNATURE") : "",
      readCell(reading, row, width - 1, table, "TREATY_PARTY"),
    ];
    for (const day of days) if (day > last) last = day;
  });
  const file = reading.file(table.key).name;
  if (width === 0 || last === "") throw new SourceError("rows-missing", { file });
  if (last !== table.lastEntry) {
    throw new SourceError("wrong-vintage", {
      file,
      expected: `last entry ${table.lastEntry}`,
      found: last,
    });
  }
}

/** Whether the table has signatures; tables of instruments that were only acceded to have none. */
function checkHeader(row: TableRow, table: TreatyTable): boolean {
  const hasSignature = table.signatures > 0;
  const deposit = /^(Ratification|Acceptance|Approval|Accession|Formal confirmation)\b/;
  expectHeadings(row, 0, ["Participant", ...(hasSignature ? [/^Signature/] : []), deposit]);
  expectLength(row, hasSignature ? 3 : 2);
  return hasSignature;
}

/** Stores the date of a cell; gives the ISO day, or blank if the State has not done this. */
function readCell(
  reading: Reading,
  row: TableRow,
  column: number,
  table: TreatyTable,
  measure: "TREATY_PARTY" | "TREATY_SIGNATURE",
): string {
  const text = row.text(column);
  if (text === "") {
    reading.leaveOut("structurally-blank");
    return "";
  }
  const [, written, letter = ""] = /^(.*?\d{4})(?: ([A-Za-z]{1,2}))?$/.exec(text) ?? [];
  const day = writtenDate(written ?? "", ["d Mon yyyy"]);
  if (day === null) {
    row.fail("not-a-date", column, { expected: "30 Aug 2005 a", found: row.raw(column) });
  }
  const how = Object.hasOwn(consent, letter) ? consent[letter] : undefined;
  if (how === undefined) {
    const expected = Object.keys(consent).filter(Boolean).join(", ");
    row.fail("unknown-code", column, { expected, found: letter });
  }
  const act =
    measure === "TREATY_PARTY" ? how : letter === "d" ? "succession to signature" : "signature";
  const dimensions = {
    measure,
    refArea: row.area(0, { by: "name", scheme: "treaties", year: Number(day.slice(0, 4)) }),
    timePeriod: timePeriod(day),
    category: table.instrument,
    note: `${act}; table with entries to ${table.lastEntry}`,
  };
  reading.observe(row, column, dimensions, 1);
  return day;
}

const published = "United Nations Treaty Collection, status table";

/** Status of treaties deposited with the Secretary-General, tables of 2013 to 2015. */
export const unTreaties2015: Source = {
  id: "un-treaties-2015",
  title: "Multilateral Treaties Deposited with the Secretary-General: status tables",
  producer: "United Nations, Office of Legal Affairs, Treaty Section",
  vintage: "collected to March 2015; each table to its last entry",
  published: "2015-03-14",
  licence: "UN-FACTS",
  custody: "embedded",
  page: "https://treaties.un.org/Pages/ParticipationStatus.aspx",
  citation:
    "United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, status tables collected to 14 March 2015.",
  measures: ["TREATY_PARTY", "TREATY_SIGNATURE"],
  files: tables.map(({ key, sha256 }) => ({
    key,
    path: `treaties/untreaties-2015/${key}.csv`,
    sha256,
    url: null,
    conversion: true,
  })),
  totals: tables.flatMap(({ instrument, parties, signatures }): PublishedTotal[] => [
    {
      id: `parties-${instrument}`,
      of: { measure: "TREATY_PARTY", category: instrument },
      by: "count-all",
      equals: parties,
      published,
    },
    {
      id: `signatures-${instrument}`,
      of: { measure: "TREATY_SIGNATURE", category: instrument },
      by: "count-all",
      equals: signatures,
      published,
    },
  ]),
  read,
};
