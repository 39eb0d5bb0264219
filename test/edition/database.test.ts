import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { Database } from "../../src/edition/index.ts";

const spillOf = async (database: Database) => {
  const [row] = await database.rows("SELECT current_setting('temp_directory') AS folder");
  return String(row!.folder);
};

it("gives each database a folder of its own to spill to, and removes it", async () => {
  const one = await Database.open();
  const other = await Database.open();
  const folders = [await spillOf(one), await spillOf(other)];
  expect(new Set(folders).size).toBe(2);
  expect(folders.every((folder) => existsSync(folder))).toBe(true);
  one.close();
  other.close();
  expect(folders.some((folder) => existsSync(folder))).toBe(false);
});

it("packs columns of numbers over many chunks, exactly", async () => {
  const database = await Database.open();
  const [places, halves] = await database.numbers(
    "SELECT CAST(i AS USMALLINT), i / 2 FROM range($last) t(i)",
    { last: 5000 },
    [Uint16Array, Float64Array],
  );
  database.close();
  expect([places!.length, halves!.length]).toEqual([5000, 5000]);
  expect(places!.every((place, row) => place === row)).toBe(true);
  expect(halves!.every((half, row) => half === row / 2)).toBe(true);
});
