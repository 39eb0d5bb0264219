import { displayWidth, padTo } from "./display-width.ts";
import { plainText } from "./plain-text.ts";

/** A column of a table for readers. */
export interface TextColumn {
  readonly heading: string;
  readonly align?: "left" | "right";
}

/**
 * Lines of a table with aligned columns, two blanks between them; Chinese characters count twice.
 *
 * @param indent blanks before each line
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  indent = 2,
): string {
  const clean = rows.map((row) => row.map(plainText));
  const widths = columns.map(({ heading }, i) =>
    Math.max(displayWidth(heading), ...clean.map((row) => displayWidth(row[i] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    (
      " ".repeat(indent) +
      columns.map(({ align = "left" }, i) => padTo(cells[i] ?? "", widths[i]!, align)).join("  ")
    ).trimEnd();
  return [line(columns.map(({ heading }) => heading)), ...clean.map(line)].join("\n");
}

/** Lines of names and what belongs to them, the names in one column. */
export function textList(entries: readonly (readonly [string, string])[], indent = 2): string {
  const width = Math.max(...entries.map(([name]) => displayWidth(name)));
  return entries
    .map(([name, text]) =>
      `${" ".repeat(indent)}${padTo(name, width, "left")}  ${plainText(text)}`.trimEnd(),
    )
    .join("\n");
}
