import type { Age, Sex } from "../vocabulary/index.ts";
import { notAvailable } from "../vocabulary/index.ts";
import { cellCounts, firstOwnColumn, type UnhcrKey, unhcrSource } from "./layouts/unhcr-csv.ts";
import type { Reading, TableRow } from "./reading/index.ts";

const populations = ["ASY", "HST", "IDP", "OIP", "OOC", "RDP", "REF", "RET", "STA"];
const populationType = Object.fromEntries(populations.map((code) => [code, code]));
const bands: readonly (readonly [string, Age])[] = [
  ["0_4", "Y0T4"],
  ["5_11", "Y5T11"],
  ["12_17", "Y12T17"],
  ["18_59", "Y18T59"],
  ["60", "Y_GE60"],
];
const parts: readonly (readonly [string, Age])[] = [...bands, ["other", "_U"], ["total", "_T"]];
const sexes: readonly (readonly [string, Sex])[] = [
  ["f", "F"],
  ["m", "M"],
];
const partsColumn = firstOwnColumn + 4;
const totalColumn = partsColumn + sexes.length * parts.length;

/**
 * UNHCR: people by age, sex and place at the end of 2025. The category joins population type
 * (`REF` refugees, `ASY` asylum-seekers, `OIP`, `IDP`, `RET` …), type of location, of accommodation and
 * the place, as `REF/V/I/Ontario [Admin 1]`.
 *
 * Where the breakdown is unknown the file holds 0 in every part beside a positive total: these zeros
 * are missing values (T05), for all parts if no sex is known, and for the five age bands of a sex
 * whose persons all stand under `other` (age unknown).
 */
function readRow(reading: Reading, row: TableRow, key: UnhcrKey): void {
  const category = [
    row.code(firstOwnColumn, populationType),
    row.text(firstOwnColumn + 2),
    row.text(firstOwnColumn + 3),
    row.text(firstOwnColumn + 1),
  ].join("/");
  const dimensions = { ...key, measure: "PERSONS_OF_CONCERN_DEMO", category } as const;
  reading.observe(row, totalColumn, dimensions);
  const sexTotals = sexes.map((_, s) => row.value(columnOf(s, parts.length - 1)));
  const noSex = sexTotals.every((value) => value === 0) && row.value(totalColumn) !== 0;
  sexes.forEach(([, sex], s) => {
    const noAge =
      sexTotals[s] !== 0 && bands.every((_, part) => row.value(columnOf(s, part)) === 0);
    parts.forEach(([, age], part) => {
      const column = columnOf(s, part);
      const isMissing = noSex || (noAge && part < bands.length);
      const value = isMissing ? notAvailable : row.value(column);
      reading.observe(row, column, { ...dimensions, sex, age }, value);
    });
  });
}

function columnOf(sex: number, part: number): number {
  return partsColumn + sex * parts.length + part;
}

/** Demographics of the Refugee Data Finder, end of 2025. */
export const unhcrDemographics = unhcrSource({
  id: "unhcr-demographics",
  title: "Demographics: people by age, sex and location",
  name: "demographics",
  sha256: "edf05201ca8a85cf523e2607bf9981dd8000b4296a2e8a03c871960389a93d28",
  headings: [
    "pop_type",
    "location",
    "loc_type",
    "acc_type",
    ...sexes.flatMap(([sex]) => parts.map(([part]) => `${sex}_${part}`)),
    "total",
  ],
  measures: ["PERSONS_OF_CONCERN_DEMO"],
  totals: [
    {
      id: "persons",
      of: { measure: "PERSONS_OF_CONCERN_DEMO", sex: "_T", age: "_T" },
      equals: 156_049_666,
      published: "UNHCR, Refugee Data Finder, demographics of 2025, column total",
    },
    ...cellCounts({ PERSONS_OF_CONCERN_DEMO: 20_771 * 15 }),
  ],
  readRow,
});
