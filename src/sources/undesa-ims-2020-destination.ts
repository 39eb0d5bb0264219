import { type AreaCode, existsAt } from "../areas/index.ts";
import {
  type Basis,
  isMissing,
  type MeasureId,
  notApplicable,
  type Sex,
  timePeriod,
  yearOf,
} from "../vocabulary/index.ts";
import { type PublishedTotal, type Source, SourceError } from "./contract/index.ts";
import { expectHeadings, type Reading, type TableRow, type Workbook } from "./reading/index.ts";

/**
 * UN DESA, International Migrant Stock 2020: Destination (POP/DB/MIG/Stock/Rev.2020).
 *
 * Six sheets of one layout: header in row 11, data from row 12. The same years repeat in blocks
 * for both sexes, males and females, so columns are found by block and never by heading. Names are
 * indented by blanks, “Type of data” may end in a blank, `..` is not available.
 */
interface Block {
  readonly measure: MeasureId;
  readonly sex: Sex;
  readonly headings: readonly string[];
}

interface Sheet {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly unitMult: number;
}

const headerRow = 11;
const mark = "POP/DB/MIG/Stock/Rev.2020";
const years = ["1990", "1995", "2000", "2005", "2010", "2015", "2020"];
const spans = ["1990-1995", "1995-2000", "2000-2005", "2005-2010", "2010-2015", "2015-2020"];

const bySex = (measure: MeasureId, headings: readonly string[]): readonly Block[] =>
  (["_T", "M", "F"] as const).map((sex) => ({ measure, sex, headings }));
const both = (measure: MeasureId, headings: readonly string[]): Block => ({
  measure,
  sex: "_T",
  headings,
});

const sheets: readonly Sheet[] = [
  { name: "Table 1", blocks: bySex("MIG_STOCK", years), unitMult: 0 },
  { name: "Table 2", blocks: bySex("POP", years), unitMult: 3 },
  { name: "Table 3", blocks: bySex("MIG_STOCK_PC_POP", years), unitMult: 0 },
  { name: "Table 4", blocks: [both("MIG_STOCK_PC_FEMALE", years)], unitMult: 0 },
  { name: "Table 5", blocks: bySex("MIG_STOCK_GROWTH", spans), unitMult: 0 },
  {
    name: "Table 6",
    blocks: [
      both("REFUGEES_DESA", years),
      both("REFUGEES_DESA_PC_STOCK", years),
      both("REFUGEES_DESA_GROWTH", spans),
    ],
    unitMult: 0,
  },
];

const nameColumn = 1;
const notesColumn = 2;
const codeColumn = 3;
const typeColumn = 4;
const firstValueColumn = 5;

const basisOfType: Readonly<Record<string, Basis>> = {
  "": "BIRTH_OR_CITIZENSHIP",
  B: "BIRTH",
  C: "CITIZENSHIP",
  "B C": "BIRTH_OR_CITIZENSHIP",
  I: "IMPUTED",
};

const world: readonly (readonly [string, number])[] = [
  ["1990", 152_986_157],
  ["1995", 161_289_976],
  ["2000", 173_230_585],
  ["2005", 191_446_828],
  ["2010", 220_983_187],
  ["2015", 247_958_644],
  ["2020", 280_598_105],
];

function worldTotals(): PublishedTotal[] {
  return world.map(([year, persons]) => ({
    id: `areas-${year}`,
    of: { measure: "MIG_STOCK", refArea: "areas", sex: "_T", timePeriod: year },
    equals: persons,
    published: "International Migrant Stock 2020, Table 1, row WORLD",
  }));
}

async function read(reading: Reading): Promise<void> {
  const workbook = await reading.workbook("destination");
  for (const sheet of sheets) await readSheet(reading, workbook, sheet);
}

async function readSheet(reading: Reading, workbook: Workbook, sheet: Sheet): Promise<void> {
  const seen = new Set<AreaCode>();
  let printsMark = false;
  let rows = 0;
  await workbook.eachRow(sheet.name, (row) => {
    if (row.number < headerRow) printsMark ||= row.cells.some((_, i) => row.text(i) === mark);
    else if (row.number === headerRow) checkHeader(row, sheet, printsMark);
    else if (row.text(nameColumn) !== "") {
      rows += 1;
      readRow(reading, row, sheet, seen);
    }
  });
  if (rows === 0) {
    throw new SourceError("rows-missing", { file: workbook.file.name, sheet: sheet.name });
  }
}

function checkHeader(row: TableRow, sheet: Sheet, printsMark: boolean): void {
  if (!printsMark) row.fail("wrong-vintage", nameColumn, { expected: mark });
  expectHeadings(row, nameColumn, [
    "Region, development group, country or area",
    "Notes",
    "Location code",
    "Type of data",
    ...sheet.blocks.flatMap((block) => block.headings),
  ]);
}

function readRow(reading: Reading, row: TableRow, sheet: Sheet, seen: Set<AreaCode>): void {
  const width = sheet.blocks.reduce((sum, block) => sum + block.headings.length, 0);
  const printed = row.area(codeColumn, { by: "code", scheme: "un-location" });
  if (seen.has(printed)) {
    reading.leaveOut("repeated", width);
    return;
  }
  seen.add(printed);
  const type = row.text(typeColumn).replace(/\s*R$/, "");
  if (!Object.hasOwn(basisOfType, type)) {
    row.fail("unknown-code", typeColumn, {
      expected: Object.keys(basisOfType).join(", "),
      found: row.raw(typeColumn),
    });
  }
  const note = [row.text(typeColumn), row.text(notesColumn) && `note ${row.text(notesColumn)}`];
  let column = firstValueColumn;
  for (const block of sheet.blocks) {
    for (const heading of block.headings) {
      const period = timePeriod(heading.length === 4 ? heading : `${heading.slice(0, 4)}/P5Y`);
      const refArea = row.area(codeColumn, {
        by: "code",
        scheme: "undesa-ims",
        year: yearOf(period),
      });
      const value = row.value(column);
      reading.observe(
        row,
        column,
        {
          measure: block.measure,
          refArea,
          sex: block.sex,
          timePeriod: period,
          basis: basisOfType[type]!,
          unitMult: sheet.unitMult,
          note: note.filter(Boolean).join("; ") || null,
        },
        isMissing(value) && !existsAt(refArea, String(yearOf(period))) ? notApplicable : value,
      );
      column += 1;
    }
  }
}

/** International Migrant Stock 2020, destination: the publisher's workbook, tables 1 to 6. */
export const undesaIms2020Destination: Source = {
  id: "undesa-ims-2020-destination",
  title: "International Migrant Stock 2020: Destination",
  producer: "United Nations, Department of Economic and Social Affairs, Population Division",
  vintage: mark,
  published: "2020-12",
  licence: "CC-BY-3.0-IGO",
  custody: "embedded",
  page: "https://www.un.org/development/desa/pd/content/international-migrant-stock",
  citation:
    "United Nations Department of Economic and Social Affairs, Population Division (2020). International Migrant Stock 2020.",
  measures: [
    "MIG_STOCK",
    "POP",
    "MIG_STOCK_PC_POP",
    "MIG_STOCK_PC_FEMALE",
    "MIG_STOCK_GROWTH",
    "REFUGEES_DESA",
    "REFUGEES_DESA_PC_STOCK",
    "REFUGEES_DESA_GROWTH",
  ],
  files: [
    {
      key: "destination",
      path: "undesa-ims/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx",
      sha256: "c2bae98812a1f68b1d7f57a8d3d11903b85522d664f319dfe87daa30f653fd5b",
      url: "https://www.un.org/development/desa/pd/sites/www.un.org.development.desa.pd/files/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx",
    },
  ],
  totals: [
    ...worldTotals(),
    {
      id: "world-row-2020",
      of: { measure: "MIG_STOCK", refArea: "001" as AreaCode, sex: "_T", timePeriod: "2020" },
      equals: 280_598_105,
      published: "International Migrant Stock 2020, Table 1, row WORLD",
    },
    {
      id: "world-population-2020",
      of: { measure: "POP", refArea: "001" as AreaCode, sex: "_T", timePeriod: "2020" },
      equals: 7_794_798_729,
      published: "World Population Prospects 2019, as printed in Table 2, row WORLD",
    },
  ],
  read,
};
