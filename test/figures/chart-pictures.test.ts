import { describe, expect, it } from "vitest";
import { type Mark, toSvg } from "../../src/figures/index.ts";
import { contextIn } from "./context.ts";
import * as charts from "./examples/charts.ts";
import { expectGolden } from "./golden.ts";

const looks = [
  ["en", "light", 720],
  ["zh", "dark", 720],
  ["ar", "print", 360],
] as const;
const examples = Object.entries(charts);

describe.each(looks)("charts in %s, %s, %d wide", (language, theme, width) => {
  const context = contextIn(language, { theme, width });

  it.each(examples)("%s is drawn as it is stored", (name, make) => {
    expectGolden(`${name}.${language}.${theme}`, toSvg(make(context), context));
  });

  it.each(examples)("%s keeps its promises", (_, make) => {
    const { scene, table, altText } = make(context);
    const marks = flat(scene.marks);
    const rows = new Set(table.rows.map(({ key }) => key));
    const columns = new Set(table.columns.map(({ key }) => key));
    for (const mark of marks) {
      if (mark.row !== undefined) expect(rows).toContain(mark.row);
      if (mark.column !== undefined) expect(columns).toContain(mark.column);
      if (mark.kind === "text") expect(mark.size).toBeGreaterThanOrEqual(11);
    }
    expect(scene.focus.length).toBeGreaterThan(0);
    for (const key of scene.focus) expect(rows).toContain(key);
    expect(JSON.stringify(scene)).not.toMatch(/NaN|null/);
    expect(altText.length).toBeGreaterThan(30);
  });
});

function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flat(mark.marks)] : [mark]));
}
