import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { numberRecord } from "../../../src/atlas/data/number-record.ts";
import {
  type RemittancesSlice,
  remittancesSlice,
} from "../../../src/atlas/data/prices/remittances-slice.ts";
import { historyFigure } from "../../../src/atlas/explore/prices/price-figures.ts";
import { corridorOf, pricedQuarters } from "../../../src/atlas/explore/prices/price-file.ts";
import { costInDollars, priceRecords } from "../../../src/atlas/explore/prices/price-records.ts";
import { parsePriceState, priceQuery } from "../../../src/atlas/explore/prices/price-state.ts";
import { figureContext } from "../../../src/atlas/words/figure-language.ts";
import type { Edition } from "../../../src/edition/index.ts";
import { corridorPrice } from "../../../src/indicators/index.ts";
import { openEmbedded } from "../../indicators/editions.ts";
import { describeShared } from "../../shared.ts";

describeShared("prices of sending money", () => {
  let edition: Edition;
  let slice: RemittancesSlice;
  beforeAll(async () => {
    edition = await openEmbedded();
    slice = (await remittancesSlice(edition))!;
  });
  afterAll(() => edition?.close());

  const meansOf = (quarter: string) => slice.quarters.find((each) => each.quarter === quarter)!;

  it("holds the corridors and means that the publisher's table gives", () => {
    expect(slice.file.corridors).toHaveLength(377);
    expect(slice.newest).toHaveLength(367);
    expect(meansOf("2016-Q3").corridors.record.value).toBe(360);
    expect(meansOf("2016-Q3").all.record.value).toBeCloseTo(7.55, 3);
    expect(meansOf("2016-Q3").above5.record.value).toBe(268);
    expect(meansOf("2020-Q3").above5.record.value).toBe(241);
    expect(meansOf("2011-Q1").corridors.record.value).toBe(199);
    const counts = new Set(slice.quarters.map(({ sameCorridors }) => sameCorridors.record.value));
    expect(counts.size, "the constant sample is the same in every quarter").toBe(1);
  });

  it("rebuilds in the browser the very record that the indicator gives", async () => {
    for (const [sender, receiver] of [
      ["USA", "MEX"],
      ["FRA", "MLI"],
    ] as const) {
      const corridor = corridorOf(slice.file, { from: sender, to: receiver })!;
      const record = priceRecords(slice.file, corridor).at(-1)!;
      const quarter = "2020-Q3";
      const figure = await corridorPrice(edition, { sender, receiver, quarter });
      expect(record).toEqual(numberRecord(figure));
      expect(costInDollars(record).value).toBeCloseTo(2 * Number(record.value), 9);
    }
  });

  it("orders the newest prices and leaves out who has none", () => {
    const values = slice.newest.map(({ price }) => Number(price.record.value));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo(Number(meansOf("2020-Q3").all.record.value), 9);
  });

  it("restores every corridor from its address, and reports what it does not know", () => {
    fc.assert(
      fc.property(fc.constantFrom(...slice.file.corridors), ({ sender, receiver }) => {
        const state = { from: sender, to: receiver, quarter: null };
        expect(parsePriceState(priceQuery(state), slice.file)).toEqual({ state, ignored: [] });
      }),
    );
    const corridor = corridorOf(slice.file, { from: "USA", to: "MEX" })!;
    for (const quarter of pricedQuarters(slice.file, corridor)) {
      const state = { from: "USA", to: "MEX", quarter };
      expect(parsePriceState(priceQuery(state), slice.file)).toEqual({ state, ignored: [] });
    }
    expect(parsePriceState("from=USA&to=MEX&quarter=1999-Q1", slice.file).ignored).toEqual([
      "quarter=1999-Q1",
    ]);
    const attack = "from=%3Cscript%3E&to=MEX&amount=9";
    expect(parsePriceState(attack, slice.file)).toEqual({
      state: { from: null, to: null, quarter: null },
      ignored: ["amount=9", "from=<script>", "to=MEX"],
    });
  });

  it("draws the past of a corridor with its gaps and both targets", () => {
    const late = slice.file.corridors.find(({ prices }) => prices.length < 3 * 20)!;
    const figure = historyFigure(slice.file, late, {
      context: figureContext("fr", 880),
      speak: (key) => key,
      nameOf: (code) => code,
      sources: [{ id: "x", text: "x", vintage: "x", licence: "x" }],
    });
    const values = figure.table.rows.map(({ cells }) => cells[1]!.value);
    expect(values.filter((value) => value !== null)).toHaveLength(late.prices.length / 3);
    expect(values.filter((value) => value === 0)).toEqual([]);
    expect(new Set(figure.table.rows.map(({ cells }) => cells[2]!.value))).toEqual(new Set([5]));
    expect(new Set(figure.table.rows.map(({ cells }) => cells[3]!.value))).toEqual(new Set([3]));
  });
});
