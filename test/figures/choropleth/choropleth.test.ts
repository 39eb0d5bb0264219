import { describe, expect, it } from "vitest";
import { areas } from "../../../src/areas/index.ts";
import {
  type AreaValue,
  type ChoroplethData,
  choropleth,
  colourOf,
  type Figure,
  hitTest,
  limitsFor,
  type Mark,
  notDrawn,
  placeOf,
  toSvg,
  worldView,
} from "../../../src/figures/index.ts";
import { contextIn } from "../context.ts";
import { arrivalsFromThePhilippines, migrantShare } from "../examples/index.ts";
import { mapWordsIn } from "../examples/words.ts";
import { worlds } from "../geography/world.ts";

const context = contextIn("en", { width: 960 });
const limits = [1, 2, 3, 4, 5];

function drawn(values: AreaValue[], follows: Record<string, string> = {}): Figure {
  const data: ChoroplethData = {
    id: "F-1",
    title: "t",
    subtitle: "s",
    caption: "c",
    sources: [{ id: "s", text: "Producer", vintage: "2020", licence: "CC-BY-4.0" }],
    uncertainty: { kind: "none", because: "complete-count" },
    kind: "rate",
    unit: "PERCENT",
    unitText: "per cent",
    headings: { area: "Area", value: "Value" },
    values,
    follows,
  };
  return choropleth(data, { geography: worlds.small, words: mapWordsIn("en"), limits }, context);
}

function known(area: string, value: number): AreaValue {
  return { area, name: area, value: { value, trace: `t:${area}` } };
}

/** Fill of the drawn marks of a row, targets aside. */
function fillsOf(figure: Figure, row: string): (string | undefined)[] {
  return figure.scene.marks
    .filter((mark) => mark.row === row && mark.paint?.opacity !== 0)
    .map(({ paint }) => paint?.fill);
}

/** The row of the uppermost mark that covers a place. */
function rowAt(figure: Figure, place: [number, number]): string | undefined {
  const [x, y] = worldView({ width: 960 }).project(place);
  return hitTest(figure.scene, 0)(x, y)?.row;
}

describe("a map by United Nations practice", () => {
  it.each(["en", "zh", "ar"] as const)("carries its whole disclaimer in %s", (language) => {
    const own = contextIn(language, { width: 1400 });
    const figure = migrantShare(own);
    const text = toSvg(figure, own).replace(/<[^>]*>|\s|\u200f|\u200e/g, "");
    expect(figure.boundary).toBe("un-practice-1");
    expect(figure.disclaimer).toBe(mapWordsIn(language).disclaimer);
    for (const sentence of figure.disclaimer!.match(/[^.。]+/g)!)
      expect(text).toContain(sentence.replace(/\s/g, "").replace(/'/g, "&#39;"));
  });

  it("fills no disputed territory, whatever the values of its neighbours", () => {
    const figure = drawn(["IND", "PAK", "CHN", "EGY", "SDN", "SSD", "KEN"].map((a) => known(a, 9)));
    for (const row of ["XJK", "XAC", "XAP", "XHT", "XBT", "XIT", "AB9"])
      expect(fillsOf(figure, row).every((fill) => fill === "neutral")).toBe(true);
    expect(rowAt(figure, [75.5, 34.5])).toBe("XJK");
    expect(rowAt(figure, [93.6, 27.6])).toBe("XAP");
    expect(figure.table.rows.find(({ key }) => key === "XJK")?.cells[1]).toMatchObject({
      value: null,
      text: "Status not determined",
    });
  });

  it("shows every area of the register with a mark or says why not", () => {
    const here = areas.filter(({ kind, to }) => kind === "area" && to === undefined);
    const rows = here.filter(({ code }) => code !== "ATA" && code !== "AB9");
    const figure = drawn(rows.map(({ code }) => known(code, 1)));
    const marked = new Set(figure.scene.marks.flatMap(({ row }) => row ?? []));
    const lost = rows.filter(({ code }) => !marked.has(code) && !notDrawn[code]);
    // The Channel Islands stand for Guernsey and Jersey where both are reported.
    expect(lost.map(({ code }) => code)).toEqual([]);
    expect(figure.table.rows.some(({ key }) => key === "IOT")).toBe(true);
  });

  it("gives every ring a target of 24 units", () => {
    const figure = drawn([known("TUV", 1), known("MCO", 2), known("SGP", 3)]);
    for (const row of ["TUV", "MCO", "SGP"]) {
      const target = figure.scene.marks.find(
        (mark) => mark.kind === "circle" && mark.row === row && mark.paint?.opacity === 0,
      ) as Extract<Mark, { kind: "circle" }>;
      expect(target.r).toBeGreaterThanOrEqual(12);
      expect(hitTest(figure.scene)(target.x + 7, target.y - 6)?.row).toBe(row);
    }
  });

  it("stars Non-Self-Governing Territories and the Falkland Islands (Malvinas)", () => {
    const figure = drawn([known("ESH", 1), known("FLK", 1), known("FRA", 1)]);
    const labels = figure.table.rows.slice(0, 3).map(({ cells }) => cells[0]!.text);
    expect(labels).toEqual(["ESH*", "FLK***", "FRA"]);
  });
});

describe("joins that go wrong", () => {
  it("lets Taiwan Province of China follow China only where it has no value", () => {
    expect(rowAt(drawn([known("CHN", 1)]), [121, 23.8])).toBe("CHN");
    expect(rowAt(drawn([known("CHN", 1), known("TWN", 4)]), [121, 23.8])).toBe("TWN");
  });

  it("rings Kosovo (UNSCR 1244) only where a source reports it, and never fills Serbia with it", () => {
    const without = drawn([known("SRB", 2)]);
    const within = drawn([known("SRB", 2), known("XKX", 5)]);
    const rings = (figure: Figure) => figure.scene.marks.filter(({ row }) => row === "XKX");
    expect(rings(without)).toEqual([]);
    expect(rings(within).every(({ kind }) => kind === "circle")).toBe(true);
    expect(fillsOf(within, "SRB")).toEqual(fillsOf(without, "SRB"));
  });

  it("rings the Channel Islands in place of Guernsey and Jersey, or these two", () => {
    const whole = drawn([known("CHI", 2)]);
    expect(fillsOf(whole, "CHI")).toHaveLength(1);
    const parts = drawn([known("GGY", 1), known("JEY", 5)]);
    expect([...fillsOf(parts, "GGY"), ...fillsOf(parts, "JEY")]).toHaveLength(2);
  });

  it("keeps overseas departments apart from France unless the source's rule joins them", () => {
    const cayenne: [number, number] = [-53, 4];
    expect(rowAt(drawn([known("FRA", 1), known("GUF", 5)]), cayenne)).toBe("GUF");
    expect(rowAt(drawn([known("FRA", 1)]), cayenne)).toBeUndefined();
    expect(rowAt(drawn([known("FRA", 1)], { GUF: "FRA" }), cayenne)).toBe("FRA");
  });

  it("keeps Hong Kong, Macao, Western Sahara and Palestine apart from their neighbours", () => {
    const figure = drawn([known("CHN", 1), known("MAR", 1), known("ISR", 1)]);
    for (const code of ["HKG", "MAC", "ESH", "PSE"]) expect(fillsOf(figure, code)).toEqual([]);
    expect(rowAt(figure, [-13, 25])).toBeUndefined();
    const own = drawn([known("HKG", 5), known("CHN", 1)]);
    expect(fillsOf(own, "HKG")).toEqual(["sequential-6"]);
  });

  it("draws Namibia, whose two-letter code is read as missing elsewhere", () => {
    expect(rowAt(drawn([known("NAM", 3)]), [17, -22])).toBe("NAM");
  });

  it("does not draw historical areas on today's shapes", () => {
    const figure = drawn([known("SUN", 3), known("YUG", 3), known("SUD", 3), known("ANT", 3)]);
    for (const code of ["SUN", "YUG", "SUD", "ANT"]) expect(fillsOf(figure, code)).toEqual([]);
    expect(rowAt(figure, [45, 56])).toBeUndefined();
  });

  it("refuses two values for one area", () => {
    expect(() => drawn([known("FRA", 1), known("FRA", 2)])).toThrow(/two values for area FRA/);
  });

  it("has a point for every area that gets a ring", () => {
    for (const code of ["VAT", "SMR", "WLF", "UMI", "XKX", "CHI"])
      expect(placeOf(code)).toBeDefined();
  });
});

describe("a palette that suppresses values", () => {
  const colour = (value: number, low: number, high: number) =>
    colourOf({ value, trace: "t", interval: { low, high } }, limits);

  it("tells fewer classes apart the wider the interval is", () => {
    expect(colour(2.5, 2.1, 2.9)).toBe("sequential-3");
    expect(colour(2.5, 1.9, 2.9)).toBe("suppressed-2");
    expect(colour(2.5, 1.5, 3.5)).toBe("suppressed-2");
    expect(colour(2.5, 0.5, 3.5)).toBe("suppressed-all");
    expect(colourOf({ value: 2.5, trace: "t" }, limits)).toBe("sequential-3");
  });

  it("draws missing values as missing, never as the lowest class", () => {
    const missing = { value: { missing: "Not estimated" }, absence: "not-estimated" } as const;
    const figure = drawn([{ area: "BRA", name: "Brazil", ...missing }, known("ARG", 0)]);
    expect(fillsOf(figure, "BRA")).toEqual(["paper"]);
    expect(fillsOf(figure, "ARG")).toEqual(["sequential-1"]);
    const patterned = figure.scene.marks.find(({ row }) => row === "BRA");
    expect(patterned?.paint?.pattern).toBe("not-estimated");
  });

  it("prints limits that people count in", () => {
    const values = Array.from({ length: 200 }, (_, i) => ({ value: 0.3 * 1.03 ** i, trace: "t" }));
    const found = limitsFor(values);
    expect(found).toHaveLength(5);
    for (const limit of found) expect(String(limit).replace(/[.0]/g, "").length).toBeLessThan(3);
  });
});

describe("the pictures from real values", () => {
  it("say which values are missing and which are modelled", () => {
    expect(migrantShare(context).altText).toMatch(/values are missing/);
    const modelled = arrivalsFromThePhilippines(context);
    expect(modelled.caption).toMatch(/MODEL/);
    const cell = modelled.table.rows[0]!.cells[1]!;
    expect(cell.trace).toMatch(/^flow:undesa-ims-2024:2015-P5Y:_T:waymark:PHL-[A-Z]{3}$/);
    expect(cell.interval!.low).toBeLessThan(cell.value as number);
  });

  it("fit the home page: the small map in at most 22 kB of compressed marks at 360 pixels", async () => {
    const { gzipSync } = await import("node:zlib");
    const small = contextIn("en", { width: 328 });
    const svg = toSvg(migrantShare(small), small, { frame: "none" });
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(22_000);
  });
});

describe("movements over a choropleth", () => {
  const link = (origin: string, destination: string, value: number) => ({
    origin,
    destination,
    value: {
      value,
      trace: `${origin}-${destination}`,
      model: true,
      interval: { low: 1, high: 9e6 },
    },
  });
  const made = choropleth(
    {
      id: "F-2",
      title: "t",
      subtitle: "s",
      caption: "c",
      sources: [{ id: "s", text: "Producer", vintage: "2020", licence: "CC-BY-4.0" }],
      uncertainty: { kind: "none", because: "published-without-interval" },
      kind: "share",
      unit: "PERCENT",
      unitText: "per cent",
      headings: { area: "Area", value: "Share" },
      values: [{ area: "MEX", name: "Mexico", value: { value: 1, trace: "a" } }],
      moves: {
        heading: "Movements",
        unit: "PERSONS",
        unitText: "persons",
        links: [link("MEX", "USA", 1e6), link("UKR", "RUS", 3e6)],
        nameOf: (area) => area,
        words: {
          width: "Width",
          solid: "solid",
          hollow: "hollow",
          dashed: "dashed",
          corridor: (origin, destination) => `${origin} → ${destination}`,
        },
      },
    },
    { geography: worlds.small, words: mapWordsIn("en"), limits },
    context,
  );

  it("stand in a column of their own: shares and persons never meet in one", () => {
    const [, share, moves] = made.table.columns;
    expect([share!.unit, moves!.unit]).toEqual(["PERCENT", "PERSONS"]);
    for (const { cells } of made.table.rows)
      expect(cells.filter(({ value }, i) => i > 0 && value !== null).length).toBeLessThanOrEqual(1);
    const values = made.table.rows.flatMap(({ cells }) => cells[2]!.value ?? []);
    expect(values).toEqual([3e6, 1e6]);
  });

  it("have an arrow each that names its row and is walked by the keyboard after the areas", () => {
    expect(made.scene.focus.slice(-2)).toEqual(["UKR-RUS", "MEX-USA"]);
    const lines = made.scene.marks.filter(
      (mark): mark is Extract<Mark, { kind: "path" }> =>
        mark.kind === "path" && mark.row === "UKR-RUS" && mark.paint?.strokeWidth !== undefined,
    );
    expect(lines).toHaveLength(1);
    const other = made.scene.marks.find(
      (mark): mark is Extract<Mark, { kind: "path" }> =>
        mark.kind === "path" && mark.row === "MEX-USA" && mark.paint?.strokeWidth !== undefined,
    );
    expect(lines[0]!.paint!.strokeWidth! / other!.paint!.strokeWidth!).toBeCloseTo(3, 1);
  });
});
