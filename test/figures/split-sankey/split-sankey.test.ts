import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, type Observation, sideSeries, toCsv } from "../../../src/figures/index.ts";
import { placeSankey } from "../../../src/figures/split-sankey/place-sankey.ts";
import { contextIn } from "../context.ts";
import { exchangeOfMexico } from "../examples/index.ts";

const nothing: Observation = { missing: "none" };

function partner(area: string, into: Observation, out: Observation = nothing) {
  return { area, name: area, region: "150", into, out };
}

describe("the series of a side", () => {
  it("joins all but the largest and loses nobody", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (values, most) => {
          const partners = values.map((value, i) => partner(`A${i}`, { value, trace: "t" }));
          const items = sideSeries({ partners }, "into", most);
          const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
          expect(sum(items.map(({ value }) => value))).toBe(sum(values));
          expect(sum(items.map(({ areas }) => areas))).toBe(values.length);
          expect(items.length).toBeLessThanOrEqual(most + 1);
          const named = items.filter(({ partner: own }) => own).map(({ value }) => value);
          expect(named).toEqual([...named].sort((a, b) => b - a));
        },
      ),
    );
  });

  it("draws no missing value and no zero", () => {
    const partners = [partner("A", nothing), partner("B", { value: 0, trace: "t" })];
    expect(sideSeries({ partners }, "into", 9)).toEqual([]);
  });
});

describe("the placed picture", () => {
  const data = {
    ...head(),
    partners: [
      partner("A", { value: 900, trace: "t", interval: { low: 880, high: 920 } }),
      partner("B", { value: 300, trace: "t", interval: { low: 60, high: 800 } }),
      partner(
        "C",
        { value: 90, trace: "t", interval: { low: -3, high: 200 } },
        { value: 400, trace: "t" },
      ),
    ],
  };

  it("has one scale for both sides and ends that meet", () => {
    const { items, middles } = placeSankey(data, contextIn("en"), 9);
    const scale = items[0]!.thickness / items[0]!.value;
    for (const { thickness, value } of items) expect(thickness / value).toBeCloseTo(scale);
    for (const { side, y, height } of middles) {
      const own = items.filter((item) => item.side === side);
      expect(own[0]!.middleY).toBeCloseTo(y);
      expect(own.at(-1)!.middleY + own.at(-1)!.thickness).toBeCloseTo(y + height);
    }
  });

  it("tells how sure a value is", () => {
    const { items } = placeSankey(data, contextIn("en"), 9);
    const sureness = Object.fromEntries(
      items.filter(({ side }) => side === "into").map((i) => [i.key, i.sureness]),
    );
    expect(sureness).toEqual({ A: "solid", B: "hollow", C: "dashed" });
  });

  it("is mirrored for readers from right to left and stacked on narrow screens", () => {
    const side = (language: "en" | "ar", width: number) =>
      placeSankey(data, contextIn(language, { width }), 9).items.find(
        (item) => item.side === "into",
      )!;
    expect(side("en", 720).barX).toBeLessThan(360);
    expect(side("ar", 720).barX).toBeGreaterThan(360);
    const stacked = placeSankey(data, contextIn("en", { width: 340 }), 9);
    const [into, out] = stacked.middles;
    expect(out!.y).toBeGreaterThan(into!.y + into!.height);
  });

  it("keeps labels apart", () => {
    for (const width of [340, 720]) {
      const { scene } = exchangeOfMexico(contextIn("en", { width }));
      const labels = scene.marks.filter((mark) => mark.kind === "text") as Extract<
        Mark,
        { kind: "text" }
      >[];
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1))
          if (a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThan(10);
    }
  });
});

describe("the exchange of Mexico", () => {
  const context = contextIn("en");
  const figure = exchangeOfMexico(context);

  it("lists every partner with value and interval, named or joined in the picture", () => {
    expect(figure.table.rows.length).toBeGreaterThan(180);
    const usa = figure.table.rows.find(({ key }) => key === "USA")!;
    expect(usa.cells[1]).toMatchObject({
      value: 630629,
      model: true,
      trace: "flow:undesa-ims-2024:2015-P5Y:_T:waymark:USA-MEX",
      interval: { low: 229400, high: 1734000 },
    });
    expect(toCsv(figure, context)).toContain("630629");
  });

  it("says where the classes part and that values are modelled", () => {
    expect(figure.caption).toMatch(/Classes part at [\d,]+, [\d,]+ and [\d,]+\./);
    expect(figure.caption).toMatch(/MODEL/);
  });
});

function head() {
  return {
    id: "F-1",
    title: "t",
    subtitle: "s",
    caption: "c",
    sources: [{ id: "s", text: "P", vintage: "1", licence: "l" }] as const,
    uncertainty: { kind: "none", because: "complete-count" } as const,
    unit: "PERSONS",
    unitText: "persons",
    headings: { partner: "Area", into: "In", out: "Out" },
    area: "MEX",
    name: "Mexico",
    totals: { into: { value: 1290, trace: "t" }, out: { value: 400, trace: "t" } },
  };
}
