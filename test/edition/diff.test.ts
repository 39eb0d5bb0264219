import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildEdition, diffEditions } from "../../src/edition/index.ts";
import { tinyFolder, tinyRows, tinySource, writeTiny } from "./tiny-source.ts";

describe("the difference of two editions", () => {
  it("is empty for the same files", async () => {
    const { from, root } = tinyFolder();
    await buildEdition({ name: "a", from, root, registry: [tinySource()] });
    await buildEdition({ name: "b", from, root, registry: [tinySource()] });
    const { sources, values } = await diffEditions(join(root, "a"), join(root, "b"));
    expect(sources).toMatchObject([{ reason: "unchanged", added: 0, removed: 0, changed: 0 }]);
    expect(values).toEqual([]);
  });

  it("lists what a revised file changed, added and removed", async () => {
    const { from, root } = tinyFolder();
    await buildEdition({ name: "a", from, root, registry: [tinySource()] });
    writeTiny(from, [tinyRows[0]!, "MEX,2020,1200000", "USA,2020,7", "FRA,2020,3"]);
    await buildEdition({ name: "b", from, root, registry: [tinySource()] });
    const { sources, values } = await diffEditions(join(root, "a"), join(root, "b"));
    expect(sources).toMatchObject([{ reason: "file-revised", added: 1, removed: 1, changed: 2 }]);
    expect(values.map((v) => [v.key.REF_AREA, v.before, v.after, v.statusBefore])).toEqual([
      ["FRA", null, 3, null],
      ["MEX", 1197624, 1200000, "A"],
      ["PHL", 0, null, "A"],
      ["USA", null, 7, "O"],
    ]);
  });

  it("tells a new vintage, a new source and a lost source apart", async () => {
    const { from, root } = tinyFolder();
    await buildEdition({
      name: "a",
      from,
      root,
      registry: [tinySource(), tinySource({ id: "x" })],
    });
    await buildEdition({
      name: "b",
      from,
      root,
      registry: [tinySource({ vintage: "2021" }), tinySource({ id: "y" })],
    });
    const { sources } = await diffEditions(join(root, "a"), join(root, "b"));
    expect(sources.map(({ source, reason }) => [source, reason])).toEqual([
      ["tiny-2020", "new-vintage"],
      ["x", "source-removed"],
      ["y", "source-added"],
    ]);
  });
});
