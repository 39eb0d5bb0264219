import { describe, expect, it } from "vitest";
import * as flows from "../../src/flows/index.ts";

type Arrays = Record<string, number[]>;

/** A public function called with arrays by name; `negative` names those that may hold negative values. */
interface Call {
  readonly arrays: Arrays;
  readonly negative?: readonly string[];
  /** Cells that the function does not read, by name. */
  readonly unread?: Record<string, readonly number[]>;
  readonly run: (arrays: Arrays) => unknown;
}

const table = [0, 5, 3, 4, 0, 6, 2, 7, 0];
const diagonal = [0, 4, 8];
const distances = [0, 1, 2, 1, 0, 4, 2, 4, 0];

const calls: Record<string, Call> = {
  fitTwoMargins: {
    arrays: { seed: [1, 2, 3, 4], rows: [3, 7], columns: [4, 6] },
    run: (a) => flows.fitTwoMargins(a.seed!, 2, 2, { rows: a.rows!, columns: a.columns! }),
  },
  fitFixedDiagonal: {
    arrays: { seed: [1, 1, 1, 1], rows: [3, 7], columns: [4, 6], diagonal: [1, 4] },
    run: (a) =>
      flows.fitFixedDiagonal(a.seed!, 2, {
        rows: a.rows!,
        columns: a.columns!,
        diagonal: a.diagonal!,
      }),
  },
  fitBirthplaceMargins: {
    arrays: { origins: [3, 4, 2, 5], destinations: [2, 5, 4, 3] },
    run: (a) =>
      flows.fitBirthplaceMargins([1, 1, 1, 1], 2, {
        origins: a.origins!,
        destinations: a.destinations!,
      }),
  },
  multiplicativeComponents: {
    arrays: { table: [1, 2, 3, 4] },
    run: (a) => flows.multiplicativeComponents(a.table!, [2, 2]),
  },
  fitNetTotals: {
    arrays: { prior: table, nets: [2, -3, 1] },
    negative: ["nets"],
    run: (a) => flows.fitNetTotals(a.prior!, 3, { nets: a.nets! }),
  },
  fitNetTotalsLeastSquares: {
    arrays: { prior: table, nets: [2, -3, 1] },
    negative: ["nets"],
    run: (a) => flows.fitNetTotalsLeastSquares(a.prior!, 3, a.nets!),
  },
  fitNetTotalsLeastAbsolute: {
    arrays: { prior: table, nets: [2, -3, 1] },
    negative: ["nets"],
    run: (a) => flows.fitNetTotalsLeastAbsolute(a.prior!, 3, a.nets!),
  },
  balanceNets: {
    arrays: { nets: [2, -3, 4] },
    negative: ["nets"],
    run: (a) => flows.balanceNets(a.nets!),
  },
  netMigrationFromVitalStatistics: {
    arrays: { populationStart: [9, 8], populationEnd: [9, 9], births: [1, 1], deaths: [1, 0] },
    run: (a) => flows.netMigrationFromVitalStatistics(a as never),
  },
  netMigrationFromSurvival: {
    arrays: { populationStart: [9, 8], populationEnd: [9, 9, 8], survival: [0.9, 0.8] },
    run: (a) =>
      flows.netMigrationFromSurvival({
        ageGroups: 3,
        bornInInterval: 1,
        ...(a as never as {
          populationStart: number[];
          populationEnd: number[];
          survival: number[];
        }),
      }),
  },
  giniIndices: {
    arrays: { flows: table },
    unread: { flows: diagonal },
    run: (a) => flows.giniIndices(a.flows!, 3),
  },
  distanceDecay: {
    arrays: { flows: table, distances: [0, 1, 2, 3, 0, 4, 2, 5, 0] },
    unread: { flows: diagonal, distances: diagonal },
    run: (a) => flows.distanceDecay(a.flows!, a.distances!, 3),
  },
  distanceMoved: {
    arrays: { flows: table, distances },
    unread: { flows: diagonal, distances: diagonal },
    run: (a) => flows.distanceMoved(a.flows!, a.distances!, 3),
  },
  pairIndices: {
    arrays: { flows: table, populations: [5, 6, 7] },
    unread: { flows: diagonal },
    run: (a) => flows.pairIndices(a.flows!, a.populations!),
  },
  ageProfile: {
    arrays: { rates: [0, 0.1, 0.3, 0.2, 0.1] },
    run: (a) => flows.ageProfile([18, 19, 20, 21, 22], a.rates!),
  },
  disaggregateFlows: {
    arrays: { od: table, seed: [0.4, 0.6], nets: [-1, -1, 1.5, 0.5, -0.5, 0.5] },
    negative: ["nets"],
    run: (a) => flows.disaggregateFlows(a.od!, 3, 2, a.seed!, { nets: a.nets! }),
  },
  constrainedGravity: {
    arrays: { distances, rows: [3, 4, 5], columns: [5, 4, 3] },
    unread: { distances: diagonal },
    run: (a) =>
      flows.constrainedGravity(
        a.distances!,
        3,
        { form: "power", exponent: -1 },
        { kind: "doubly", outTotals: a.rows!, inTotals: a.columns! },
      ),
  },
  radiationFlows: {
    arrays: { movers: [1, 2, 3], populations: [5, 6, 7], distances },
    unread: { distances: diagonal },
    run: (a) => flows.radiationFlows(a.movers!, a.populations!, a.distances!),
  },
  interveningOpportunities: {
    arrays: { movers: [1, 2, 3], opportunities: [5, 6, 7], distances },
    unread: { distances: diagonal },
    run: (a) => flows.interveningOpportunities(a.movers!, a.opportunities!, a.distances!, 0.1),
  },
};

function refusalOf(run: () => unknown): flows.FlowError {
  try {
    run();
  } catch (error) {
    if (error instanceof flows.FlowError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

/** Position in a vector or row-major table from the index of an error about an array of `length`. */
function flat(index: number | readonly number[] | undefined, length: number): number {
  if (index === undefined) return -1;
  if (typeof index === "number") return index;
  const columns = length === 9 ? 3 : length === 4 ? 2 : length === 6 ? 2 : length;
  return index.length === 1 ? index[0]! : index[0]! * columns + index[1]!;
}

describe.each(Object.entries(calls))("%s", (_, { arrays, negative = [], unread = {}, run }) => {
  it("answers the sound input", () => {
    expect(() => run(arrays)).not.toThrow();
  });

  it("refuses a missing, infinite or negative value wherever it stands, by name and place", () => {
    for (const [name, values] of Object.entries(arrays)) {
      values.forEach((_v, at) => {
        if (unread[name]?.includes(at)) return;
        const bad = [
          Number.NaN,
          Number.POSITIVE_INFINITY,
          ...(negative.includes(name) ? [] : [-1]),
        ];
        for (const value of bad) {
          const error = refusalOf(() => run({ ...arrays, [name]: values.with(at, value) }));
          expect(error.argument).toBe(name);
          expect(flat(error.index, values.length)).toBe(at);
        }
      });
    }
  });

  it("refuses an array of the wrong length by name", () => {
    for (const [name, values] of Object.entries(arrays)) {
      if (Object.keys(arrays).length === 1 && name === "nets") continue;
      const error = refusalOf(() => run({ ...arrays, [name]: [...values, 1, 1, 1, 1, 1, 1, 1] }));
      expect(["wrong-length", "out-of-range", "degenerate", "infeasible"]).toContain(error.code);
    }
  });
});
