import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Edition, findValue } from "../../src/edition/index.ts";
import { restsOn } from "../../src/estimates/estimates-manifest.ts";
import {
  buildEstimates,
  type EstimatesManifest,
  estimateColumns,
  estimateMethods,
  estimatesOf,
  parseEstimateId,
  revisions,
  traceEstimate,
} from "../../src/estimates/index.ts";
import { readReportedMoves } from "../../src/estimates/validation/reported-moves.ts";
import { publishedMethods } from "../../src/flows/index.ts";
import { openRealEdition } from "../edition/real-edition.ts";
import { describeShared, shared } from "../shared.ts";

const timePeriods = ["2010/P5Y"];

/** The blend runs on the revision for which it was fitted. */
const methodsOf = (revision: string) =>
  revision === "undesa-ims-2024" ? estimateMethods : publishedMethods.map(({ id }) => id);

describeShared("estimates of an edition", () => {
  let edition: Edition;
  let folder: string;
  let manifest: EstimatesManifest;
  beforeAll(async () => {
    edition = await openRealEdition();
    folder = await mkdtemp(join(tmpdir(), "waymark-estimates-"));
    manifest = await buildEstimates(edition, folder, () => {}, { timePeriods });
  });
  afterAll(async () => {
    edition.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("writes a table for each revision that says what it is", async () => {
    const files = manifest.periods.map(({ table }) => table.file);
    expect(files).toEqual(revisions.map(({ id }) => `${id}.2010-P5Y.parquet`));
    for (const { table, revision, runs } of manifest.periods) {
      const path = join(folder, table.file);
      const columns = await edition.database.rows("DESCRIBE SELECT * FROM read_parquet($path)", {
        path,
      });
      expect(columns.map((row) => row.column_name)).toEqual(
        estimateColumns.map(({ name }) => name),
      );
      const totals = await edition.database.rows(
        `SELECT METHOD, SEX, sum(OBS_VALUE) AS persons, bool_and(LABEL = 'MODEL') AS labelled,
           bool_and(REVISION = $revision AND MEASURE = 'FLOW_EST' AND UNIT_MEASURE = 'PERSONS'
             AND COUNTERPART_AREA <> REF_AREA AND OBS_VALUE >= 0) AS sound
         FROM read_parquet($path) GROUP BY ALL`,
        { path, revision },
      );
      expect(totals).toHaveLength(3 * methodsOf(revision).length);
      for (const row of totals) {
        const run = runs.find(({ method, sex }) => method === row.METHOD && sex === row.SEX)!;
        expect(row).toMatchObject({ labelled: true, sound: true });
        // Every cell is rounded to a thousandth of a person.
        expect(Math.abs(Number(row.persons) - run.total!)).toBeLessThan(5e-4 * run.corridors);
      }
    }
  });

  it("keeps every margin that a method promises and tells every repair", () => {
    for (const { runs } of manifest.periods) {
      for (const { method, refusal, largestMarginError, repairs, worldDiscrepancy } of runs) {
        expect(refusal).toBeNull();
        expect(largestMarginError).toBeLessThan(1e-9);
        if (method !== "da-min-closed") continue;
        expect(repairs.map(({ repair }) => repair)).toContain("world-balance");
        expect(Math.abs(worldDiscrepancy!)).toBeLessThan(3e6);
      }
    }
  });

  it("gives both versions of the blend intervals that hold each other and the estimate, by sex too", async () => {
    const path = join(folder, manifest.periods[1]!.table.file);
    const [row] = await edition.database.rows(
      `SELECT count(*) FILTER (METHOD LIKE 'waymark%') AS stated,
         count(LOWER_80) AS known, count(UPPER_95) AS upper,
         count(*) FILTER (LOWER_95 <= LOWER_80 AND LOWER_80 <= OBS_VALUE * 1.001
           AND OBS_VALUE <= UPPER_80 * 1.001 AND UPPER_80 <= UPPER_95) AS nested
       FROM read_parquet($path)`,
      { path },
    );
    // The blend is above 0 for every corridor.
    const areas = manifest.periods[1]!.areas.length;
    expect(Number(row!.stated)).toBeGreaterThan(0.99 * 2 * 3 * areas * (areas - 1));
    expect([row!.known, row!.upper, row!.nested]).toEqual([row!.stated, row!.stated, row!.stated]);
  });

  it("splits the blend by sex so that the sexes add up", () => {
    for (const method of ["waymark", "waymark-closed"]) {
      const [both, males, females] = ["_T", "M", "F"].map(
        (sex) =>
          manifest.periods[1]!.runs.find((r) => r.method === method && r.sex === sex)!.total!,
      );
      expect((males! + females!) / both!).toBeCloseTo(1, 9);
    }
  });

  it("gives every corridor the same share of women in both versions, and tells how far nets of women are off", async () => {
    const path = join(folder, manifest.periods[1]!.table.file);
    const [row] = await edition.database.rows(
      `SELECT count(*) AS corridors, max(abs(t - f - m)) AS off, max(abs(tc - fc - mc)) AS closedOff,
         max(abs(f * tc - fc * t) / (t + tc)) FILTER (t > 100 AND tc > 100) AS apart
       FROM (PIVOT (SELECT COUNTERPART_AREA, REF_AREA, OBS_VALUE,
           (CASE SEX WHEN '_T' THEN 't' ELSE lower(SEX) END) ||
           (CASE METHOD WHEN 'waymark' THEN '' ELSE 'c' END) AS part
         FROM read_parquet($path) WHERE METHOD LIKE 'waymark%')
         ON part IN ('t', 'f', 'm', 'tc', 'fc', 'mc') USING first(OBS_VALUE))`,
      { path },
    );
    expect(Number(row!.corridors)).toBeGreaterThan(50_000);
    expect(Math.max(Number(row!.off), Number(row!.closedOff))).toBeLessThan(0.0016);
    expect(Number(row!.apart)).toBeLessThan(0.001);
    const repairsOf = (sex: string) =>
      manifest.periods[1]!.runs.find((r) => r.method === "waymark-closed" && r.sex === sex)!
        .repairs;
    for (const sex of ["F", "M"]) {
      const weighed = repairsOf(sex).find(({ repair }) => repair === "sex-nets-weighed")!;
      expect(weighed.persons).toBeGreaterThan(1e6);
      expect(weighed.persons).toBeLessThan(2e7);
    }
    expect(repairsOf("_T").some(({ repair }) => repair.startsWith("sex-nets"))).toBe(false);
  });

  it.each(["waymark", "waymark-closed"])(
    "%s has the level of what good registers report",
    async (method) => {
      const registers = ["AUT", "CHE", "DNK", "FIN", "NLD", "NOR", "SWE"];
      const { moves } = await readReportedMoves(edition);
      const reported = new Map<string, number[]>();
      for (const { measure, refArea, counterpartArea, year, persons } of moves) {
        const counts = measure === "IMMIGRATION" && registers.includes(refArea);
        if (!counts || persons === null || year < 2010 || year > 2014) continue;
        const key = `${counterpartArea}-${refArea}`;
        reported.set(key, [...(reported.get(key) ?? []), persons]);
      }
      const path = join(folder, manifest.periods[1]!.table.file);
      const rows = await edition.database.rows(
        `SELECT COUNTERPART_AREA || '-' || REF_AREA AS corridor, OBS_VALUE AS persons
       FROM read_parquet($path) WHERE METHOD = $method AND SEX = '_T'`,
        { path, method },
      );
      let [estimated, counted, corridors] = [0, 0, 0];
      for (const { corridor, persons } of rows) {
        const years = reported.get(String(corridor)) ?? [];
        if (years.length < 3) continue;
        corridors += 1;
        estimated += Number(persons);
        counted += (5 * years.reduce((sum, value) => sum + value, 0)) / years.length;
      }
      expect(corridors).toBeGreaterThan(100);
      expect(estimated / counted).toBeGreaterThan(0.8);
      expect(estimated / counted).toBeLessThan(1.25);
    },
  );

  it("gives the same bytes again", async () => {
    const again = await mkdtemp(join(tmpdir(), "waymark-estimates-"));
    await buildEstimates(edition, again, () => {}, { timePeriods });
    const hashes = async (path: string) => {
      const files = (await readdir(path)).sort();
      const texts = await Promise.all(files.map((file) => readFile(join(path, file))));
      return texts.map((text) => createHash("sha256").update(text).digest("hex"));
    };
    expect(await hashes(again)).toEqual(await hashes(folder));
    await rm(again, { recursive: true });
  });

  it("finds the same estimates of a corridor stored and computed", async () => {
    const corridor = { origin: "MEX", destination: "USA" };
    const stored = await estimatesOf(edition, corridor, 2012, { folder });
    const computed = await estimatesOf(edition, corridor, 2012);
    expect(stored.estimates.map(({ method }) => method)).toEqual(
      revisions.flatMap(({ id }) => methodsOf(id)),
    );
    for (const [at, estimate] of stored.estimates.entries()) {
      expect(computed.estimates[at]).toMatchObject({ id: estimate.id, label: "MODEL" });
      expect(Math.abs(computed.estimates[at]!.persons - estimate.persons)).toBeLessThan(1e-3);
    }
  });

  it("gives many corridors asked for at once what each gives alone", async () => {
    const ends = "MEX USA, IND ARE, SYR DEU, POL GBR, CHN AUS, MAR ESP, PHL SAU, TUR DEU";
    const corridors = ends.split(", ").map((pair) => {
      const [origin, destination] = pair.split(" ") as [string, string];
      return { origin, destination };
    });
    const together = await Promise.all(
      corridors.map((corridor) => estimatesOf(edition, corridor, 2012, { folder })),
    );
    for (const [at, corridor] of corridors.entries()) {
      expect(together[at]).toEqual(await estimatesOf(edition, corridor, 2012, { folder }));
      const waymark = together[at]!.estimates.find(({ method }) => method === "waymark")!;
      expect(waymark.persons).toBeGreaterThan(100);
    }
    const computed = await Promise.all(
      corridors.slice(0, 2).map((corridor) => estimatesOf(edition, corridor, 2012)),
    );
    for (const [at, { estimates }] of computed.entries())
      for (const [m, { persons }] of estimates.entries())
        expect(Math.abs(persons - together[at]!.estimates[m]!.persons)).toBeLessThan(1e-3);
  });

  it("tells a collapsed corridor with the end that forces it, stored and computed alike", async () => {
    const collapsedOf = async (options: { folder?: string }) => {
      const corridor = { origin: "RUS", destination: "DEU" };
      const { estimates } = await estimatesOf(edition, corridor, 2012, options);
      const [open, closed] = ["waymark", "waymark-closed"].map((method) =>
        estimates.find((each) => each.method === method),
      );
      expect(open!.collapsed).toBeNull();
      expect(closed!.collapsed!.closed).toBeLessThan(open!.interval!.lower95);
      expect(closed!.collapsed!.closed).toBeCloseTo(closed!.persons, 2);
      return closed!.collapsed!;
    };
    const stored = await collapsedOf({ folder });
    expect(stored).toEqual(await collapsedOf({}));
    expect(stored).toMatchObject({ origin: "RUS", destination: "DEU", forcedBy: "RUS" });
    // Russia's net asks for fewer moves to Germany; Germany's, since large corridors are drawn to the structure, for more.
    expect(stored.gapOfOrigin).toBeGreaterThan(0);
    expect(stored.gapOfDestination).toBeGreaterThan(0);
  });

  it("does not use tables that rest on other coefficients", () => {
    const stale = { ...manifest, coefficients: "0".repeat(64), periods: [] };
    expect(restsOn(manifest, edition)).toBe(true);
    expect(restsOn(stale, edition)).toBe(false);
    expect(restsOn({ ...manifest, format: 1 as 4 }, edition)).toBe(false);
  });

  it("says why there is no estimate, and answers for the unit of an area", async () => {
    const inOneUnit = await estimatesOf(edition, { origin: "SDN", destination: "SSD" }, 2006);
    expect(inOneUnit).toEqual({
      estimates: [],
      without: revisions.map(({ id }) => ({ revision: id, reason: "one-unit" })),
    });
    const fromUnit = await estimatesOf(edition, { origin: "SDN", destination: "EGY" }, 2006);
    expect(fromUnit.estimates[0]).toMatchObject({ origin: "SUD", destination: "EGY" });
    const absent = await estimatesOf(edition, { origin: "TWN", destination: "USA" }, 2012);
    expect(absent.without).toEqual([{ revision: "undesa-ims-2020", reason: "area-left-out" }]);
  });

  it.each(publishedMethods.map(({ id }) => id))(
    "traces %s to values of the edition",
    async (method) => {
      const id = `flow:undesa-ims-2020:2010-P5Y:F:${method}:SYR-DEU`;
      const trace = await traceEstimate(edition, parseEstimateId(id)!);
      const { estimates } = await estimatesOf(
        edition,
        { origin: "SYR", destination: "DEU" },
        2010,
        {
          sex: "F",
        },
      );
      expect(trace.id).toBe(id);
      expect(trace.persons).toBe(estimates.find((estimate) => estimate.id === id)!.persons);
      if (trace.birthplaces.length > 0) {
        const parts = trace.birthplaces.reduce((sum, { persons }) => sum + persons, 0);
        expect(parts + trace.otherBirthplaces).toBeCloseTo(trace.persons, 5);
        expect(trace.birthplaces[0]!.birthplace).toBe("SYR");
      }
      const measures = new Set(trace.inputs.map(({ measure }) => measure));
      expect([...measures].sort()).toEqual(
        ["BIRTHS", "DEATHS", "MIG_STOCK", "NET_MIG", "POP", "SRB"].sort(),
      );
      const stock = trace.inputs.find(
        ({ measure, area, counterpart }) =>
          measure === "MIG_STOCK" && area === "DEU" && counterpart === "SYR",
      )!;
      expect((await findValue(edition, stock.id)).value).toBe(stock.value);
    },
  );
});

describeShared("estimates beside the published ones (Abel & Cohen, December 2023)", () => {
  const rows = readFileSync(shared("data/abel-cohen/abel_cohen_bilat_mig_2023-12-05.csv"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("2010,"))
    // In this file CHI is Chile, and not the Channel Islands.
    .map((line) => line.replace(/,CHI(?=,)/g, ",CHL"))
    .map((line) => /^\d+,(\w+),(\w+),.*?((?:,[^,"]*){6})$/.exec(line)!);

  it.each([
    ["sd-rev-neg", 1, 0.98, 1.1],
    ["da-pb-closed", 5, 0.96, 1.05],
  ] as const)("%s agrees in rank and level", async (method, column, least, ratio) => {
    const edition = await openRealEdition();
    const folder = await mkdtemp(join(tmpdir(), "waymark-estimates-"));
    const manifest = await buildEstimates(edition, folder, () => {}, { timePeriods });
    const ours = new Map(
      (
        await edition.database.rows(
          `SELECT COUNTERPART_AREA || REF_AREA AS pair, OBS_VALUE AS persons
           FROM read_parquet($path) WHERE SEX = '_T' AND METHOD = $method`,
          { path: join(folder, manifest.periods[0]!.table.file), method },
        )
      ).map((row) => [String(row.pair), Number(row.persons)]),
    );
    edition.close();
    await rm(folder, { recursive: true });
    const areas = new Set(manifest.periods[0]!.areas);
    const pairs = rows
      .filter(([, from, to]) => from !== to && areas.has(from!) && areas.has(to!))
      .map(([, origin, destination, values]) => [
        ours.get(`${origin}${destination}`) ?? 0,
        Number(values!.split(",")[column + 1]),
      ]) as [number, number][];
    expect(pairs.length).toBeGreaterThan(20_000);
    expect(correlation(pairs.map(([a, b]) => [Math.log1p(a), Math.log1p(b)]))).toBeGreaterThan(
      least,
    );
    const level = pairs.reduce((sum, [a]) => sum + a, 0) / pairs.reduce((sum, [, b]) => sum + b, 0);
    expect(level).toBeGreaterThan(1 / ratio);
    expect(level).toBeLessThan(ratio);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}
