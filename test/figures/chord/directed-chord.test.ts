import { describe, expect, it } from "vitest";
import { chordSeries } from "../../../src/figures/chord/chord-series.ts";
import { placeChord } from "../../../src/figures/chord/place-chord.ts";
import {
  type DirectedChordData,
  flatten,
  parsePath,
  regionOrder,
} from "../../../src/figures/index.ts";
import { contextIn } from "../context.ts";
import { exchangeOfRegions, exchangeOfTheAmericas } from "../examples/index.ts";

const context = contextIn("en");

function data(regions: string[], flows: [string, string, number][]): DirectedChordData {
  return {
    id: "F-1",
    title: "t",
    subtitle: "s",
    caption: "c",
    sources: [{ id: "s", text: "P", vintage: "1", licence: "l" }],
    uncertainty: { kind: "none", because: "no-joint-interval" },
    unit: "PERSONS",
    unitText: "persons",
    headings: { corridor: "Corridor", value: "Value" },
    nodes: regions.map((region, i) => ({ key: `${region}.${i}`, name: `${region}.${i}`, region })),
    flows: flows.map(([origin, destination, value]) => ({
      origin,
      destination,
      value: { value, trace: `${origin}-${destination}` },
    })),
  };
}

describe("a directed chord", () => {
  it("orders nodes as a walk around the world, whatever the order of the data", () => {
    const { nodes } = chordSeries(data(["009", "150", "021"], []));
    expect(nodes.map(({ region }) => region)).toEqual(["021", "150", "009"]);
    expect(regionOrder).toHaveLength(8);
  });

  it("opens at most two regions", () => {
    expect(() => chordSeries(data(["150", "150", "021", "021"], []))).not.toThrow();
    expect(() => chordSeries(data(["150", "150", "021", "021", "419", "419"], []))).toThrow(
      /at most 2 regions/,
    );
  });

  it("refuses a flow without a node", () => {
    expect(() => chordSeries(data(["150"], [["150.0", "021.9", 4]]))).toThrow(/no node/);
  });

  it("gives each node an arc as long as what leaves and enters it", () => {
    const series = chordSeries(
      data(
        ["021", "150"],
        [
          ["021.0", "150.1", 10],
          ["150.1", "021.0", 20],
          ["150.1", "150.1", 15],
        ],
      ),
    );
    const { groups } = placeChord(series, context);
    const lengths = groups.map(({ from, to }) => to - from);
    expect(lengths[1]! / lengths[0]!).toBeCloseTo((10 + 20 + 2 * 15) / (10 + 20));
  });

  it("ends in an arrow at the destination: the gap is wider there", () => {
    const series = chordSeries(data(["021", "150"], [["021.0", "150.1", 10]]));
    const { ribbons, groups } = placeChord(series, context);
    const points = flatten(parsePath(ribbons[0]!.d)).flat();
    const inner = groups[0]!.outer - 12;
    const far = points.map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...far)).toBeCloseTo(inner - 2, 0);
    expect(far.some((r) => Math.abs(r - (inner - 9)) < 0.5)).toBe(true);
  });
});

describe("the exchange of regions", () => {
  it("draws the largest ribbon on top and reads it first", () => {
    const figure = exchangeOfRegions(context);
    const [first] = figure.table.rows;
    expect(figure.scene.focus[0]).toBe(first!.key);
    expect(first!.cells[0]!.text).toBe("Within Europe");
    expect(figure.table.rows).toHaveLength(64);
  });

  it("keeps the sum when regions are opened", () => {
    const sum = (figure: ReturnType<typeof exchangeOfRegions>) =>
      figure.table.rows.reduce((total, { cells }) => total + Number(cells[1]!.value), 0);
    const closed = sum(exchangeOfRegions(context));
    expect(Math.abs(sum(exchangeOfTheAmericas(context)) - closed) / closed).toBeLessThan(1e-5);
  });

  it("says that the sums have no interval yet", () => {
    expect(exchangeOfRegions(context).caption).toMatch(/their sum has none yet/);
  });

  it("numbers the names on narrow screens", () => {
    const { scene } = exchangeOfRegions(contextIn("en", { width: 328 }));
    const texts = JSON.stringify(scene.marks);
    expect(texts).toContain('"8 Oceania"');
  });
});
