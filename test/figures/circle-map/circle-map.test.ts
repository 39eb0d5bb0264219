import { describe, expect, it } from "vitest";
import {
  type AreaValue,
  choropleth,
  circleMap,
  type Figure,
  focusList,
  hitTest,
  type Mark,
} from "../../../src/figures/index.ts";
import { contextIn } from "../context.ts";
import { mapWordsIn } from "../examples/words.ts";
import { worlds } from "../geography/world.ts";

const insetNames = { caribbean: "Caribbean", pacific: "Oceania" };
const words = { ...mapWordsIn("en"), circleArea: "Persons" };
const head = {
  id: "F-1",
  title: "t",
  subtitle: "s",
  caption: "c",
  sources: [{ id: "s", text: "Producer", vintage: "2020", licence: "CC-BY-4.0" }],
  uncertainty: { kind: "none", because: "complete-count" },
  unit: "PERSONS",
  unitText: "persons",
  headings: { area: "Area", value: "Value" },
} as const;

function known(area: string, value: number): AreaValue {
  return { area, name: area, value: { value, trace: `t:${area}` } };
}

const values = [
  known("USA", 40_000_000),
  known("CHE", 10_000_000),
  known("TUV", 2500),
  known("BRB", 0),
  { area: "FJI", name: "Fiji", value: { missing: "not available" } },
];

function circles(marks: readonly Mark[]): Extract<Mark, { kind: "circle" }>[] {
  return marks.flatMap((mark) =>
    mark.kind === "group"
      ? circles(mark.marks)
      : mark.kind === "circle" && mark.role === "data"
        ? [mark]
        : [],
  );
}

function drawn(width: number, greatest?: number): Figure {
  return circleMap(
    { ...head, values },
    { geography: worlds.small, words, insetNames, ...(greatest ? { greatest } : {}) },
    contextIn("en", { width }),
  );
}

describe("a map of counts", () => {
  it("draws areas in proportion, small ones above, nothing for zero or for what is missing", () => {
    const figure = drawn(960);
    const [usa, che, tuv] = circles(figure.scene.marks);
    expect(circles(figure.scene.marks).map(({ row }) => row)).toEqual(["USA", "CHE", "TUV"]);
    expect((usa!.r / che!.r) ** 2).toBeCloseTo(4, 6);
    expect(tuv!.r).toBeGreaterThan(1);
    expect(figure.table.rows.map(({ cells }) => cells[1]?.value)).toEqual([
      40_000_000,
      10_000_000,
      2500,
      0,
      null,
    ]);
  });

  it("keeps its scale where years are compared", () => {
    const r = (figure: Figure) => circles(figure.scene.marks)[0]!.r;
    expect((r(drawn(960)) / r(drawn(960, 160_000_000))) ** 2).toBeCloseTo(4, 6);
  });

  it("carries the disclaimer and the boundaries of the United Nations", () => {
    expect(drawn(960)).toMatchObject({
      kind: "circle-map",
      boundary: "un-practice-1",
      disclaimer: words.disclaimer,
    });
  });

  it("finds a circle of a pixel within reach of a finger", () => {
    const figure = drawn(960);
    const tuv = circles(figure.scene.marks)[2]!;
    expect(hitTest(figure.scene, 12)(tuv.x + 10, tuv.y)?.row).toBe("TUV");
  });
});

describe("insets of a narrow map", () => {
  it("hold small islands once, below the world, and only there", () => {
    const narrow = drawn(360);
    const own = (figure: Figure) =>
      figure.scene.marks.filter(({ row, kind }) => row === "TUV" && kind === "circle").length;
    expect(own(drawn(960))).toBe(1);
    expect(own(narrow)).toBe(0);
    expect(circles(narrow.scene.marks).filter(({ row }) => row === "TUV").length).toBe(1);
    const stop = focusList(narrow, contextIn("en", { width: 360 })).find(
      ({ row }) => row === "TUV",
    );
    expect(stop?.box?.width).toBe(24);
  });

  it("belong to choropleths too, and need names", () => {
    const make = (width: number, names = true) =>
      choropleth(
        { ...head, kind: "rate", values },
        {
          geography: worlds.small,
          words,
          limits: [1, 2, 3],
          ...(names ? { insetNames } : {}),
        },
        contextIn("en", { width }),
      ).scene;
    const frames = (marks: readonly Mark[]) =>
      marks.filter((mark) => mark.kind === "group" && mark.role === "data").length;
    expect(frames(make(360).marks)).toBe(2);
    expect(frames(make(360, false).marks)).toBe(0);
    expect(frames(make(960).marks)).toBe(0);
    expect(make(360).focus.filter((row) => row === "TUV")).toEqual(["TUV"]);
  });
});

describe("a rate with a sign", () => {
  const limits = [-10, -5, -1, 1, 5, 10];
  const map = (shown: readonly AreaValue[], own = limits) =>
    choropleth(
      { ...head, kind: "rate", scale: "diverging", values: shown },
      { geography: worlds.small, words, limits: own },
      contextIn("en", { width: 960 }),
    );

  it("has seven classes around its balance, losses and gains apart", () => {
    const figure = map([known("FRA", -20), known("DEU", 0), known("ESP", 0.9), known("POL", 12)]);
    const fill = (row: string) =>
      figure.scene.marks.find((mark) => mark.row === row && mark.kind === "path")?.paint?.fill;
    expect(["FRA", "DEU", "ESP", "POL"].map(fill)).toEqual([
      "diverging-1",
      "diverging-4",
      "diverging-4",
      "diverging-7",
    ]);
  });

  it("refuses limits that leave it without a middle", () => {
    expect(() => map([known("FRA", 1)], [-1, 1])).toThrow(RangeError);
  });
});
