import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rivalsChart } from "../../../src/atlas/corridor/corridor-chart.ts";
import type { CorridorFile } from "../../../src/atlas/corridor/corridor-file.ts";
import { corridorSlice } from "../../../src/atlas/corridor/corridor-slice.ts";
import { corridorQuery, parseCorridorState } from "../../../src/atlas/corridor/corridor-state.ts";
import type { CorridorVoice } from "../../../src/atlas/corridor/corridor-voice.ts";
import { corridorFiles } from "../../../src/atlas/data/corridor/corridor-files.ts";
import { figureContext } from "../../../src/atlas/words/figure-language.ts";
import { type Edition, findValue } from "../../../src/edition/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { describeShared } from "../../shared.ts";

it("takes only known codes from an address and names the rest", () => {
  const isKnown = (code: string) => ["MEX", "USA"].includes(code);
  expect(parseCorridorState("?from=mex&to=USA", isKnown)).toEqual({
    state: { origin: "MEX", destination: "USA" },
    ignored: [],
  });
  const hostile = parseCorridorState("?from=<script>&to=__proto__", isKnown);
  expect(hostile.state).toEqual({ origin: null, destination: null });
  expect(hostile.ignored).toEqual(["from=<script>", "to=__proto__"]);
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { state } = parseCorridorState(query, isKnown);
      expect(parseCorridorState(`?${corridorQuery(state)}`, isKnown).state).toEqual(state);
    }),
  );
});

it("draws an interval that begins at nobody on a plain axis", () => {
  const estimates = ["waymark", "da-pb-closed"].map((method) => ({
    ...{ release: "undesa-ims-2024", period: "2020/P4Y", method },
  }));
  const slice = corridorSlice(
    {
      ...{ destination: "TUR", series: [], periods: [], estimates },
      releases: { "undesa-ims-2024": ["undesa-ims-2024-bilateral"] },
      origins: { SYR: { published: [], plain: [1, 20], bounded: [0, 3, 0, 40] } },
    },
    "SYR",
  );
  const source = { id: "undesa-ims-2024-bilateral", publisher: "UN DESA", vintage: "2024" };
  const at = {
    ...{ language: "en", say: (key: string) => key, areaName: (code: string) => code },
    facts: { sources: [{ ...source, licence: "CC BY", page: "" }], has: () => false },
  } as unknown as CorridorVoice;
  const figure = rivalsChart(at, slice, figureContext("en", 880));
  expect(figure?.table.rows).toHaveLength(2);
});

describeShared("the corridors of an edition", () => {
  let edition: Edition;
  let files: ReadonlyMap<string, CorridorFile>;
  const areas = new Set(["MEX", "USA", "POL", "DEU", "TUV", "CHN"]);

  beforeAll(async () => {
    edition = await openEmbedded();
    files = await corridorFiles(edition, undefined, areas);
  });
  afterAll(() => edition?.close());

  it("hold the publishers' values under their identifiers", async () => {
    const slice = corridorSlice(files.get("USA")!, "MEX");
    let checked = 0;
    for (const record of slice.numbers) {
      if (record.statistic === "spread" || typeof record.value !== "number") continue;
      const value = await findValue(edition, record.id);
      expect([record.id, value.value]).toEqual([record.id, record.value]);
      checked++;
    }
    expect(checked).toBeGreaterThan(60);
    const stock = slice.tables.find(({ measure }) => measure === "MIG_STOCK")!;
    const row = stock.rows.find(({ period }) => period === "2010")!;
    // As `waymark rivals MEX USA 2010` prints them: 12,168,662 and 11,895,927, apart by 1.0229.
    const values = row.cells.flatMap((cell) => (cell ? [cell.record.value] : []));
    expect(values.sort()).toEqual([11_895_927, 12_168_662]);
    expect(row.spread!.record.value).toBeCloseTo(1.0229, 4);
  });

  it("show the reports of both ends in the direction of the movement", () => {
    const slice = corridorSlice(files.get("DEU")!, "POL");
    const of = (measure: string) => slice.tables.find((table) => table.measure === measure)!;
    expect(of("IMMIGRATION").rows.length).toBeGreaterThan(3);
    expect(of("EMIGRATION").rows.length).toBeGreaterThan(3);
    // Remittances go back: from Germany to Poland.
    expect(of("REMIT_BILATERAL").rows.map(({ period }) => period)).toContain("2021");
  });

  it("are empty, not zero, where nobody states anything", () => {
    const slice = corridorSlice(files.get("MEX")!, "TUV");
    expect(slice.tables.every(({ rows }) => rows.length === 0) || slice.tables.length === 0).toBe(
      true,
    );
    expect(slice.numbers).toEqual([]);
  });
});
