import { describe, expect, it } from "vitest";
import { type Geography, toSvg } from "../../src/figures/index.ts";
import { contextIn } from "./context.ts";
import { extract } from "./examples/extract.ts";
import {
  exchangeOfMexico,
  exchangeOfRegions,
  largestCorridors,
  migrantShare,
} from "./examples/index.ts";
import { worlds } from "./geography/world.ts";
import { expectGolden } from "./golden.ts";

/** The lands between the Nile and the Indus: dashed borders and six kinds of pieces in few bytes. */
const near = cut(worlds.small, [20, 65], [5, 38]);
const looks = [
  ["en", "light"],
  ["zh", "dark"],
  ["ar", "print"],
] as const;

describe.each(looks)("pictures in %s, %s", (language, theme) => {
  const context = contextIn(language, { theme, width: 640 });
  const small = contextIn(language, { theme, width: 480 });
  it.each([
    ["choropleth", () => toSvg(migrantShare(context, near), context)],
    ["flow-map", () => toSvg(largestCorridors(context, { geography: near, most: 24 }), context)],
    ["split-sankey", () => toSvg(exchangeOfMexico(context), context)],
    ["chord", () => toSvg(exchangeOfRegions(small), small)],
  ])("%s", (kind, draw) => {
    expectGolden(`${kind}.${language}.${theme}`, draw());
  });
});

describe("what the titles of the pictures say", () => {
  it("is what the published shares say", () => {
    const rows = extract("migrant-share-2020").rows;
    const share = new Map(rows.map(([area, percent]) => [area, percent]));
    const gulf = ["SAU", "KWT", "QAT", "BHR", "ARE", "OMN"];
    expect(gulf.filter((area) => Number(share.get(area)) > 50)).toHaveLength(4);
    for (const area of ["CHN", "IND", "IDN"]) expect(Number(share.get(area))).toBeLessThan(1);
  });

  it("is what the estimates say", () => {
    const between = new Map(
      extract("flows-between-regions-2015-2020").rows.map(([o, d, v]) => [`${o} ${d}`, Number(v)]),
    );
    const regions = ["021", "419", "150", "1833", "202", "921", "1832", "009"];
    const within = (region: string) =>
      between.get(`${region} ${region}`)! /
      regions.reduce((sum, to) => sum + (between.get(`${region} ${to}`) ?? 0), 0);
    expect(within("150")).toBeGreaterThan(0.5);
    expect(within("202")).toBeGreaterThan(0.5);
    expect(within("921")).toBeLessThan(0.5);
    const [first, second] = extract("flows-2015-2020").rows;
    expect([first![1], second![1]]).toEqual(["ARE", "SGP"]);
  });
});

function cut(world: Geography, [west, east]: number[], [south, north]: number[]): Geography {
  const inside = ([x, y]: number[]) => x! > west! && x! < east! && y! > south! && y! < north!;
  const lines = <T extends { coordinates: number[][][] }>(of: T): T => ({
    ...of,
    coordinates: of.coordinates.filter((line) => line.every(inside)),
  });
  return {
    pieces: world.pieces.filter(({ shape }) => shape.coordinates.flat(2).every(inside)),
    borders: {
      solid: lines(world.borders.solid),
      dashed: lines(world.borders.dashed),
      dotted: lines(world.borders.dotted),
    },
    coast: lines(world.coast),
  };
}
