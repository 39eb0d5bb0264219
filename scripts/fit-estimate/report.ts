import type { HeldOutPredictions } from "../../src/flows/blend/index.ts";
import { resampleCountries } from "../../src/flows/uncertainty/index.ts";
import {
  accuracyMeasures,
  changeMeasures,
  intervalMeasures,
  noiseFloor,
} from "../../src/flows/validation/index.ts";

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function row(name: string, tests: HeldOutPredictions, keep: (test: number) => boolean): string {
  const chosen = [...tests.truth.keys()].filter(keep);
  const pick = (values: Float64Array) => Float64Array.from(chosen, (at) => values[at]!);
  const [estimate, truth] = [pick(tests.estimate), pick(tests.truth)];
  const measures = accuracyMeasures(estimate, truth);
  const noise = noiseFloor(estimate, truth, pick(tests.deviation));
  return [
    name.padEnd(38),
    String(measures.corridors).padStart(6),
    measures.logCorrelation.toFixed(3),
    measures.countCorrelation.toFixed(3),
    percent(measures.withinTwo),
    percent(measures.withinThree),
    measures.level.toFixed(2),
    measures.factor80.toFixed(2),
    `noise ${percent(noise.explained)} % attainable ${noise.attainableCorrelation.toFixed(3)}`,
  ].join("  ");
}

/** Measures of a list of held-out predictions, as lines of text. */
export function* report(tests: HeldOutPredictions): Generator<string> {
  const { regime, setting, version, step, estimate, truth, origin, destination } = tests;
  yield row(`${regime}, ${setting}, ${version}`, tests, () => true);
  const steps = [...new Set([...step].sort())];
  if (steps.length > 1) {
    for (const one of steps) yield row(`  ${1990 + 5 * one}`, tests, (at) => step[at] === one);
    const corridor = Float64Array.from(
      origin,
      (o, at) => o * tests.areas.length + destination[at]!,
    );
    const rounds = [...new Set(tests.round)];
    const { pairs, correlation } = changeMeasures({
      // A corridor is followed within one round, that is, by one model.
      corridor: corridor.map(
        (value, at) => value * rounds.length + rounds.indexOf(tests.round[at]!),
      ),
      ...{ step, estimate, truth },
    });
    yield `  change between periods ${correlation.toFixed(3)} (${pairs} pairs)`;
  }
  for (const { level, lower, upper } of tests.intervals) {
    const { coverage, medianFactor } = intervalMeasures(lower, upper, truth);
    yield `  ${percent(level)} % interval covers ${percent(coverage)} %, median factor ${medianFactor.toFixed(2)}`;
  }
  const inside = estimate.map((value, at) =>
    Math.abs(Math.log1p(value) - Math.log1p(truth[at]!)) < Math.log(3) ? 1 : 0,
  );
  const range = resampleCountries(inside, origin, destination, { draws: 200 });
  yield `  within 3, whole countries resampled: ${percent(range.lower)}–${percent(range.upper)} %`;
}
