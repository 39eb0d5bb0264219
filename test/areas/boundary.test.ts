import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { areas, normaliseName, resolveArea } from "../../src/areas/index.ts";

const folder = new URL("../../src/areas/", import.meta.url);

it("imports nothing from other folders and no Node module", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), "utf8");
    for (const [, path] of text.matchAll(/from "([^"]+)"/g)) {
      expect(path, file).toMatch(file.startsWith("data/") ? /^$/ : /^\.\/(data\/)?[a-z0-9-]+\.ts$/);
    }
  }
});

it("does not normalise a spelling twice", () => {
  const names = areas.map(({ name }) => name);
  const rounds = 300;
  const normalised = seconds(() => {
    for (let i = 0; i < rounds; i++) for (const name of names) normaliseName(name);
  });
  const joined = seconds(() => {
    for (let i = 0; i < rounds; i++) for (const name of names) resolveArea({ name, scheme: "wpp" });
  });
  expect(joined / normalised).toBeLessThan(0.5);
});

function seconds(work: () => void): number {
  work();
  const start = performance.now();
  work();
  return performance.now() - start;
}
