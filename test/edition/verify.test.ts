import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildEdition, Database, readManifest, verifyEdition } from "../../src/edition/index.ts";
import { tinyFolder, tinyRows, tinySource, writeTiny } from "./tiny-source.ts";

async function tinyEdition() {
  const { from, root } = tinyFolder();
  await buildEdition({ name: "t", from, root, registry: [tinySource()] });
  return { from, edition: join(root, "t") };
}

/** Changes a stored table and makes the manifest agree with it, as a forger would. */
async function forge(edition: string, sql: string): Promise<void> {
  const manifest = await readManifest(edition);
  const entry = manifest.sources[0]!;
  const path = join(edition, entry.table.file);
  const database = await Database.open();
  await database.run(`CREATE TABLE t AS SELECT * FROM read_parquet('${path}')`);
  await database.run(sql);
  await database.run(`COPY t TO '${path}' (FORMAT parquet)`);
  database.close();
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const sources = [{ ...entry, table: { ...entry.table, sha256, bytes: bytes.length } }];
  writeFileSync(join(edition, "edition.json"), JSON.stringify({ ...manifest, sources }));
}

describe("verifying an edition", () => {
  it("finds no mismatch in what was just built", async () => {
    const { from, edition } = await tinyEdition();
    expect(await verifyEdition({ edition, from })).toEqual({
      sources: 1,
      values: 3,
      mismatches: [],
    });
  });

  it.each([
    ["a changed value", "UPDATE t SET OBS_VALUE = 1197625 WHERE REF_AREA = 'MEX'", "1197624"],
    [
      "a missing value made zero",
      "UPDATE t SET OBS_VALUE = 0, CELL_TEXT = NULL WHERE REF_AREA = 'USA'",
      "..",
    ],
    ["a changed mark", "UPDATE t SET CELL_TEXT = 'N/A' WHERE REF_AREA = 'USA'", ".."],
    ["a wrong cell", "UPDATE t SET ROW_NUMBER = 3 WHERE REF_AREA = 'MEX'", "0"],
    [
      "a row that is not there",
      "UPDATE t SET ROW_NUMBER = 9 WHERE REF_AREA = 'MEX'",
      "no such row",
    ],
  ])("reports %s", async (_, sql, cell) => {
    const { from, edition } = await tinyEdition();
    await forge(edition, sql);
    const { mismatches } = await verifyEdition({ edition, from });
    expect(mismatches).toHaveLength(1);
    expect(mismatches[0]).toMatchObject({ source: "tiny-2020", file: "tiny/stock.csv", cell });
  });

  it("refuses an altered table and a changed file", async () => {
    const { from, edition } = await tinyEdition();
    writeTiny(from, [...tinyRows, "FRA,2020,1"]);
    await expect(verifyEdition({ edition, from })).rejects.toMatchObject({ code: "file-changed" });
    writeTiny(from, tinyRows);
    const table = join(edition, (await readManifest(edition)).sources[0]!.table.file);
    const bytes = readFileSync(table);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(table, bytes);
    await expect(verifyEdition({ edition, from })).rejects.toMatchObject({ code: "table-altered" });
  });
});
