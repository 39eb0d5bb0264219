import { type AreaCode, existsAt } from "../../areas/index.ts";
import {
  type Basis,
  isMissing,
  type Missing,
  notApplicable,
  notAvailable,
  type ObservedValue,
  timePeriod,
} from "../../vocabulary/index.ts";
import { SourceError } from "../contract/index.ts";
import { columnsByName, expectHeadings, type Reading, type TableRow } from "../reading/index.ts";
import { cachedAreas } from "./cached-areas.ts";
import { type FormerTerritories, territoryIn } from "./former-territory.ts";
import { RepeatedRows } from "./repeated-rows.ts";

/**
 * Headings of the columns before the years. The revision of 2024 has “Coverage” and “Data type” before
 * the code of the destination, that of 2020 notes before and type of data after it, so that columns are
 * found by name.
 */
const headingSets = [
  { notes: "Notes of destination", type: "Type of data of destination" },
  { notes: "Coverage", type: "Data type" },
] as const;
const destinationHeading = "Region, development group, country or area of destination";
const destinationCodeHeading = "Location code of destination";
const originHeading = "Region, development group, country or area of origin";
const originCodeHeading = "Location code of origin";

/** What differs between the revisions of “Table 1” by destination and origin. */
export interface DestinationOriginLayout {
  readonly mark: string;
  readonly years: readonly string[];
  readonly former: FormerTerritories;
  /** The basis that the type of data of a destination states. */
  readonly basis: (row: TableRow, column: number, destination: AreaCode) => Basis;
}

interface Columns {
  readonly destination: number;
  readonly notes: number;
  readonly destinationCode: number;
  readonly type: number;
  readonly originCode: number;
  /** Position of the first value. */
  readonly from: number;
}

const sheet = "Table 1";
const headerRow = 11;
const sexes = ["_T", "M", "F"] as const;
const marks: Readonly<Record<string, Missing>> = {
  "": notAvailable,
  "..": notAvailable,
  "-": notAvailable,
};

/**
 * Reads “Table 1” of the publisher's workbook by destination and origin: header in row 11, one row per
 * pair of areas or groups, and the same years three times, for both sexes, males and females. A
 * destination's basis and notes hold for all of its rows. The origin “Other” (2003) is `OTH`.
 *
 * @throws SourceError
 */
export async function readDestinationOrigin(
  reading: Reading,
  key: string,
  layout: DestinationOriginLayout,
): Promise<void> {
  const workbook = await reading.workbook(key);
  const area = cachedAreas({ by: "code", scheme: "undesa-ims" });
  const repeated = new RepeatedRows();
  const columnsOfYears = sexes.flatMap((sex) => layout.years.map((year) => ({ sex, year })));
  let printsMark = false;
  let columns: Columns | undefined;
  let rows = 0;
  await workbook.eachRow(sheet, (row) => {
    if (row.number < headerRow) {
      printsMark ||= row.cells.some((_, i) => row.raw(i).includes(layout.mark));
      return;
    }
    if (columns === undefined) {
      if (!printsMark) row.fail("wrong-vintage", 0, { expected: layout.mark });
      columns = findColumns(row, layout);
      return;
    }
    if (row.text(columns.destination) === "") return;
    rows += 1;
    const pair = pairOf(row, columns, layout, area);
    const { from } = columns;
    const areas = [pair.destination, pair.origin];
    if (repeated.seen({ areas }, row, from, from + columnsOfYears.length)) {
      reading.leaveOut("repeated", columnsOfYears.length);
      return;
    }
    columnsOfYears.forEach(({ sex, year }, i) => {
      const refArea = territoryIn(pair.destination, Number(year), layout.former);
      reading.observe(
        row,
        from + i,
        {
          measure: "MIG_STOCK",
          refArea,
          counterpartArea: pair.origin,
          sex,
          timePeriod: timePeriod(year),
          basis: pair.basis,
          note: pair.note,
        },
        persons(row, from + i, refArea, year),
      );
    });
  });
  if (rows === 0) throw new SourceError("rows-missing", { file: workbook.file.name, sheet });
}

function findColumns(row: TableRow, { years }: DestinationOriginLayout): Columns {
  const { notes, type } =
    headingSets.find((set) => row.cells.some((_, i) => row.text(i) === set.type)) ?? headingSets[0];
  const byName = columnsByName(row, [
    destinationHeading,
    notes,
    destinationCodeHeading,
    type,
    originHeading,
    originCodeHeading,
  ]);
  const from = byName[originCodeHeading] + 1;
  expectHeadings(row, from, [...years, ...years, ...years]);
  return {
    destination: byName[destinationHeading],
    notes: byName[notes],
    destinationCode: byName[destinationCodeHeading],
    type: byName[type],
    originCode: byName[originCodeHeading],
    from,
  };
}

function pairOf(
  row: TableRow,
  columns: Columns,
  layout: DestinationOriginLayout,
  area: ReturnType<typeof cachedAreas>,
) {
  const destination = area(row, columns.destinationCode);
  const notes = row.text(columns.notes);
  return {
    destination,
    origin: area(row, columns.originCode),
    basis: layout.basis(row, columns.type, destination),
    note: [row.text(columns.type), notes && `note ${notes}`].filter(Boolean).join("; ") || null,
  };
}

/** The persons of a cell; a missing number of an area that did not exist cannot exist. */
function persons(row: TableRow, column: number, refArea: AreaCode, year: string): ObservedValue {
  const value = row.value(column, marks);
  return isMissing(value) && !existsAt(refArea, year) ? notApplicable : value;
}
