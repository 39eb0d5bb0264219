import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Edition } from "../../src/edition/index.ts";
import {
  type Figure,
  femaleShare,
  intraRegionalShare,
  recompute,
  stock,
  stockShare,
} from "../../src/indicators/index.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";

/** Opens the edition with one cell changed by a view over it. */
async function openChanged(valueId: string, by: number): Promise<Edition> {
  const edition = await Edition.open(await realEditionFolder(), { user: false });
  const source = valueId.split(":")[0]!;
  await edition.database.run(
    `ALTER VIEW observations RENAME TO published;
     CREATE VIEW observations AS SELECT * REPLACE (
       CASE WHEN SOURCE = '${source}' AND VALUE_ID = '${valueId}' THEN OBS_VALUE + ${by}
       ELSE OBS_VALUE END AS OBS_VALUE) FROM published`,
  );
  return edition;
}

const all = async (edition: Edition): Promise<readonly Figure[]> => [
  await stock(edition, { area: "001", year: 2020, revision: "2020" }),
  await stock(edition, { area: "DEU", year: 2020, revision: "2020" }),
  await stockShare(edition, { area: "DEU", year: 2020, revision: "2020" }),
  await femaleShare(edition, { area: "DEU", year: 2020, revision: "2020", denominator: "all" }),
  await stockShare(edition, { area: "FRA", year: 2020, revision: "2020" }),
  await intraRegionalShare(edition, {
    revision: "2020",
    year: 2020,
    regionSet: "geographic-6",
    view: "world",
    denominator: "all",
  }),
];

describeShared("one changed cell", () => {
  let before: readonly Figure[];
  let published: Edition;
  let changed: Edition;
  beforeAll(async () => {
    published = await Edition.open(await realEditionFolder(), { user: false });
    before = await all(published);
    const germany = before[1]!.trace;
    changed = await openChanged(germany.kind === "cell" ? germany.id! : "", 1_000_000);
  });
  afterAll(() => {
    published?.close();
    changed?.close();
  });

  it("changes exactly the figures whose trace holds it", async () => {
    const after = await all(changed);
    expect(after.map((figure, i) => figure.value !== before[i]!.value)).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
    ]);
    expect(after[1]!.value).toBe(Number(before[1]!.value) + 1_000_000);
    for (const [i, figure] of before.entries()) {
      expect(await recompute(changed, figure.trace)).toBe(after[i]!.value);
    }
  });

  it("shows beside the official value that no longer agrees", async () => {
    const [, , share] = await all(changed);
    expect(Math.abs(share!.official!.difference)).toBeGreaterThan(share!.official!.tolerance);
  });
});

describeShared("a source that is not there", () => {
  it("makes its figures missing with its name, and breaks nothing else", async () => {
    const folder = await realEditionFolder();
    const root = await mkdtemp(join(tmpdir(), "waymark-"));
    const copy = join(root, basename(folder));
    try {
      await cp(folder, copy, { recursive: true });
      const full = await Edition.open(copy, { user: false });
      const sources = full.sources.map(({ id }) => id);
      full.close();
      expect(sources).toContain("undesa-ims-2020-destination");
      const path = join(copy, "edition.json");
      const manifest = JSON.parse(await readFile(path, "utf8")) as { sources: { id: string }[] };
      manifest.sources = manifest.sources.filter((s) => s.id !== "undesa-ims-2020-destination");
      await writeFile(path, JSON.stringify(manifest));
      const without = await Edition.open(copy, { user: false });
      const figures = await all(without);
      without.close();
      for (const figure of figures) {
        expect(figure.value).toEqual({
          missing: "not-loaded",
          sources: ["undesa-ims-2020-destination"],
        });
      }
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});
