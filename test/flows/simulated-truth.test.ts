import { expect, it } from "vitest";
import { flowMethod, publishedMethods, type StockPeriod } from "../../src/flows/index.ts";
import { type AccuracyMeasures, accuracyMeasures } from "../../src/flows/validation/index.ts";
import { describeShared } from "../shared.ts";
import { type MovesLaw, ordinaryMoves, simulatedMoves } from "./blend/simulated-moves.ts";
import { benchPeriod } from "./stock-case.ts";

/** Ways to move; where gravity alone decides, hardly anybody is where the tables said before. */
const laws: Readonly<Record<string, Partial<MovesLaw>>> = {
  ordinary: {},
  "gravity without networks": { network: 0, decay: 1.5, seed: 2 },
  "stocks with errors of 15 %": { error: 0.15, seed: 3 },
};

describeShared("SIMULATED moves laid on tables of all countries", () => {
  const base = benchPeriod("UN2024_2010");
  const n = base.areas.length;
  const off = [...Array(n * n).keys()].filter((at) => at % (n + 1) !== 0);

  it.each(Object.entries(laws))(
    "%s: with known codes as near as the best published method, and never behind one in everything",
    (_, law) => {
      const { period, truth } = simulatedMoves(base, { ...ordinaryMoves, ...law });
      const pick = (table: Float64Array) => Float64Array.from(off, (at) => table[at]!);
      const known = pick(truth);
      const measured = (flows: Float64Array) => accuracyMeasures(pick(flows), known);
      const published = publishedMethods.map(({ estimate }) =>
        measured(estimate(period, { repairs: ["clamp-targets", "excess-deaths"] }).flows),
      );
      const unnamed: StockPeriod = { ...period, areas: base.areas.map((_, at) => `area ${at}`) };
      for (const tables of [period, unnamed])
        for (const id of ["waymark", "waymark-closed"] as const) {
          const own = measured(flowMethod(id).estimate(tables).flows);
          const best = (of: (each: AccuracyMeasures) => number) => Math.max(...published.map(of));
          const isOff = ({ level }: AccuracyMeasures) => Math.abs(Math.log(level));
          if (tables === period && id === "waymark") {
            expect(own.logCorrelation).toBeGreaterThan(best((each) => each.logCorrelation) - 0.005);
            expect(own.withinThree).toBeGreaterThan(best((each) => each.withinThree) - 0.05);
            expect(isOff(own)).toBeLessThan(0.5);
          }
          const better = published.filter(
            (each) =>
              each.logCorrelation > own.logCorrelation &&
              each.withinThree > own.withinThree &&
              isOff(each) < isOff(own),
          );
          expect(better).toEqual([]);
        }
    },
  );
});
