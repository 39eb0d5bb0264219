import { coverageClasses, type MirrorReports } from "../../../src/flows/measurement/index.ts";
import { poissonDraw } from "../../../src/flows/random/poisson.ts";
import { seededGenerator } from "../../../src/flows/random/seeded-generator.ts";

export interface SimulatedReports {
  readonly reports: MirrorReports;
  /** Log of true moves a year, by corridor and step: `(sender × areas + receiver) × steps + step`. */
  readonly logRate: Float64Array;
}

/** Reports drawn from the measurement model itself; half of the reports of either side are not made. */
export function simulatedReports(seed: number, areas = 14, steps = 4): SimulatedReports {
  const random = seededGenerator(seed);
  const classOf = (area: number) => [0, 2, 4, 6][area % 4]!;
  const coverage = [0, 1].map((side) =>
    Array.from({ length: areas }, (_, area) => {
      const { receiver, sender } = coverageClasses[classOf(area)]!;
      const { mean, deviation } = side === 0 ? receiver : sender;
      let value = mean + deviation * random.normal();
      return Array.from({ length: steps }, (__, t) => {
        if (t > 0) value += 0.15 * random.normal();
        return value;
      });
    }),
  );
  const logRate = new Float64Array(areas * areas * steps);
  const rows: number[][] = [];
  for (let i = 0; i < areas; i++)
    for (let j = 0; j < areas; j++) {
      if (i === j) continue;
      let level = 5.5 + 1.8 * random.normal();
      for (let t = 0; t < steps; t++) {
        if (t > 0) level += 0.4 * random.normal();
        logRate[(i * areas + j) * steps + t] = level;
        for (const side of [0, 1] as const) {
          const reporter = side === 0 ? j : i;
          if (random.uniform() < 0.5) continue;
          const noise = (side === 0 ? 0.28 : 0.35) * random.normal();
          const mean = 5 * Math.exp(level + coverage[side]![reporter]![t]! + noise);
          rows.push([i, j, t, side, poissonDraw(random, mean), classOf(reporter)]);
        }
      }
    }
  const column = (at: number) => rows.map((row) => row[at]!);
  return {
    logRate,
    reports: {
      areas,
      steps,
      sender: Int32Array.from(column(0)),
      receiver: Int32Array.from(column(1)),
      step: Int32Array.from(column(2)),
      side: Uint8Array.from(column(3)),
      persons: Float64Array.from(column(4)),
      years: new Float64Array(rows.length).fill(5),
      coverage: Uint8Array.from(column(5)),
    },
  };
}
