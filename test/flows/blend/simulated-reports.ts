import { europeanAreas, type ReconciledReports } from "../../../src/flows/blend/index.ts";
import { benchPeriod, benchTable } from "../stock-case.ts";

const inside = 20;

/** The small simulated world with codes of the European system for its first areas, so that both regimes have corridors. */
function codesOf(areas: readonly string[]): string[] {
  return areas.map((code, at) => (at < inside ? europeanAreas[at]! : code));
}

/** Two periods of one simulated world, and its true moves as if both ends had reported them well. */
export function simulatedReports(
  change: (origin: string, destination: string) => number = () => 1,
) {
  const period = benchPeriod("N50-noisy");
  const areas = codesOf(period.areas);
  const n = areas.length;
  const truth = benchTable("N50-noisy/truth_od");
  const cells = [...truth.keys()].filter((at) => at % (n + 1) !== 0 && truth[at]! > 20);
  const twice = (value: (cell: number) => number) => [...cells.map(value), ...cells.map(value)];
  const count = 2 * cells.length;
  const reported: ReconciledReports = {
    areas,
    flows: {
      sender: Int32Array.from(twice((cell) => Math.floor(cell / n))),
      receiver: Int32Array.from(twice((cell) => cell % n)),
      step: Int32Array.from({ length: count }, (_, row) => (row < cells.length ? 0 : 1)),
      logRate: Float64Array.from(
        twice((cell) =>
          Math.log((truth[cell]! * change(areas[Math.floor(cell / n)]!, areas[cell % n]!)) / 5),
        ),
      ),
      deviation: new Float64Array(count).fill(0.1),
      reports: new Uint8Array(count).fill(2),
      ...{ coverage: [], noise: [], change: 0, emSteps: 0 },
    },
  };
  const periods = [2005, 2010].map((startYear) => ({ ...period, areas, startYear, years: 5 }));
  return { periods, reported };
}
