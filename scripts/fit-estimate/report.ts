import { resampleCountries } from "../../src/flows/uncertainty/index.ts";
import { type AccuracyLine, changeLine, line, nestedCoverage } from "./evaluate.ts";
import type { FittedSet } from "./fit-coefficients.ts";

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function row({ name, measures, noise }: AccuracyLine): string {
  return [
    name.padEnd(34),
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

/** The accuracy of a fitted set, as lines of text. */
export function* report({ coefficients, regimes }: FittedSet): Generator<string> {
  yield `${coefficients.id}: name, corridors, r(log), r(count), within 2, within 3, level, 80 % factor`;
  for (const { rows, fitted, options } of regimes) {
    for (const [kind, estimate] of [
      ["one end unseen", fitted.oneEnd],
      ["both unseen", fitted.bothEnds],
    ] as const) {
      const name = `${options.id}, ${kind}`;
      yield row(line(name, rows, estimate, () => true));
      for (const step of new Set([...rows.step].sort()))
        yield row(line(`  ${1990 + 5 * step}`, rows, estimate, (r) => rows.step[r] === step));
      const { pairs, correlation } = changeLine(rows, estimate);
      yield `  change between periods ${correlation.toFixed(3)} (${pairs} pairs)`;
      for (const { level, coverage, medianFactor } of nestedCoverage(
        rows,
        fitted,
        estimate,
        options.folds,
      ))
        yield `  ${percent(level)} % interval covers ${percent(coverage)} %, median factor ${medianFactor.toFixed(2)}`;
    }
    const inside = fitted.oneEnd.map((value, r) =>
      Math.abs(Math.log1p(value) - Math.log1p(rows.truth[r]!)) < Math.log(3) ? 1 : 0,
    );
    const range = resampleCountries(inside, rows.origin, rows.destination, { draws: 200 });
    yield `  within 3, whole countries resampled: ${percent(range.lower)}–${percent(range.upper)} %`;
  }
}
