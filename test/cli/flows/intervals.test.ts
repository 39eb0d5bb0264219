import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bootstrapFlows } from "../../../src/flows/index.ts";
import { inProcess } from "../in-process.ts";
import { waymark } from "../program.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-intervals-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const tables = [
  ...["--stock-start", file("a.csv", "birth,A,B,C\nA,1000,100,10\nB,55,555,50\nC,80,40,800\n")],
  ...["--stock-end", file("b.csv", "birth,A,B,C\nA,1060,60,10\nB,45,540,40\nC,70,75,770\n")],
  ...["--demography", file("c.csv", "name,births,deaths\nA,80,70\nB,20,25\nC,40,60\n")],
];
const flows = (name: string, more: readonly string[]) => [
  ...["flows", "--method", "da-pb-closed", ...tables],
  ...["--out", join(folder, `${name}.csv`), "--json", ...more],
];

describe("waymark flows --intervals bootstrap", () => {
  it("writes the same intervals with any number of threads as the library gives", async () => {
    const drawn = ["--intervals", "bootstrap", "--draws", "200", "--random-seed", "9"];
    const stated = ["--stock-error", "0.1", "--births-error", "0.02", "--deaths-error", "0"];
    const runs = await Promise.all(
      ["1", "3"].map((workers) =>
        waymark(flows(`w${workers}`, [...drawn, ...stated, "--workers", workers])),
      ),
    );
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    const [one, three] = ["w1", "w3"].map((name) =>
      readFileSync(join(folder, `${name}.intervals.csv`), "utf8"),
    );
    expect(one).toBe(three);
    const { bootstrap } = JSON.parse(runs[0]!.out);
    expect(bootstrap).toMatchObject({ draws: 200, refused: 0, seed: 9 });
    expect(bootstrap.errors).toMatchObject({ relativeError: 0.1, births: 0.02, deaths: 0 });
    const library = bootstrapFlows(
      {
        areas: ["A", "B", "C"],
        stockStart: Float64Array.of(1000, 100, 10, 55, 555, 50, 80, 40, 800),
        stockEnd: Float64Array.of(1060, 60, 10, 45, 540, 40, 70, 75, 770),
        births: Float64Array.of(80, 20, 40),
        deaths: Float64Array.of(70, 25, 60),
      },
      { relativeError: 0.1, births: 0.02, deaths: 0 },
      { draws: 200, seed: 9 },
    );
    const [header, first] = one!.split("\n");
    expect(header).toBe(
      "origin,destination,flow,median,lower_50,upper_50,lower_80,upper_80,lower_95,upper_95,nobody",
    );
    const cells = first!.split(",");
    expect(cells.slice(0, 2)).toEqual(["A", "B"]);
    expect(Number(cells[3])).toBeCloseTo(library.median[1]!, 2);
    expect(Number(cells[7])).toBeCloseTo(library.intervals[1]!.upper[1]!, 2);
  });

  it.each([
    [["--draws", "500"], "--intervals bootstrap"],
    [["--stock-error", "0.1"], "--intervals bootstrap"],
    [["--intervals", "bootstrap", "--compat", "migest-2.0.5"], "--compat"],
    [["--intervals", "jackknife"], "bootstrap"],
    [["--intervals", "bootstrap", "--stock-error", "15"], "15 %"],
  ])("refuses %j", async (more, said) => {
    const { code, err } = await inProcess(flows("refused", more));
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
