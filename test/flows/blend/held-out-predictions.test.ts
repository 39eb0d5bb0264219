import { beforeAll, expect, it } from "vitest";
import {
  europeanAreas,
  type FittedBlend,
  fitBlend,
  type HeldOutPredictions,
  heldOutPredictions,
} from "../../../src/flows/blend/index.ts";
import {
  accuracyMeasures,
  bothEndsUnseen,
  intervalMeasures,
  oneEndUnseen,
} from "../../../src/flows/validation/index.ts";
import { describeShared } from "../../shared.ts";
import { simulatedReports } from "./simulated-reports.ts";

const fitted = (change?: Parameters<typeof simulatedReports>[0]) => {
  const { periods, reported } = simulatedReports(change);
  return fitBlend("simulated", periods, reported);
};

describeShared("predictions of what a model had not seen", () => {
  let blend: FittedBlend;
  let all: HeldOutPredictions[];
  beforeAll(() => {
    blend = fitted();
    all = heldOutPredictions(blend);
  });

  it("come in both regimes, three settings and two versions", () => {
    const settings = ["one-end-unseen", "both-ends-unseen", "next-period"];
    expect(all.map((list) => [list.regime, list.setting, list.version].join(" "))).toEqual(
      ["european", "general"].flatMap((regime) =>
        settings.flatMap((setting) =>
          ["blend", "closed"].map((version) => [regime, setting, version].join(" ")),
        ),
      ),
    );
    for (const { step, setting } of all)
      expect([...new Set(step)]).toEqual(setting === "next-period" ? [1] : [0, 1]);
  });

  it("come from models that no report of a country left out has touched", () => {
    const country = europeanAreas[3]!;
    const touches = (one: string, other: string) => one === country || other === country;
    const changed = fitted((origin, destination) => (touches(origin, destination) ? 30 : 1));
    for (const [at, { rows, tests }] of blend.regimes.entries()) {
      const out = blend.fold[rows.areas.indexOf(country)]!;
      for (const [setting, rounds] of [
        ["oneEnd", oneEndUnseen(blend.fold, 6)],
        ["bothEnds", bothEndsUnseen(blend.fold, 6)],
      ] as const) {
        const [before, after] = [tests[setting], changed.regimes[at]!.tests[setting]];
        const without = [...before.round.keys()].filter((test) =>
          rounds[before.round[test]!]!.out.includes(out),
        );
        expect(without.length).toBeGreaterThan(50);
        const moved = without.map((t) => Math.abs(after.value[t]! - before.value[t]!));
        expect(Math.max(...moved)).toBeLessThan(1e-9);
        const all = before.value.map((value, t) => Math.abs(after.value[t]! - value));
        expect(Math.max(...all)).toBeGreaterThan(1e-3);
      }
    }
  });

  it("are near the truth of the simulated world, with intervals that cover what they say", () => {
    for (const { regime, setting, estimate, truth, intervals } of all) {
      expect(
        accuracyMeasures(estimate, truth).logCorrelation,
        `${regime} ${setting}`,
      ).toBeGreaterThan(0.8);
      if (setting === "next-period") continue;
      // Some hundred corridors of twenty countries: coverage itself is known within some percent only.
      for (const { level, lower, upper } of intervals) {
        const { coverage } = intervalMeasures(lower, upper, truth);
        expect(Math.abs(coverage - level), `${regime} ${setting} ${level}`).toBeLessThan(0.1);
      }
    }
  });
});
