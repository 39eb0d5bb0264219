import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as flows from "../../src/flows/index.ts";
import { builtProgram } from "../cli/program.ts";
import { columnSums, rowSums } from "../flows/tables.ts";
import { root } from "../house/source-files.ts";
import { blocksOf } from "./blocks.ts";

const page = readFileSync(join(root, "docs/flows-library.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "waymark-library-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Table = number[];

/** What the example of the page prints. */
interface Printed {
  readonly flows: Table;
  readonly outward: Table;
  readonly returning: Table;
  readonly transit: Table;
  readonly seeded: Table;
  readonly refugees: { readonly difference: Table; readonly unexplained: Table };
  readonly spread: Table;
  readonly united: { readonly areas: string[]; readonly stockStart: Table };
  readonly net: Table;
  readonly nets: Table;
  readonly survival: Table;
  readonly closest: Readonly<Record<"kl" | "l1" | "l2", Table>>;
  readonly twoWay: Table;
  readonly effectiveness: {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
  };
  readonly schedule: {
    readonly found: Record<string, number>;
    readonly known: Record<string, number>;
    readonly starts: number;
  };
  readonly radiation: Table;
}

const near = (found: Table, wanted: Table) => {
  expect(found).toHaveLength(wanted.length);
  for (const [at, value] of found.entries()) expect(value).toBeCloseTo(wanted[at]!, 6);
};

describe("docs/flows-library.md", () => {
  let printed: Printed;
  beforeAll(async () => {
    const home = join(folder, "node_modules/waymark");
    mkdirSync(home, { recursive: true });
    symlinkSync(dirname(dirname(await builtProgram())), join(home, "dist"));
    writeFileSync(join(home, "package.json"), readFileSync(join(root, "package.json")));
    const { text } = blocksOf("flows-library.md").find(({ file }) => file === "library.mjs")!;
    writeFileSync(join(folder, "library.mjs"), text);
    const out = execFileSync(process.execPath, ["library.mjs"], { cwd: folder, encoding: "utf8" });
    printed = JSON.parse(out) as Printed;
  });

  it("names every function that the library exports, and only tests that exist", () => {
    const exported = Object.entries(flows).filter(([, value]) => typeof value === "function");
    const missing = exported.map(([name]) => name).filter((name) => !page.includes(`\`${name}\``));
    expect(missing.filter((name) => name !== "FlowError" && name !== "InfeasibleTotals")).toEqual(
      [],
    );
    const tests = [...page.matchAll(/`((?:[a-z-]+\/)*[a-z-]+(?:\.test\.ts|\/))`/g)].map(
      ([, name]) => name!.replace(/^test\/flows\//, ""),
    );
    expect(tests.length).toBeGreaterThan(20);
    expect(tests.filter((name) => !existsSync(join(root, "test/flows", name)))).toEqual([]);
  });

  it("splits flows by type of move, and lets a seed decide only who goes where", () => {
    const { flows: all, outward, returning, transit, seeded } = printed;
    near(
      outward.map((v, at) => v + returning[at]! + transit[at]!),
      all,
    );
    const unseeded = flows.estimateFlows("da-min-closed", {
      areas: ["A", "B", "C"],
      stockStart: Float64Array.of(1000, 100, 10, 55, 555, 50, 80, 40, 800),
      stockEnd: Float64Array.of(1060, 60, 10, 45, 540, 40, 70, 75, 770),
      births: Float64Array.of(80, 20, 40),
      deaths: Float64Array.of(70, 25, 60),
    }).flows;
    near(rowSums(seeded, 3), rowSums(unseeded, 3));
    near(columnSums(seeded, 3), columnSums(unseeded, 3));
  });

  it("keeps the layers apart: refugees who return are moves, naturalisations are not, populations stay", () => {
    expect(printed.refugees.unexplained).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(Math.max(...printed.refugees.difference.map(Math.abs))).toBeGreaterThan(1);
    near(columnSums(printed.spread, 3), [1135, 695, 860]);
    expect(printed.united).toEqual({ areas: ["AB", "C"], stockStart: [1710, 60, 120, 800] });
  });

  it("gives net migration by definition, and three tables with these nets", () => {
    near(printed.net, [1175 - 1135 - 10, 675 - 695 + 5, 820 - 860 + 20]);
    expect(printed.nets.reduce((sum, v) => sum + v, 0)).toBeCloseTo(0, 9);
    near(printed.survival, [5, 95 / 0.9 - 100, (5 + 95 / 0.9 - 100) / 2]);
    for (const found of Object.values(printed.closest)) near(found, printed.nets);
    near(rowSums(printed.twoWay, 3), [60, 40, 50]);
    near(columnSums(printed.twoWay, 3), [50, 55, 45]);
    near(rowSums(printed.radiation, 3), [60, 40, 50]);
  });

  it("gives an index its interval and finds the schedule from which rates were made", () => {
    const { estimate, low, high } = printed.effectiveness;
    expect(low).toBeLessThan(estimate);
    expect(high).toBeGreaterThan(estimate);
    const { found, known, starts } = printed.schedule;
    for (const [name, value] of Object.entries(known))
      expect(found[name]! / value).toBeCloseTo(1, 3);
    expect(starts).toBeGreaterThanOrEqual(3);
  });
});
