import type { Value } from "../../edition/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { textTable } from "./text-table.ts";
import { ageWord, areaWord, codeWord, periodWord, valueWord } from "./words.ts";

interface ValueColumn {
  readonly key: string;
  readonly align?: "right";
  readonly cell: (value: Value, language: Language) => string;
  /** A column that says the same dull thing in every row is left out. */
  readonly dull?: (value: Value) => boolean;
}

const columns: readonly ValueColumn[] = [
  { key: "measure", cell: (v, language) => codeWord(language, "measure", v.measure) },
  { key: "area", cell: (v, language) => areaWord(language, v.refArea) },
  {
    key: "counterpart",
    cell: (v, language) => (v.counterpartArea ? areaWord(language, v.counterpartArea) : ""),
    dull: (v) => v.counterpartArea === null,
  },
  {
    key: "sex",
    cell: (v, language) => codeWord(language, "sex", v.sex),
    dull: (v) => v.sex === "_T",
  },
  { key: "age", cell: (v, language) => ageWord(language, v.age), dull: (v) => v.age === "_T" },
  { key: "period", cell: (v) => periodWord(v.timePeriod) },
  {
    key: "basis",
    cell: (v, language) => (v.basis ? codeWord(language, "basis", v.basis) : ""),
    dull: (v) => v.basis === null,
  },
  { key: "method", cell: (v) => v.method ?? "", dull: (v) => v.method === null },
  { key: "category", cell: (v) => v.category ?? "", dull: (v) => v.category === null },
  { key: "value", align: "right", cell: (v, language) => valueWord(language, v.value) },
  { key: "unit", cell: (v, language) => codeWord(language, "unit", v.unit) },
  {
    key: "status",
    cell: (v, language) => codeWord(language, "status", v.status),
    dull: (v) => v.status === "A" || typeof v.value !== "number",
  },
  {
    key: "model",
    cell: (v, language) => (v.model ? message(language, "values.model") : ""),
    dull: (v) => !v.model,
  },
  { key: "vintage", cell: (v) => v.vintage },
  { key: "id", cell: (v) => v.id },
];

/**
 * A table of values for readers. Columns that are empty or total in every row are left out.
 *
 * @param leftOut keys of columns that the text around the table says already
 */
export function valueTable(
  language: Language,
  values: readonly Value[],
  leftOut: readonly string[] = [],
  indent = 2,
): string {
  const shown = columns.filter(
    ({ key, dull }) => !leftOut.includes(key) && !(dull && values.every(dull)),
  );
  return textTable(
    shown.map(({ key, align }) => ({
      heading: message(language, `column.${key}`),
      ...(align && { align }),
    })),
    values.map((value) => shown.map(({ cell }) => cell(value, language))),
    indent,
  );
}
