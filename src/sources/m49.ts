import { areaCode } from "../areas/index.ts";
import { timePeriod } from "../vocabulary/index.ts";
import { type Source, SourceError } from "./contract/index.ts";
import { expectHeadings, expectLength, type Reading, type TableRow } from "./reading/index.ts";

/**
 * United Nations Statistics Division, Standard country or area codes for statistical use (M49), English
 * table of May 2026: 249 countries or areas with the world, region, sub-region and intermediate region
 * of each, and crosses for the three groups of development. Each is a membership: value 1, REF_AREA the
 * area, COUNTERPART_AREA the group, the cell's text the code or the cross. A blank cell is no
 * membership. The year of the table is the time period.
 */
const headings = [
  "Global Code",
  "Global Name",
  "Region Code",
  "Region Name",
  "Sub-region Code",
  "Sub-region Name",
  "Intermediate Region Code",
  "Intermediate Region Name",
  "Country or Area",
  "M49 Code",
  "ISO-alpha2 Code",
  "ISO-alpha3 Code",
  "Least Developed Countries (LDC)",
  "Land Locked Developing Countries (LLDC)",
  "Small Island Developing States (SIDS)",
];
const regionColumns = [0, 2, 4, 6];
const codeColumn = 9;
/** Columns of crosses and the group of each in the register. */
const crossColumns: readonly (readonly [number, string])[] = [
  [12, "941"],
  [13, "1636"],
  [14, "1637"],
];
const year = timePeriod("2026");

async function read(reading: Reading): Promise<void> {
  let rows = 0;
  await reading.csv("m49", {}, (row) => {
    if (row.number === 1) {
      expectHeadings(row, 0, headings);
      expectLength(row, headings.length);
    } else if (row.cells.length > 1 || row.text(0) !== "") {
      expectLength(row, headings.length);
      rows += 1;
      readRow(reading, row);
    }
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: reading.file("m49").name });
}

function readRow(reading: Reading, row: TableRow): void {
  const refArea = row.area(codeColumn, { by: "code", scheme: "m49" });
  const dimensions = { measure: "GROUP_MEMBER", refArea, timePeriod: year } as const;
  let stored = 0;
  for (const column of regionColumns) {
    if (row.text(column) === "") {
      reading.leaveOut("structurally-blank");
      continue;
    }
    const counterpartArea = row.area(column, { by: "code", scheme: "m49" });
    reading.observe(row, column, { ...dimensions, counterpartArea }, 1);
    stored += 1;
  }
  for (const [column, group] of crossColumns) {
    if (row.code(column, { "": false, x: true })) {
      reading.observe(row, column, { ...dimensions, counterpartArea: areaCode(group) }, 1);
      stored += 1;
    } else reading.leaveOut("structurally-blank");
  }
  const memberships = regionColumns.length + crossColumns.length;
  reading.leaveOut("descriptive", headings.length - memberships);
  if (stored === 0) row.fail("cell-blank", 0, { expected: "the world, 001" });
}

const members = (group: string, areas: number) => ({
  id: `members-${group}`,
  of: { measure: "GROUP_MEMBER", counterpartArea: areaCode(group) } as const,
  by: "count-all" as const,
  equals: areas,
  published: `UN M49: ${areas} countries or areas`,
});

/** Membership of countries and areas in the groups of UN M49. */
export const m49: Source = {
  id: "m49",
  title: "Standard country or area codes for statistical use (M49)",
  producer: "United Nations Statistics Division",
  vintage: "May 2026",
  published: "2026-05-15",
  licence: "ODC-PDDL-1.0",
  custody: "embedded",
  page: "https://unstats.un.org/unsd/methodology/m49/",
  citation:
    "United Nations Statistics Division. Standard country or area codes for statistical use (M49), as packaged in datasets/country-codes, May 2026.",
  measures: ["GROUP_MEMBER"],
  files: [
    {
      key: "m49",
      path: "country-codes/UNSD-M49-en.csv",
      sha256: "776e41d57d6e57be6aa179c1e89fa76b94ca4fe91c2beec02d8ecc88207051ea",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    members("001", 249),
    members("002", 60),
    members("142", 51),
    members("941", 45),
    members("1636", 32),
    members("1637", 53),
  ],
  read,
};
