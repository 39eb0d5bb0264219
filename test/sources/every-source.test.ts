import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sources } from "../../src/sources/index.ts";
import { licences } from "../../src/vocabulary/index.ts";
import { root } from "../house/source-files.ts";

const folder = join(root, "test/sources");
const tests = readdirSync(folder)
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(folder, file), "utf8"));

/** `wpp-2024` → `wpp2024`, the name under which its file exports it. */
const exportName = (id: string) =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("every source", () => {
  it.each(sources.map((source) => source.id))("%s is tested on bad files", (id) => {
    const name = exportName(id);
    const covering = tests.filter((text) => /badFiles\(|damagedReconstruction|damage/.test(text));
    expect(
      covering.some((text) => text.includes(`${name}`)),
      name,
    ).toBe(true);
  });

  it("has its own file, named by its identifier", () => {
    const files = readdirSync(join(root, "src/sources"));
    expect(sources.filter((source) => !files.includes(`${source.id}.ts`)).map((s) => s.id)).toEqual(
      [],
    );
  });

  it("is unique, and its files have unique keys and paths", () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    for (const { id, files } of sources) {
      expect(new Set(files.map((file) => file.key)).size, id).toBe(files.length);
      expect(new Set(files.map((file) => file.path)).size, id).toBe(files.length);
    }
  });

  it("is embedded only if its licence allows it", () => {
    const wrong = sources.filter(
      (source) => source.custody === "embedded" && !licences[source.licence].redistributable,
    );
    expect(wrong.map((source) => source.id)).toEqual([]);
  });

  it("reconciles with at least one published total", () => {
    expect(sources.filter((source) => source.totals.length === 0).map((s) => s.id)).toEqual([]);
  });
});
