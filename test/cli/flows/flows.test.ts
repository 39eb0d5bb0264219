import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readAreaTable } from "../../../src/cli/flows/area-table.ts";
import { estimateFlows } from "../../../src/flows/index.ts";
import { benchTable } from "../../estimates/bench-table.ts";
import { benchPeriod } from "../../flows/stock-case.ts";
import { describeShared, shared } from "../../shared.ts";
import { waymark } from "../program.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-flows-"));
afterAll(() => rmSync(folder, { recursive: true }));
let runs = 0;
const out = (ending = ".csv") => join(folder, `od-${runs++}${ending}`);

/** Runs `waymark flows` on a folder of benchmark inputs. */
async function onBench(name: string, method: string, path: string, more: readonly string[] = []) {
  const table = (file: string) => shared(`reference/flows-bench/${name}/${file}.csv.gz`);
  return waymark([
    ...["flows", "--method", method, "--out", path, "--json"],
    ...["--stock-start", table("stock_start"), "--stock-end", table("stock_end")],
    ...["--demography", table("births_deaths")],
    ...more,
  ]);
}

interface Printed {
  readonly persons: number;
  readonly types: Record<string, number> | null;
  readonly files: Record<string, string>;
}

/** Largest difference of a written table to the recorded one. */
function difference(path: string, recorded: ReturnType<typeof benchTable>): number {
  const [header, ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  expect(header).toBe(`orig,${recorded.columns}`);
  let most = 0;
  for (const [row, line] of rows.entries()) {
    for (const [column, text] of line.split(",").slice(1).entries()) {
      const found = recorded.cells[row * recorded.columns.length + column]!;
      most = Math.max(most, Math.abs(Number(text) - found));
    }
  }
  return most;
}

describeShared("waymark flows beside migest 2.0.5", () => {
  it.each([
    ["N50-noisy", "sd-rev-neg", "diff-return", [], 1e-6, 11_056_935],
    ["N50-noisy", "mig-rate", "rates-dennett", ["--movers", "50000000"], 1e-6, 50_000_000],
    [
      "N50-noisy",
      "da-min-closed",
      "demo-closed-min",
      ["--compat", "migest-2.0.5"],
      1e-6,
      6_947_102,
    ],
    ["N50-noisy", "da-min-closed", "demo-closed-min", [], 1, 6_947_102],
    [
      "N50-noisy",
      "da-ind-closed",
      "demo-closed-ind",
      ["--compat", "migest-2.0.5"],
      0.01,
      101_926_777,
    ],
    ["N50-noisy", "da-min-open-dr", "demo-opendr-min", [], 1e-6, 8_303_515],
    ["N200-noisy", "da-min-closed", "demo-closed-min", [], 1, 25_092_243],
    ["UN2024_2005", "sd-rev-neg", "diff-return", [], 1e-6, 39_688_913],
    [
      "UN2024_2005",
      "da-min-closed",
      "demo-closed-min",
      ["--compat", "migest-2.0.5", "--remainder-at", "ASM,TCD"],
      1e-6,
      50_867_796,
    ],
    ["UN2024_2005", "da-min-open-dr", "demo-opendr-min", [], 1e-6, 39_147_979],
  ] as const)("%s %s gives the recorded %s %j", async (name, method, recorded, more, most, sum) => {
    const path = out();
    const { code, out: text, err } = await onBench(name, method, path, more);
    expect([code, err]).toEqual([0, ""]);
    expect(difference(path, benchTable(`${name}/migest_${recorded}`))).toBeLessThan(most);
    const printed = JSON.parse(text) as Printed;
    // The README states the sums in whole persons.
    expect(Math.abs(printed.persons - sum)).toBeLessThan(Math.max(1, 100 * most));
  });
});

describeShared("what waymark flows writes", () => {
  it("splits the flows by type of move and keeps times out of the files", async () => {
    const [first, again] = [out(), out()];
    const { out: text } = await onBench("N50-noisy", "da-pb-closed", first, ["--weight", "0.9"]);
    await onBench("N50-noisy", "da-pb-closed", again, ["--weight", "0.9"]);
    const { persons, types, files } = JSON.parse(text) as Printed;
    expect(types!.outward! + types!.return! + types!.transit!).toBeCloseTo(persons, 4);
    for (const name of ["flows", "types", "diagnostics"]) {
      const other = files[name]!.replace(first.slice(0, -4), again.slice(0, -4));
      expect(readFileSync(other, "utf8")).toBe(readFileSync(files[name]!, "utf8"));
    }
    const rows = readFileSync(files.types!, "utf8").trimEnd().split("\n").slice(1);
    for (const row of rows) {
      const [, , flow, ...parts] = row.split(",").map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(flow!, 6);
    }
    const diagnostics = JSON.parse(readFileSync(files.diagnostics!, "utf8")) as object;
    expect(diagnostics).toMatchObject({ label: "MODEL", method: "da-pb-closed" });
    expect(diagnostics).not.toHaveProperty("milliseconds");
  });

  it("writes Parquet and gzip that it reads again as a seed, and the seed acts", async () => {
    const [parquet, gz, plain, seeded] = [out(".parquet"), out(".csv.gz"), out(), out()];
    await onBench("N50-noisy", "da-ind-closed", parquet);
    await onBench("N50-noisy", "da-ind-closed", gz);
    await onBench("N50-noisy", "da-min-closed", plain);
    expect(gunzipSync(readFileSync(gz)).toString()).toMatch(/^orig,/);
    const [fromParquet, fromGz] = [
      await readAreaTable(parquet, "seed"),
      await readAreaTable(gz, "seed"),
    ];
    const cell = (table: typeof fromGz, row: string, column: string) =>
      table.cells[table.areas.indexOf(row) * table.areas.length + table.areas.indexOf(column)];
    for (const row of fromGz.areas) {
      for (const column of fromGz.areas) {
        expect(cell(fromParquet, row, column)).toBe(cell(fromGz, row, column));
      }
    }
    const distance = shared("reference/flows-bench/N50-noisy/distance.csv.gz");
    const { code } = await onBench("N50-noisy", "da-min-closed", seeded, ["--seed", distance]);
    expect(code).toBe(0);
    expect(readFileSync(seeded, "utf8")).not.toBe(readFileSync(plain, "utf8"));
  });

  it("says what it did in the reader's language", async () => {
    const table = (file: string) => shared(`reference/flows-bench/N50-noisy/${file}.csv.gz`);
    const args = (lang: string) => [
      ...["flows", "--lang", lang, "--method", "da-min-closed", "--out", out()],
      ...["--stock-start", table("stock_start"), "--stock-end", table("stock_end")],
      ...["--demography", table("births_deaths")],
    ];
    const english = await waymark(args("en"));
    expect(english.out).toContain("· MODEL");
    expect(english.out).toContain("a seed only decides who goes where");
    expect(english.out).toMatch(/reading .* ms, computation .* ms, writing .* ms/);
    const chinese = await waymark(args("zh"));
    expect(chinese.out).toContain("流动人数");
  });
});

describe("waymark flows with small tables", () => {
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const start = write("start.csv", "birth,A,B\nA,100,10\nB,5,200\n");
  const end = write("end.csv", "birth,A,B\nA,101,12\nB,6,201\n");
  const demography = write("demography.csv", "name,births,deaths\nA,3,1\nB,4,2\n");
  const run = (method: string, files: Partial<Record<string, string>> = {}, ...more: string[]) =>
    waymark([
      ...["flows", "--method", method, "--out", files.out ?? out()],
      ...["--stock-start", files.start ?? start, "--stock-end", files.end ?? end],
      ...["--demography", files.demography ?? demography],
      ...more,
    ]);

  it("names file, row, column, rule and remedy when the library refuses", async () => {
    const negative = write("negative.csv", "birth,A,B\nA,100,-10\nB,5,200\n");
    const { code, err } = await run("da-min-closed", { start: negative });
    expect(code).toBe(3);
    expect(err).toContain(`${negative}, row A, column B: a number of persons is below 0`);
    expect(err).toContain("found: -10");
    const deaths = write("deaths.csv", "name,births,deaths\nA,3,1000\nB,4,2\n");
    const many = await run("da-min-closed", { demography: deaths });
    expect(many.code).toBe(3);
    expect(many.err).toContain("--repair excess-deaths");
    const repaired = await run(
      "da-min-closed",
      { demography: deaths },
      "--repair",
      "excess-deaths",
    );
    expect(repaired.code).toBe(0);
    expect(repaired.out).toContain("deaths capped at the residents");
  });

  it("leaves no file behind when it refuses", async () => {
    const path = out();
    const { code, err } = await run("da-min-closed", {
      end: join(folder, "absent.csv"),
      out: path,
    });
    expect([code, err]).toEqual([3, expect.stringContaining("absent.csv")]);
    expect(() => readFileSync(path)).toThrow();
  });

  it.each([
    ["sd-rev-neg", ["--weight", "0.5"], "--weight"],
    ["da-pb-closed", ["--seed", "start.csv"], "--seed"],
    ["da-min-closed", ["--movers", "10"], "--movers"],
    ["mig-rate", ["--compat", "migest-2.0.5"], "--compat"],
    ["da-min-closed", ["--compat", "migest-2.0.5", "--seed", "start.csv"], "--seed"],
    ["da-pb-closed", ["--weight", "1.5"], "1.5"],
    ["da-min", [], "da-min-closed"],
    ["da-min-closed", ["--repair", "magic"], "clamp-targets"],
    ["da-min-closed", ["--compat", "migest-2.0.5", "--remainder-at", "A,X"], "X"],
  ])("refuses %s %j", async (method, more, named) => {
    const { code, err } = await run(method, {}, ...more);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });

  it("exports codes that a spreadsheet would take for formulas as text", async () => {
    const evil = "=HYPERLINK(1)";
    const of = (text: string) => text.replaceAll("A", evil);
    const path = out();
    const { code } = await run("da-pb-closed", {
      out: path,
      start: write("evil-start.csv", of("birth,A,B\nA,100,10\nB,5,200\n")),
      end: write("evil-end.csv", of("birth,A,B\nA,101,12\nB,6,201\n")),
      demography: write("evil.csv", of("name,births,deaths\nA,3,1\nB,4,2\n")),
    });
    expect(code).toBe(0);
    for (const file of [path, path.replace(".csv", ".types.csv")]) {
      const text = readFileSync(file, "utf8");
      expect(text).toContain(`'${evil}`);
      expect(text).not.toMatch(/(^|,)=/m);
    }
  });
});

describeShared("waymark flows --method waymark", () => {
  const list = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));

  it("writes every corridor with intervals of three levels and the label MODEL", async () => {
    const path = out();
    const { code, err, out: text } = await onBench("N50-noisy", "waymark-closed", path);
    expect([code, err]).toEqual([0, ""]);
    const printed = JSON.parse(text) as Printed & {
      readonly label: string;
      readonly estimates: { readonly columns: string[]; readonly rows: (string | number)[][] };
      readonly findings: { readonly finding: string }[];
    };
    expect(printed.label).toBe("MODEL");
    expect(printed.findings.map(({ finding }) => finding)).toEqual([
      "areas-not-known",
      "unit-assumed",
    ]);
    const [header, ...rows] = list(readFileSync(printed.files.intervals!, "utf8"));
    const bounds = [50, 80, 95].flatMap((level) => [`lower_${level}`, `upper_${level}`]);
    expect(header).toEqual(["origin", "destination", "flow", ...bounds, "label"]);
    expect(rows).toHaveLength(50 * 49);
    expect(printed.estimates.columns).toEqual(header!.slice(0, -1));
    expect(printed.estimates.rows.map((row) => row.map(String))).toEqual(
      rows.map((row) => row.slice(0, -1)),
    );
    for (const [, , flow, l50, u50, l80, u80, l95, u95] of rows.map((row) => row.map(Number)))
      expect([l95! <= l80!, l80! <= l50!, flow! < u50!, u50! <= u80!, u80! <= u95!]).toEqual(
        Array(5).fill(true),
      );
    expect(rows.every((row) => row.at(-1) === "MODEL")).toBe(true);
  });

  it("knows areas by names and M49 codes as by ISO codes", async () => {
    const [iso, named] = [out(), out()];
    const some = ["DEU", "POL", "ROU", "TUR"];
    const words = ["Germany", "616", "Roumanie", "792"];
    const cells = [
      "70000000,10000,5000,20000",
      "1500000,37000000,1000,500",
      "400000,1000,20000000,2000",
      "1400000,300,3000,72000000",
    ];
    const run = async (areas: readonly string[], path: string) => {
      const table = join(folder, `${areas[0]}.csv`);
      const rows = areas.map((area, at) => `${area},${cells[at]}`);
      writeFileSync(table, `birth,${areas.join(",")}\n${rows.join("\n")}\n`);
      const events = join(folder, `${areas[0]}-events.csv`);
      const vital = areas.map((area) => `${area},100000,100000`).join("\n");
      writeFileSync(events, `name,births,deaths\n${vital}\n`);
      const files = ["--stock-start", table, "--stock-end", table, "--demography", events];
      return waymark(["flows", "--method", "waymark", ...files, "--out", path]);
    };
    expect((await run(some, iso)).code).toBe(0);
    const { out: text } = await run(words, named);
    expect(text).toContain("MODEL");
    const numbers = (path: string) =>
      list(readFileSync(path, "utf8"))
        .slice(1)
        .map((row) => row.slice(1));
    expect(numbers(named)).toEqual(numbers(iso));
  });

  it("takes stocks of another revision as a second opinion, as the library does", async () => {
    const table = (at: string) => shared(`reference/flows-bench/UN2024_2015/${at}.csv.gz`);
    const [first, last] = [table("stock_start"), table("stock_end")];
    const path = out();
    const second = ["--second-start", first, "--second-end", last];
    const { code, out: text } = await onBench("UN2024_2015", "waymark", path, second);
    expect(code).toBe(0);
    const { persons } = JSON.parse(text) as Printed;
    const period = benchPeriod("UN2024_2015");
    const { stockStart, stockEnd } = period;
    const { flows } = estimateFlows("waymark", period, { otherRevision: { stockStart, stockEnd } });
    const total = (cells: Float64Array) => cells.reduce((sum, value) => sum + value, 0);
    expect(persons / total(flows)).toBeCloseTo(1, 9);
    // One revision alone gives 100 million moves, two (here the same one twice) 84 million.
    expect(persons).toBeLessThan(0.9 * total(estimateFlows("waymark", period).flows));
    const lone = await onBench("UN2024_2015", "waymark", out(), ["--second-end", last]);
    expect([lone.code, lone.err]).toEqual([2, expect.stringContaining("--second-start")]);
    const idle = await onBench("N50-noisy", "da-min-closed", out(), ["--second-start", first]);
    expect([idle.code, idle.err]).toEqual([2, expect.stringContaining("--second-start")]);
  });

  it("has its own intervals and refuses those of the bootstrap and options without effect", async () => {
    const bootstrap = await onBench("N50-noisy", "waymark", out(), ["--intervals", "bootstrap"]);
    expect([bootstrap.code, bootstrap.err]).toEqual([2, expect.stringContaining("--intervals")]);
    const years = await onBench("N50-noisy", "da-pb-closed", out(), ["--years", "5"]);
    expect([years.code, years.err]).toEqual([2, expect.stringContaining("--years")]);
    const far = await onBench("N50-noisy", "waymark", out(), ["--years", "2015"]);
    expect([far.code, far.err]).toEqual([2, expect.stringContaining("2015")]);
  });
});
