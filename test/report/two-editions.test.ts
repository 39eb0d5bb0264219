import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildEdition, Edition } from "../../src/edition/index.ts";
import {
  type Figure,
  refugeeReturns,
  remittanceVolume,
  stock,
} from "../../src/indicators/index.ts";
import { diffFigures, type FigureChange, type FigureDifference } from "../../src/report/index.ts";
import { knomadRemittanceInflows202306 } from "../../src/sources/knomad-remittance-inflows-2023-06.ts";
import { undesaIms2019 } from "../../src/sources/undesa-ims-2019.ts";
import { wdiRemittancesPaid2021 } from "../../src/sources/wdi-remittances-paid-2021.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared, shared } from "../shared.ts";

/** The edition as it stood in June 2023: the publishers' own older files under the names they had. */
const olderSources = [
  { ...wdiRemittancesPaid2021, id: "wdi-remittances-paid" },
  { ...knomadRemittanceInflows202306, id: "knomad-remittance-inflows" },
  undesaIms2019,
];
const money = [
  ["wdi-remittances-paid", "REMIT_PAID"],
  ["knomad-remittance-inflows", "REMIT_RECEIVED"],
] as const;

/** Published numbers of a source by area and year, read without the indicators. */
async function numbersOf({ database }: Edition, source: string, measure: string) {
  const rows = await database.rows(
    `SELECT REF_AREA, TIME_PERIOD, VALUE_IN_UNIT FROM observations
     WHERE SOURCE = $source AND MEASURE = $measure AND OBS_VALUE IS NOT NULL`,
    { source, measure },
  );
  const numbers = new Map<string, Map<number, number>>();
  for (const { REF_AREA, TIME_PERIOD, VALUE_IN_UNIT } of rows) {
    const years = numbers.get(String(REF_AREA)) ?? new Map<number, number>();
    years.set(Number(TIME_PERIOD), Number(VALUE_IN_UNIT));
    numbers.set(String(REF_AREA), years);
  }
  return numbers;
}
type Numbers = Awaited<ReturnType<typeof numbersOf>>;

/** 2013 and the latest year of each area and source, and the stocks of the world's largest hosts. */
async function figuresOf(edition: Edition, revision: "2019" | "2020"): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [source, measure] of money) {
    for (const [area, years] of await numbersOf(edition, source, measure)) {
      const latest = Math.max(...years.keys());
      for (const year of new Set([2013, latest])) {
        if (years.has(year)) figures.push(await remittanceVolume(edition, { area, year, source }));
      }
    }
  }
  for (const area of ["001", "USA", "DEU", "SAU", "RUS"]) {
    for (const year of [2015, revision === "2019" ? 2019 : 2020]) {
      figures.push(await stock(edition, { area, year, revision }));
    }
  }
  return figures;
}

describeShared("two editions built from the publishers' own files of different years", () => {
  let root: string;
  let before: Edition;
  let after: Edition;
  let found: FigureDifference;
  let old: readonly Figure[];
  const numbers = new Map<string, { readonly before: Numbers; readonly after: Numbers }>();
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "waymark-editions-"));
    await buildEdition({ name: "2023", from: shared("data"), root, registry: olderSources });
    before = await Edition.open(join(root, "2023"));
    after = await Edition.open(await realEditionFolder(), { user: false });
    for (const [source, measure] of money) {
      numbers.set(source, {
        before: await numbersOf(before, source, measure),
        after: await numbersOf(after, source, measure),
      });
    }
    old = await figuresOf(before, "2019");
    found = await diffFigures({ before, after }, old, await figuresOf(after, "2020"));
  }, 120_000);
  afterAll(async () => {
    before?.close();
    after?.close();
    await rm(root, { recursive: true, force: true });
  });

  const of = (kind: FigureChange["kind"]) => found.changes.filter((each) => each.kind === kind);
  const isMoney = ({ after: figure }: FigureChange) => figure?.indicator === "REM-VOL";

  it("have a new year of most areas, split into what was revised and what happened", () => {
    const changes = of("world").filter(isMoney);
    expect(changes.length).toBeGreaterThan(250);
    let isRevised = 0;
    for (const { before: a, after: b, revised, world, change } of changes) {
      const { area, source, year } = b!.subject as { area: string; source: string; year: number };
      const earlier = Number(a!.subject.year);
      const files = numbers.get(source)!;
      const [was, again, is] = [
        files.before.get(area)!.get(earlier)!,
        files.after.get(area)!.get(earlier)!,
        files.after.get(area)!.get(year)!,
      ];
      expect(year).toBeGreaterThan(earlier);
      expect(revised).toBeCloseTo(again - was, 2);
      expect(world).toBeCloseTo(is - again, 2);
      expect(change).toBeCloseTo(revised! + world!, 2);
      if (revised !== 0) isRevised += 1;
    }
    expect(isRevised).toBeGreaterThan(50);
  });

  it("say of the same year of another file that it was revised, and nothing happened", () => {
    const changes = of("revised").filter(isMoney);
    const ids = new Set(changes.map(({ after: figure }) => figure!.id));
    for (const figure of old) {
      if (figure.indicator !== "REM-VOL" || figure.subject.year !== 2013) continue;
      const { area, source } = figure.subject as { area: string; source: string };
      const files = numbers.get(source)!;
      const [was, is] = [files.before.get(area)!.get(2013), files.after.get(area)?.get(2013)];
      if (is !== undefined)
        expect([figure.id, ids.has(figure.id)]).toEqual([figure.id, was !== is]);
    }
    expect(changes.every(({ world }) => world === 0)).toBe(true);
    // The rows “World” of 15 September 2021 and of 10 May 2023.
    const world = changes.find(({ after: figure }) =>
      /remittances-paid\/area=001.*year=2013/.test(figure!.id),
    );
    expect(Math.round(Number(world!.before!.value))).toBe(399_313_986_941);
    expect(Number(world!.after!.value) / 1e9).toBeCloseTo(400.239, 3);
    expect(world!.sources).toEqual(["wdi-remittances-paid"]);
  });

  it("tell a year that the publisher has reached from a blank that it filled and a source that came", async () => {
    const of = (edition: Edition, area: string, year: number) =>
      remittanceVolume(edition, { area, year, source: "wdi-remittances-paid" });
    const kindOf = async (area: string, year: number) => {
      const pair = [[await of(before, area, year)], [await of(after, area, year)]] as const;
      const { changes } = await diffFigures({ before, after }, ...pair);
      return changes.map(({ kind, revised, world }) => [kind, revised, world]);
    };
    expect(await kindOf("IND", 2021)).toEqual([["world", null, null]]);
    const { before: was, after: is } = numbers.get("wdi-remittances-paid")!;
    const filled = [...is].flatMap(([area, years]) =>
      [...years.keys()]
        .filter((year) => year <= 2020 && !was.get(area)?.has(year))
        .map((year) => [area, year] as const),
    );
    expect(filled.length).toBeGreaterThan(0);
    for (const [area, year] of filled.slice(0, 5)) {
      expect(await kindOf(area, year)).toEqual([["revised", null, null]]);
    }
    const solutions = await refugeeReturns(before, { year: 2024 });
    const loaded = await diffFigures(
      { before, after },
      [solutions],
      [await refugeeReturns(after, { year: 2024 })],
    );
    expect(loaded.changes).toMatchObject([{ kind: "loaded" }]);
  });

  it("call the 2015 of two revisions of the migrant stock revised, and do not part 2019 and 2020", () => {
    const stocks = found.changes.filter(({ after: figure }) => figure?.indicator === "STOCK");
    const world = (year: number) =>
      stocks.find(({ after: b }) => b!.subject.area === "001" && b!.subject.year === year);
    expect(world(2015)).toMatchObject({ kind: "revised", revised: -902_652, world: 0 });
    // The revision of 2020 has no 2019: what of the rise is revision nobody can say.
    expect(world(2020)).toMatchObject({ kind: "unattributable", revised: null, world: null });
    expect(stocks.filter(({ after: b }) => b!.subject.year === 2020)).toHaveLength(5);
  });

  it("account for every figure of the later edition once", () => {
    const named = found.changes.flatMap(({ after: figure }) => (figure ? [figure.id] : []));
    expect(new Set(named).size).toBe(named.length);
    expect(of("definition")).toEqual([]);
  });
});
