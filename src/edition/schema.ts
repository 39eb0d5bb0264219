/** One column of the observation table. */
export interface Column {
  readonly name: string;
  readonly type: "VARCHAR" | "DOUBLE" | "INTEGER" | "TINYINT";
  /** What it holds; printed in `docs/edition-schema.md`. */
  readonly holds: string;
}

/**
 * The observation table of an edition: one row per published cell. Names are SDMX concepts where
 * one exists. Every Parquet file of an edition has exactly these columns in this order.
 */
export const observationColumns: readonly Column[] = [
  { name: "SOURCE", type: "VARCHAR", holds: "identifier of the source; see edition.json" },
  { name: "VINTAGE", type: "VARCHAR", holds: "the publisher's name of the release" },
  { name: "MEASURE", type: "VARCHAR", holds: "what is measured; fixes kind, unit and area roles" },
  {
    name: "REF_AREA",
    type: "VARCHAR",
    holds: "area of the register; its role (destination, receiver, asylum …) is the measure's",
  },
  { name: "COUNTERPART_AREA", type: "VARCHAR", holds: "the other area of a corridor, or NULL" },
  { name: "SEX", type: "VARCHAR", holds: "CL_SEX: M, F, _T total, _U unknown" },
  { name: "AGE", type: "VARCHAR", holds: "CL_AGE: _T, Y25, Y0T4, Y_GE100, _U" },
  { name: "TIME_PERIOD", type: "VARCHAR", holds: "2020, 2016-Q3, 2005-08-30 or 2015/P5Y" },
  { name: "BASIS", type: "VARCHAR", holds: "BIRTH, CITIZENSHIP, RESIDENCE …, or NULL" },
  { name: "METHOD", type: "VARCHAR", holds: "estimation method of a MODEL value, or NULL" },
  { name: "CATEGORY", type: "VARCHAR", holds: "breakdown particular to the measure, or NULL" },
  { name: "UNIT_MEASURE", type: "VARCHAR", holds: "unit of the measure after UNIT_MULT" },
  { name: "UNIT_MULT", type: "TINYINT", holds: "power of ten by which OBS_VALUE is multiplied" },
  { name: "OBS_VALUE", type: "DOUBLE", holds: "the number in the cell; NULL if it is missing" },
  {
    name: "OBS_STATUS",
    type: "VARCHAR",
    holds: "CL_OBS_STATUS; L, M, O, Q tell why it is missing",
  },
  { name: "NOTE", type: "VARCHAR", holds: "footnotes, type of data, definition, or NULL" },
  {
    name: "CELL_TEXT",
    type: "VARCHAR",
    holds: "the cell's text where it is not simply the number, else NULL",
  },
  { name: "FILE", type: "VARCHAR", holds: "key of the publisher's file; see edition.json" },
  { name: "SHEET", type: "VARCHAR", holds: "sheet of a workbook, or NULL" },
  { name: "ROW_NUMBER", type: "INTEGER", holds: "row of the cell, from 1" },
  { name: "COLUMN_NUMBER", type: "INTEGER", holds: "column of the cell, from 1" },
];

/** The columns that together identify a fact within a source. */
export const keyColumns = [
  "MEASURE",
  "REF_AREA",
  "COUNTERPART_AREA",
  "SEX",
  "AGE",
  "TIME_PERIOD",
  "BASIS",
  "METHOD",
  "CATEGORY",
] as const;
