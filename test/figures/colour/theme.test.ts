import { describe, expect, it } from "vitest";
import {
  categories,
  colourNames,
  diverging,
  inkOnSequential,
  sequential,
  themeNames,
  themes,
} from "../../../src/figures/index.ts";
import { ciede2000 } from "./ciede2000.ts";
import { contrast, type Lab, lightness } from "./lab.ts";
import { distance, smallestDistance, visions } from "./vision.ts";

describe("the measure of colour differences", () => {
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])("agrees with the test data of Sharma, Wu and Dalal: %j %j", (a, b, expected) => {
    expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
    expect(ciede2000(b, a)).toBeCloseTo(expected, 4);
  });
});

describe.each(themeNames)("the theme %s", (name) => {
  const theme = themes[name];
  const on = (colour: string) => contrast(colour, theme.paper);

  it("gives every colour as six digits", () => {
    for (const colour of colourNames) expect(theme[colour]).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("keeps text at 4.5:1 and marks at 3:1 against the paper", () => {
    for (const colour of ["ink", "ink-soft"] as const)
      expect(on(theme[colour])).toBeGreaterThan(4.5);
    for (const colour of [
      ...categories,
      "in",
      "out",
      "accent",
      "axis",
      "missing",
      "focus",
    ] as const) {
      expect(on(theme[colour]), colour).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(visions)("keeps categories 10 apart in %s vision", (vision) => {
    expect(
      smallestDistance(
        categories.map((colour) => theme[colour]),
        vision,
      ),
    ).toBeGreaterThan(10);
    expect(distance(theme.in, theme.out, vision)).toBeGreaterThan(30);
  });

  it.each(visions)("keeps neighbours of ramps 8 apart in %s vision", (vision) => {
    for (const ramp of [sequential, diverging]) {
      for (const [i, colour] of ramp.slice(1).entries()) {
        expect(distance(theme[ramp[i]!], theme[colour], vision), colour).toBeGreaterThan(8);
      }
    }
  });

  it("lets ramps run evenly from the paper to the ink, so that they survive grey printing", () => {
    const towardsInk = (colours: readonly (keyof typeof theme)[]) => {
      const steps = colours.map((colour) =>
        Math.abs(lightness(theme[colour]) - lightness(theme.paper)),
      );
      for (const [i, step] of steps.slice(1).entries()) expect(step).toBeGreaterThan(steps[i]!);
    };
    towardsInk(sequential);
    towardsInk(diverging.slice(3));
    towardsInk(diverging.slice(0, 4).reverse());
  });

  it("names the ink that can be read on each step", () => {
    for (const [i, colour] of sequential.entries()) {
      expect(contrast(theme[inkOnSequential(i + 1, name)], theme[colour]), colour).toBeGreaterThan(
        4.5,
      );
    }
  });
});

describe("the print theme", () => {
  it("keeps the first four categories 10 steps of lightness apart, and all eight 5", () => {
    const grey = categories.map((colour) => lightness(themes.print[colour]));
    const gaps = (list: number[]) =>
      [...list]
        .sort((a, b) => a - b)
        .slice(1)
        .map((l, i) => l - [...list].sort((a, b) => a - b)[i]!);
    expect(Math.min(...gaps(grey.slice(0, 4)))).toBeGreaterThan(10);
    expect(Math.min(...gaps(grey))).toBeGreaterThan(5);
    expect(Math.abs(lightness(themes.print.in) - lightness(themes.print.out))).toBeGreaterThan(20);
  });
});
