import { timePeriod } from "../vocabulary/index.ts";
import { type PublishedTotal, type Source, SourceError } from "./contract/index.ts";
import { instruments } from "./layouts/treaty-instruments.ts";
import { yearCell } from "./layouts/year-cell.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

/**
 * Status of 18 human rights treaties for the 193 Member States of the United Nations on 25 August 2022,
 * compiled from the UN Treaty Collection by the World Politics Data Lab: one table per treaty.
 *
 * A State with a year is a party since that year (value 1, TIME_PERIOD the year). A State without one is
 * no party (value 0) on the day of the compilation; `signatory` is 1 if it has only signed. In five rows
 * the column `state party` says 0 beside a year: the year counts, and the note says so. Two States
 * that denounced the first protocol to the ICCPR are still listed as parties; see their note.
 * Timor-Leste is written TP (trap T14): code and name of a row must mean the same area.
 */
const files: readonly (readonly [string, number, string])[] = [
  ["cat", 171, "1c5c7d14a104611739d517bba119c8f3f8de55fdd3dbfaea59a92ca271527d5d"],
  ["cedaw", 187, "17af30c8373a9af44d8c00f66c9bd56e0b6d9ddf8aece8fc7115d0317b920072"],
  ["cped", 68, "dbd568315c2a2fa31966aeb2f8b4733f5c2678752753510e0229e75fea807c64"],
  ["crc", 192, "298f5228d4d458d282e35e8c8ab2f8e6f37935bb22470206de3897ac3d39eb4c"],
  ["crpd", 181, "c058b8e23e5fbf4be1377dc1296cb17cb3257568a6357b97a99afd8405a9bcd8"],
  ["iccpr", 174, "2a453be1b583a09e2a97a501b2e5c97f3f02e71d63bfddcbc3429f50993bbaea"],
  ["iccpr_op1", 116, "6f014a8b862a464f0a0582083810e1d1b39d0f1b4f1e6512b89d3981829a1a59"],
  ["iccpr_op2", 89, "b8ab2f6f3ff7438fc5fc825191069572b06e5612eddcf2086eac74268163183c"],
  ["icerd", 181, "790ef13f3240df4ef69de4de3ead9af3c903de2cb16701224aad907126e0e751"],
  ["icescr", 171, "0ab40a2b01a169b9eac54bf04775de91349a8cd6c3d3eea4edb56a3d4b1d18d2"],
  ["icescr_op", 26, "e52e741eb37c6b115435d7f398a93c281caa63b741fddb68fc258024dc2d56d4"],
  ["icmw", 57, "8a982bec96de3be93ec32636375bf566f749f51aa2e00a2809a418b3b1201468"],
  ["op_cedaw", 112, "2c342fc89a939c0ea83b97eaeabcc57cea4a1b5b8ef1f00ce0db15729acd2a12"],
  ["op_crc_ac", 170, "4b758070873d6404a2cd2988e7a10de3a2ed7bea097fbdce8794ef637d54f96e"],
  ["op_crc_ic", 46, "97b32b755625313a04408e92ee4adeccf13ae8614ae62c8efdb31d13d1c60553"],
  ["op_crc_sc", 176, "8d083ffafd24785970d72b28be466230f9cde64ee34ae02210b19d0c8cad6bbc"],
  ["op_crpd", 97, "4366ffe3139b465b3be3db3b02f097d1eee6bd7b2c91a29ef20c0fdf5532b1de"],
  ["opcat", 89, "ec292bd7ef99b0be1f0834d9c165b96014d062758729b98495971d779aa181e2"],
];

const compiled = timePeriod("2022-08-25");
const states = 193;
const headings = [
  "iso2",
  "member",
  "state party",
  "year ratification or accession",
  "signatory",
  "no action",
  "status",
];
const [codeColumn, nameColumn, partyColumn, yearColumn, signatoryColumn, noteColumn] = [
  0, 1, 2, 3, 4, 7,
];
const yesNo: Readonly<Record<string, number>> = { "0": 0, "1": 1 };

const instrumentOf = (key: string) =>
  instruments.find((instrument) => instrument.humanRights === key)!.id;

async function read(reading: Reading): Promise<void> {
  for (const [key] of files) {
    let width = 0;
    let rows = 0;
    await reading.csv(key, {}, (row) => {
      if (row.number === 1) {
        expectHeadings(row, 0, headings);
        if (row.cells.length > headings.length) expectHeadings(row, noteColumn, ["note"]);
        width = row.cells.length;
      } else if (row.cells.length > 1 || row.text(0) !== "") {
        expectLength(row, width);
        rows += 1;
        readRow(reading, row, instrumentOf(key));
      }
    });
    if (rows === 0) throw new SourceError("rows-missing", { file: reading.file(key).name });
  }
}

function readRow(reading: Reading, row: TableRow, category: string): void {
  const refArea = row.area(codeColumn, { by: "code", scheme: "treaties" });
  const named = row.area(nameColumn, { by: "name", scheme: "treaties" });
  if (named !== refArea) {
    row.fail("unknown-area", nameColumn, { expected: refArea, found: row.raw(nameColumn) });
  }
  const isParty = row.text(yearColumn) !== "";
  const says = row.code(partyColumn, yesNo);
  const remark = row.text(noteColumn);
  if (isParty) {
    const contradiction = says === 0 ? "column “state party” says 0" : "";
    const note = [remark, contradiction].filter(Boolean).join("; ") || null;
    const dimensions = { measure: "TREATY_PARTY", refArea, category, note } as const;
    reading.observe(row, yearColumn, { ...dimensions, timePeriod: yearCell(row, yearColumn) }, 1);
    reading.leaveOut("repeated", 1);
  } else {
    const dimensions = { refArea, category, timePeriod: compiled, note: remark || null };
    if (says !== 0) row.fail("cell-blank", yearColumn, { expected: "a year" });
    reading.observe(row, partyColumn, { ...dimensions, measure: "TREATY_PARTY" });
    const signed = row.code(signatoryColumn, yesNo);
    reading.observe(row, signatoryColumn, { ...dimensions, measure: "TREATY_SIGNATURE" }, signed);
  }
  reading.leaveOut("derived", isParty ? 3 : 2);
}

/** Human rights treaties, status of the Member States on 25 August 2022. */
export const hrStatus2022: Source = {
  id: "hr-status-2022",
  title: "Status of human rights treaties, United Nations Member States, 25 August 2022",
  producer: "United Nations Treaty Collection, compiled by the World Politics Data Lab",
  vintage: "25 August 2022",
  published: "2022-08-25",
  licence: "UN-FACTS",
  custody: "embedded",
  page: "https://treaties.un.org/Pages/ParticipationStatus.aspx",
  citation:
    "United Nations Treaty Collection, status of human rights treaties on 25 August 2022, as compiled by the World Politics Data Lab.",
  measures: ["TREATY_PARTY", "TREATY_SIGNATURE"],
  files: files.map(([key, , sha256]) => ({
    key,
    path: `treaties/hr-status-2022/hr_status_${key}.csv`,
    sha256,
    url: null,
    conversion: true,
  })),
  totals: files.flatMap(([key, parties]): PublishedTotal[] => [
    {
      id: `parties-${instrumentOf(key)}`,
      of: { measure: "TREATY_PARTY", category: instrumentOf(key) },
      equals: parties,
      published: "Member States with a year of ratification or accession",
    },
    {
      id: `states-${instrumentOf(key)}`,
      of: { measure: "TREATY_PARTY", category: instrumentOf(key) },
      by: "count-all",
      equals: states,
      published: "193 Member States",
    },
  ]),
  read,
};
