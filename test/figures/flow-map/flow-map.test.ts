import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkCurve, pointAt } from "../../../src/figures/flow-map/curve.ts";
import {
  type FlowEnd,
  type FlowLink,
  placedCodes,
  placeFlows,
  toSvg,
} from "../../../src/figures/index.ts";
import { worldView } from "../../../src/figures/map/world-view.ts";
import { contextIn } from "../context.ts";
import { largestCorridors } from "../examples/index.ts";

const context = contextIn("en", { width: 1200 });

function link(corridor: string, value = 100, low = value, high = value): FlowLink {
  const [origin, destination] = corridor.split("-") as [string, string];
  return { origin, destination, value: { value, trace: corridor, interval: { low, high } } };
}

function place(links: FlowLink[], centring: "atlantic" | "pacific" = "atlantic") {
  const codes = [...new Set(links.flatMap(({ origin, destination }) => [origin, destination]))];
  const ends = codes.map((area): FlowEnd => {
    const total = { value: 100, trace: area };
    return { area, name: area, region: "150", into: total, out: total };
  });
  return placeFlows({ links, ends }, context, { centring, most: 150 });
}

describe("the antimeridian", () => {
  const pairs = ["AUS-USA", "NZL-CHL", "FJI-USA", "KIR-USA", "RUS-USA"];
  const crosses = (pair: string, centring: "atlantic" | "pacific") =>
    place([link(pair)], centring).links[0]!;

  it.each(pairs)("is crossed once by %s where the map is cut, at one latitude", (pair) => {
    const view = worldView({ width: 1200 });
    const placed = crosses(pair, "atlantic");
    if (pair === "RUS-USA") return expect(placed.beyond).toBeNull();
    const [exit, entry] = placed.crossings;
    expect(placed.beyond).not.toBeNull();
    expect(exit![1]).toBeCloseTo(entry![1], 6);
    expect(Math.abs(exit![0] - 600)).toBeCloseTo(view.halfWidthAt(exit![1]), 1);
    expect(exit![0] - 600).toBeCloseTo(600 - entry![0], 1);
  });

  it.each(pairs.slice(0, 4))("is not met by %s with the Pacific in the middle", (pair) => {
    expect(crosses(pair, "pacific").crossings).toEqual([]);
  });

  it("makes two halves one mark with one row", () => {
    const figure = largestCorridors(context);
    const key = "JPN-USA";
    const lines = figure.scene.marks.filter(
      (mark) => mark.kind === "path" && mark.row === key && mark.paint?.stroke,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]!.kind === "path" && lines[0]!.d.match(/M/g)).toHaveLength(2);
  });
});

describe("a link", () => {
  it("has a width in proportion to its value, with no floor", () => {
    const { links } = place([link("MEX-USA", 1000), link("CAN-USA", 250), link("BRA-USA", 1)]);
    expect(links[0]!.width / links[1]!.width).toBeCloseTo(4);
    expect(links[0]!.width / links[2]!.width).toBeCloseTo(1000);
    expect(Math.min(...links.map(({ head }) => head))).toBeGreaterThanOrEqual(6);
  });

  it("bends to opposite sides in both directions, more where it is longer", () => {
    const point = fc.tuple(
      fc.double({ min: 0, max: 1200, noNaN: true }),
      fc.double({ min: 0, max: 600, noNaN: true }),
    );
    fc.assert(
      fc.property(point, point, (a, b) => {
        const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        fc.pre(length > 40);
        const side = ([x, y]: readonly number[]) =>
          ((b[0] - a[0]) * (y! - a[1]) - (b[1] - a[1]) * (x! - a[0])) / length;
        const there = side(pointAt(linkCurve(a, b, 1200), 0.5));
        const back = side(pointAt(linkCurve(b, a, 1200), 0.5));
        expect(there).toBeCloseTo(-back, 6);
        expect(Math.abs(there) / length).toBeGreaterThan(0.1);
      }),
    );
  });

  it("is hollow where its interval spans widths of the legend, dashed where it contains zero", () => {
    const { links } = place([
      link("MEX-USA", 1050, 1010, 1100),
      link("CAN-USA", 500, 90, 1100),
      link("BRA-USA", 300, 0, 400),
    ]);
    expect(links.map(({ sureness }) => sureness)).toEqual(["solid", "hollow", "dashed"]);
  });

  it("keeps one barb where the other direction is drawn too", () => {
    const { links } = place([link("MEX-USA"), link("USA-MEX"), link("CAN-USA")]);
    const paired = new Map(links.map(({ key, isPaired }) => [key, isPaired]));
    expect(paired).toEqual(
      new Map([
        ["MEX-USA", true],
        ["USA-MEX", true],
        ["CAN-USA", false],
      ]),
    );
  });

  it("has a finite way between any two places, in both centrings", () => {
    const codes = placedCodes().filter((code) => code !== "ATA");
    for (const centring of ["atlantic", "pacific"] as const)
      for (const [i, origin] of codes.entries()) {
        const destination = codes[(i * 7 + 3) % codes.length]!;
        if (origin === destination) continue;
        const [placed] = place([link(`${origin}-${destination}`)], centring).links;
        const points = [...placed!.curve, ...(placed!.beyond ?? []), placed!.tip, placed!.neck];
        expect(points.flat().every(Number.isFinite), `${origin} ${destination}`).toBe(true);
      }
  });

  it("needs two ends on the map", () => {
    expect(() => place([link("MEX-MEX")])).toThrow(/no ends/);
    expect(() => place([link("MEX-OTH")])).toThrow(/no point/);
  });
});

describe("the picture of the largest corridors", () => {
  const figure = largestCorridors(context);

  it("draws 150 links and says of how many, and what share they are", () => {
    expect(figure.scene.focus).toHaveLength(150);
    expect(figure.caption).toContain("150 of 52,670 corridors, 53 per cent of all movements.");
  });

  it("prints what no line can show", () => {
    expect(figure.table.rows.at(-1)).toMatchObject({ key: "within" });
    expect(figure.caption).toContain("Movements within areas, not estimated.");
  });

  it("shows both totals of each end as rings and as rows", () => {
    const rings = figure.scene.marks.filter(({ kind, row }) => kind === "circle" && row);
    for (const row of ["*-USA", "USA-*"]) {
      expect(rings.some((ring) => ring.row === row)).toBe(true);
      expect(figure.table.rows.some(({ key }) => key === row)).toBe(true);
    }
  });

  it("names a row of its table with every mark that shows data, and focuses on rows only", () => {
    const keys = new Set(figure.table.rows.map(({ key }) => key));
    for (const { role, row } of figure.scene.marks)
      if (role === "data") expect(keys.has(row!)).toBe(true);
    for (const key of figure.scene.focus) expect(keys.has(key)).toBe(true);
  });

  it("is drawn alike twice", () => {
    expect(toSvg(largestCorridors(context), context)).toBe(toSvg(figure, context));
  });
});
