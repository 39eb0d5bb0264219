import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Edition, findValues, type Value } from "../../../src/edition/index.ts";
import type { PublishedCell } from "../../../src/indicators/trace/published-cell.ts";
import { readCells } from "../../../src/indicators/trace/read-cells.ts";
import type { MeasureId } from "../../../src/vocabulary/index.ts";
import { openEmbedded } from "../editions.ts";

let edition: Edition;
beforeAll(async () => {
  edition = await openEmbedded();
});
afterAll(() => edition.close());

/** Thousands, missing values and bases; quarters and categories; days. Each of one area. */
const parts: readonly (readonly [string, MeasureId, string])[] = [
  ["wpp-2024", "BIRTHS", "EGY"],
  ["undesa-ims-2020-destination", "MIG_STOCK", "SSD"],
  ["rpw-corridors-2020q3", "REMIT_COST", "PHL"],
  ["un-treaties-2015", "TREATY_PARTY", "MEX"],
];

const text = ({ id, value, ...cell }: PublishedCell | Value) => {
  const { refArea, counterpartArea, sex, age, timePeriod, basis, method, category } = cell;
  const words = { refArea, counterpartArea, sex, age, timePeriod, basis, method, category };
  return JSON.stringify([id, value, words]);
};

describe("the cells of a source and measure", () => {
  it.each(parts)("are its values, one by one: %s %s", async (source, measure, area) => {
    const part = await readCells(edition, source, measure, null);
    const values = await findValues(edition, {
      sources: [source],
      measures: [measure],
      areas: [area],
    });
    const all = {
      sex: [...new Set(values.map(({ sex }) => sex))],
      age: [...new Set(values.map(({ age }) => age))],
    };
    const cells = part.of({ source, measure, refArea: [area], ...all });
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.map(text).sort()).toEqual(values.map(text).sort());
  });

  it("come in the order of the publisher's file, also where two areas are named", async () => {
    const part = await readCells(edition, "undesa-ims-2024-bilateral", "MIG_STOCK", 2020);
    const named = { source: "undesa-ims-2024-bilateral", measure: "MIG_STOCK" } as const;
    const rows = (cells: readonly PublishedCell[]) =>
      cells.map(({ id }) => Number(/\d+$/.exec(id)![0]));
    const all = part.of(named);
    expect(rows(all)).toEqual(rows(all).sort((a, b) => a - b));
    const [pair] = part.of({ ...named, refArea: ["USA"], counterpartArea: ["MEX"] });
    expect(all).toContainEqual(pair);
    expect(part.of({ ...named, refArea: ["nowhere"] })).toEqual([]);
  });

  it("are read by year alone where a year is asked for", async () => {
    const one = await readCells(edition, "wpp-2024", "BIRTHS", 2019);
    const named = { source: "wpp-2024", measure: "BIRTHS" } as const;
    const whole = await readCells(edition, "wpp-2024", "BIRTHS", null);
    expect(one.of(named).map(text)).toEqual(whole.of({ ...named, timePeriod: ["2019"] }).map(text));
  });
});
