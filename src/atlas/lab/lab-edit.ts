import type { LabTables } from "./lab-period.ts";

/** One cell of the stock tables with a reader's own number in it. */
export interface LabEdit {
  readonly birthplace: string;
  readonly residence: string;
  readonly date: "start" | "end";
  readonly persons: number;
}

/** Why a number cannot stand in a cell; the key of a message is `lab.refused.` and this. */
export type EditRefusal = "same-area" | "not-a-number" | "too-many";

/**
 * Reads a number of persons as a person types it: digits of any script that the atlas prints, with
 * separators of thousands. Null for anything else.
 *
 * @example readPersons("1 234 567") // 1234567
 */
export function readPersons(text: string): number | null {
  const plain = text
    .slice(0, 40)
    .normalize("NFKC")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim();
  if (!/^\d{1,3}(?:[\s,.'’٬،]\d{3}){1,3}$|^\d{1,10}$/u.test(plain)) return null;
  return Number(plain.replace(/\D/g, ""));
}

/** Persons in a cell of the official tables, and how many live in the area of residence. */
export function cellOf(
  { known }: LabTables,
  { birthplace, residence, date }: Omit<LabEdit, "persons">,
): { readonly persons: number; readonly population: number } | null {
  const n = known.areas.length;
  const [row, column] = [known.areas.indexOf(birthplace), known.areas.indexOf(residence)];
  if (row < 0 || column < 0) return null;
  const table = date === "start" ? known.stockStart : known.stockEnd;
  let population = 0;
  for (let at = column; at < n * n; at += n) population += table[at]!;
  return { persons: table[row * n + column]!, population };
}

/** Whether a number can stand in a cell. */
export function refusalOf(tables: LabTables, edit: LabEdit): EditRefusal | null {
  if (edit.birthplace === edit.residence) return "same-area";
  const cell = cellOf(tables, edit);
  if (!cell || !Number.isSafeInteger(edit.persons) || edit.persons < 0) return "not-a-number";
  return edit.persons - cell.persons > nativesOf(tables, edit) ? "too-many" : null;
}

/** Native born of the area of residence: the foreign born cannot grow by more, as the population stays. */
export function nativesOf({ known }: LabTables, { residence, date }: Omit<LabEdit, "persons">) {
  const at = known.areas.indexOf(residence) * (known.areas.length + 1);
  return Math.max((date === "start" ? known.stockStart : known.stockEnd)[at] ?? 0, 0);
}

/** The tables with the cell changed; the population stays, so the native born give or take the difference. */
export function withEdit(tables: LabTables, edit: LabEdit): LabTables {
  const { known } = tables;
  const n = known.areas.length;
  const [row, column] = [known.areas.indexOf(edit.birthplace), known.areas.indexOf(edit.residence)];
  const name = edit.date === "start" ? "stockStart" : "stockEnd";
  const table = known[name].slice();
  const change = edit.persons - table[row * n + column]!;
  table[row * n + column]! += change;
  table[column * (n + 1)]! -= change;
  return { ...tables, known: { ...known, [name]: table } };
}
