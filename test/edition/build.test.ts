import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildEdition, Edition, readManifest } from "../../src/edition/index.ts";
import { SourceError } from "../../src/sources/index.ts";
import { tinyFolder, tinyRows, tinySource, writeTiny } from "./tiny-source.ts";

const bytesOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file)).toString("base64")]);

describe("building an edition", () => {
  it("stores each value with its cell, and a missing value as missing", async () => {
    const { from, root } = tinyFolder();
    const [manifest] = await buildEdition({ name: "t", from, root, registry: [tinySource()] });
    expect(manifest).toMatchObject({ edition: "t", observations: 3, absent: [] });
    expect(manifest?.sources[0]).toMatchObject({ observations: 3, missing: 1 });
    const edition = await Edition.open(join(root, "t"));
    const rows = await edition.database.rows(
      "SELECT REF_AREA, OBS_VALUE, OBS_STATUS, CELL_TEXT, VALUE_ID FROM observations ORDER BY ROW_NUMBER",
    );
    edition.close();
    expect(rows).toEqual([
      {
        REF_AREA: "MEX",
        OBS_VALUE: 1197624,
        OBS_STATUS: "A",
        CELL_TEXT: null,
        VALUE_ID: "tiny-2020:stock!C2",
      },
      {
        REF_AREA: "PHL",
        OBS_VALUE: 0,
        OBS_STATUS: "A",
        CELL_TEXT: null,
        VALUE_ID: "tiny-2020:stock!C3",
      },
      {
        REF_AREA: "USA",
        OBS_VALUE: null,
        OBS_STATUS: "O",
        CELL_TEXT: "..",
        VALUE_ID: "tiny-2020:stock!C4",
      },
    ]);
  });

  it("gives the same bytes from the same files", async () => {
    const { from, root } = tinyFolder();
    const registry = [tinySource()];
    await buildEdition({ name: "t", from, root, registry });
    await buildEdition({ name: "t", from, root: `${root}-again`, registry });
    expect(bytesOf(join(root, "t"))).toEqual(bytesOf(join(`${root}-again`, "t")));
  });

  it("leaves only what the manifest names after a second build", async () => {
    const { from, root } = tinyFolder();
    const registry = [tinySource()];
    await buildEdition({ name: "t", from, root, registry });
    writeTiny(from, [...tinyRows, "FRA,2020,8524876"]);
    await buildEdition({ name: "t", from, root, registry });
    const manifest = await readManifest(join(root, "t"));
    expect(readdirSync(join(root, "t")).sort()).toEqual(
      ["edition.json", manifest.sources[0]!.table.file].sort(),
    );
    expect(manifest.observations).toBe(4);
  });

  it("keeps the user's-copy sources out of the embedded edition", async () => {
    const { from, root } = tinyFolder();
    const own = tinySource({ id: "own-2020", custody: "user-copy", licence: "UN-ALL-RIGHTS" });
    await buildEdition({ name: "t", from, root, registry: [tinySource(), own] });
    expect((await readManifest(join(root, "t"))).sources.map((s) => s.id)).toEqual(["tiny-2020"]);
    expect((await readManifest(join(root, "t.user"))).sources.map((s) => s.id)).toEqual([
      "own-2020",
    ]);
    const edition = await Edition.open(join(root, "t"));
    expect(edition.sources.map((s) => s.id)).toEqual(["tiny-2020", "own-2020"]);
    edition.close();
  });

  it("fails on a total that does not come out, says by how much, and changes nothing", async () => {
    const { from, root } = tinyFolder();
    await buildEdition({ name: "t", from, root, registry: [tinySource()] });
    const before = bytesOf(join(root, "t"));
    const strict = tinySource({
      totals: [
        {
          id: "all",
          of: { measure: "MIG_STOCK", refArea: "areas" },
          equals: 1_197_630,
          published: "the test",
        },
      ],
    });
    const failure = await buildEdition({ name: "t", from, root, registry: [strict] }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(SourceError);
    expect(String(failure)).toContain("a difference of -6");
    expect(bytesOf(join(root, "t"))).toEqual(before);
  });

  it("names both cells of a fact that is given twice", async () => {
    const { from, root } = tinyFolder([...tinyRows, "MEX,2020,5"]);
    const failure = await buildEdition({ name: "t", from, root, registry: [tinySource()] }).catch(
      (error: unknown) => error as SourceError,
    );
    expect(failure).toMatchObject({ code: "duplicate-key", detail: { row: 5, column: 3 } });
    expect(String(failure)).toContain("C2");
  });

  it("stops between sources when it is told to, and changes nothing", async () => {
    const { from, root } = tinyFolder();
    await buildEdition({ name: "t", from, root, registry: [tinySource()] });
    const before = bytesOf(join(root, "t"));
    const stop = new AbortController();
    const registry = [tinySource(), tinySource({ id: "tiny-2021" })];
    const failure = await buildEdition({
      name: "t",
      from,
      root,
      registry,
      signal: stop.signal,
      onProgress: ({ done }) => done === 1 && stop.abort(),
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "stopped" });
    expect(bytesOf(join(root, "t"))).toEqual(before);
  });

  it("rebuilds one source and keeps the others", async () => {
    const { from, root } = tinyFolder();
    const registry = [tinySource(), tinySource({ id: "tiny-2021" })];
    await buildEdition({ name: "t", from, root, registry });
    const whole = bytesOf(join(root, "t"));
    await buildEdition({ name: "t", from, root, registry, only: ["tiny-2021"] });
    expect(bytesOf(join(root, "t"))).toEqual(whole);
  });

  it("refuses a second build of the same edition, and takes over a dead one's lock", async () => {
    const { from, root } = tinyFolder();
    await buildEdition({ name: "t", from, root, registry: [tinySource()] });
    writeFileSync(join(root, "t", ".building"), "1");
    const failure = await buildEdition({ name: "t", from, root, registry: [tinySource()] }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: "build-running" });
    writeFileSync(join(root, "t", ".building"), "99999999");
    await buildEdition({ name: "t", from, root, registry: [tinySource()] });
  });

  it("says which folder or source is missing", async () => {
    const { from, root } = tinyFolder();
    const registry = [tinySource()];
    await expect(
      buildEdition({ name: "t", from: `${from}-nowhere`, root, registry }),
    ).rejects.toMatchObject({ code: "folder-missing" });
    await expect(
      buildEdition({ name: "t", from, root, registry, only: ["no-such"] }),
    ).rejects.toMatchObject({ code: "source-unknown" });
    await expect(buildEdition({ name: "t", from: root, root, registry })).rejects.toMatchObject({
      code: expect.stringMatching(/folder-missing|file-missing/),
    });
  });
});
