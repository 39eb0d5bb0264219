import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceDecay } from "../../../src/flows/indices/index.ts";
import { poissonDraw, seededGenerator } from "../../../src/flows/random/index.ts";
import {
  constrainedGravity,
  fitPoissonGravity,
  gravityFlows,
} from "../../../src/flows/spatial/index.ts";
import { expectClose } from "../golden.ts";
import { columnSums, rowSums } from "../tables.ts";
import { placesOnPlane } from "./places.ts";

describe("constrained gravity", () => {
  it("meets its totals and has the distance decay it was given", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: -2, max: -0.1, noNaN: true }),
        (seed, exponent) => {
          const { areas, distances, populations } = placesOnPlane(seed, 6);
          const outTotals = populations.map((p) => p / 10);
          const inTotals = [...outTotals].reverse();
          const flows = constrainedGravity(
            distances,
            areas,
            { form: "power", exponent },
            { kind: "doubly", outTotals, inTotals },
          );
          rowSums(flows, areas).forEach((v, i) => {
            expect(v / outTotals[i]!).toBeCloseTo(1, 8);
          });
          columnSums(flows, areas).forEach((v, j) => {
            expect(v / inTotals[j]!).toBeCloseTo(1, 8);
          });
          expect(distanceDecay(flows, distances, areas).exponent).toBeCloseTo(exponent, 6);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("meets one total where one is given", () => {
    const { areas, distances, populations } = placesOnPlane(3, 5);
    const decay = { form: "exponential", exponent: -1.2 } as const;
    const byOrigin = constrainedGravity(distances, areas, decay, {
      kind: "production",
      outTotals: populations,
      attraction: populations,
    });
    expectClose(rowSums(byOrigin, areas), populations, 1e-6);
    const byDestination = constrainedGravity(distances, areas, decay, {
      kind: "attraction",
      inTotals: populations,
      production: populations,
    });
    expectClose(columnSums(byDestination, areas), populations, 1e-6);
  });

  it("without constraints is the formula", () => {
    const flows = gravityFlows([10, 40], [0, 4, 4, 0], {
      constant: Math.log(3),
      originExponent: 1,
      destinationExponent: 0.5,
      decay: { form: "power", exponent: -2 },
    });
    expectClose(flows, [0, (3 * 10 * Math.sqrt(40)) / 16, (3 * 40 * Math.sqrt(10)) / 16, 0], 1e-9);
  });

  it("refuses zero distances under a power function and unknown forms", () => {
    const decay = { form: "power", exponent: -1 } as const;
    const totals = { kind: "doubly", outTotals: [1, 1], inTotals: [1, 1] } as const;
    expect(() => constrainedGravity([0, 0, 1, 0], 2, decay, totals)).toThrow(/distances\[0, 1\]/);
    expect(() =>
      constrainedGravity([0, 1, 1, 0], 2, { ...decay, form: "linear" as "power" }, totals),
    ).toThrow(/decay.form/);
  });
});

/** A panel of gravity flows with effects of origin × period and destination × period. */
function panel(seed: number, noise: "none" | "poisson") {
  const { areas, distances, populations } = placesOnPlane(seed, 8);
  const generator = seededGenerator(seed);
  const periods = 2;
  const size = Array.from({ length: 2 * areas * periods }, () => Math.exp(generator.normal()));
  const flow: number[] = [];
  const origin: number[] = [];
  const destination: number[] = [];
  const covariates: number[] = [];
  const originCluster: number[] = [];
  for (let t = 0; t < periods; t++) {
    for (let i = 0; i < areas; i++) {
      for (let j = 0; j < areas; j++) {
        if (i === j) continue;
        const border = (i + j) % 3 === 0 ? 1 : 0;
        const d = Math.log(distances[i * areas + j]!);
        const mean =
          50 *
          populations[i]! *
          size[t * areas + i]! *
          size[(periods + t) * areas + j]! *
          Math.exp(-1.1 * d + 0.6 * border);
        flow.push(noise === "none" ? mean : poissonDraw(generator, mean / 4000));
        origin.push(t * areas + i);
        destination.push(t * areas + j);
        covariates.push(d, border);
        originCluster.push(i);
      }
    }
  }
  return { flow, origin, destination, covariates, covariateCount: 2, originCluster };
}

describe("Poisson pseudo-maximum likelihood", () => {
  it("returns the coefficients of a noise-free panel", () => {
    for (const seed of [1, 2, 3]) {
      const { coefficients, largestRelativeError } = fitPoissonGravity(panel(seed, "none"));
      expect(coefficients[0]!.estimate).toBeCloseTo(-1.1, 7);
      expect(coefficients[1]!.estimate).toBeCloseTo(0.6, 7);
      expect(largestRelativeError).toBeLessThanOrEqual(1e-9);
    }
  });

  it("satisfies the score equations with noise and zeros", () => {
    const data = panel(11, "poisson");
    const { fitted, coefficients } = fitPoissonGravity(data);
    expect(data.flow.some((y) => y === 0)).toBe(true);
    for (let c = 0; c < 2; c++) {
      const score = data.flow.reduce(
        (s, y, r) => s + data.covariates[2 * r + c]! * (y - fitted[r]!),
        0,
      );
      expect(Math.abs(score)).toBeLessThan(1e-6 * data.flow.reduce((s, y) => s + y, 0));
    }
    for (const { poissonError, originError, destinationError, twoWayError } of coefficients) {
      for (const error of [poissonError, originError, destinationError, twoWayError]) {
        expect(error).toBeGreaterThan(0);
        expect(error).toBeLessThan(1);
      }
    }
  });

  it("fits better than a model without distance, by more than chance", () => {
    const data = panel(5, "poisson");
    const { deviance, coefficients } = fitPoissonGravity(data);
    const without = data.covariates.filter((_, at) => at % 2 === 1);
    const restricted = fitPoissonGravity({ ...data, covariates: without, covariateCount: 1 });
    expect(restricted.deviance).toBeGreaterThan(deviance + 4);
    expect(coefficients.length).toBe(2);
  });

  it("its errors cover: the truth lies within two errors in about 95 of 100 samples", () => {
    let inside = 0;
    const samples = 60;
    for (let seed = 100; seed < 100 + samples; seed++) {
      const { coefficients } = fitPoissonGravity(panel(seed, "poisson"));
      const { estimate, poissonError } = coefficients[0]!;
      if (Math.abs(estimate + 1.1) < 2 * poissonError) inside++;
    }
    expect(inside / samples).toBeGreaterThan(0.85);
  });

  it("leaves out origins without any flow, whose mean is 0", () => {
    const data = panel(7, "none");
    const silent = data.flow.map((y, r) => (data.origin[r] === 2 ? 0 : y));
    const { coefficients, fitted } = fitPoissonGravity({ ...data, flow: silent });
    expect(coefficients[0]!.estimate).toBeCloseTo(-1.1, 7);
    fitted.forEach((m, r) => {
      expect(m === 0).toBe(data.origin[r] === 2);
    });
  });

  it("refuses covariates that the effects explain, by position", () => {
    const data = panel(1, "poisson");
    const covariates = data.covariates.map((v, at) =>
      at % 2 === 0 ? v : data.origin[Math.floor(at / 2)]!,
    );
    expect(() => fitPoissonGravity({ ...data, covariates })).toThrow(/covariates\[1\]/);
    expect(() => fitPoissonGravity({ ...data, origin: data.origin.slice(1) })).toThrow(/origin/);
    expect(() => fitPoissonGravity({ ...data, flow: data.flow.map(() => 0) })).toThrow(/flow/);
    expect(() =>
      fitPoissonGravity({ ...data, flow: data.flow.map((y, r) => (r === 3 ? -1 : y)) }),
    ).toThrow(/flow\[3, 0\]/);
  });
});
