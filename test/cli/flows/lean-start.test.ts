import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../house/source-files.ts";

const src = join(root, "src");
const staticImport = /^(?:import|export) (?!type )[^"';]*?from "([^"]+)"|^import "([^"]+)"/gm;

/** Packages that a module and everything it imports at once load. */
function packagesOf(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const waiting = entries.map((entry) => join(src, entry));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const found of readFileSync(path, "utf8").matchAll(staticImport)) {
      const name = found[1] ?? found[2]!;
      if (name.startsWith(".")) waiting.push(resolve(dirname(path), name));
      else if (!name.startsWith("node:")) packages.add(name);
    }
  }
  const modules = [...seen].map((path) => relative(src, path));
  expect(modules).toContain("flows/published-methods.ts");
  expect(modules.filter((path) => path.startsWith("flows/blend/"))).toEqual([]);
  return [...packages].sort();
}

it("flows starts without the database, the readers of workbooks, coefficients and the manifest's checks", () => {
  expect(packagesOf(["cli/main.ts", "cli/flows.ts", "cli/flows/run-flows.ts"])).toEqual([
    "commander",
    "intl-messageformat",
  ]);
});
