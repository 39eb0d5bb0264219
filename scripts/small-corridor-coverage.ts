import { Edition } from "../src/edition/index.ts";
import { reportedPeriods } from "../src/estimates/index.ts";
import {
  blendFlows,
  europeanAreas,
  preparePeriod,
  twoRevisionsCoefficients,
} from "../src/flows/blend/index.ts";
import { flowMethod } from "../src/flows/index.ts";
import { accuracyMeasures, intervalMeasures } from "../src/flows/validation/index.ts";

/**
 * How many of *all* reports of receivers with good registers, small ones and zeros included, the published intervals
 * hold, by what independence expects of the corridor (docs/methods.md, small corridors). The coefficients have seen
 * these reports: in sample.
 */
const goodRegisters = "AUT BEL CHE DEU DNK ESP FIN ISL NLD NOR SWE".split(" ");
const classes = [1, 10, 100, 1000, 10_000, Number.POSITIVE_INFINITY];

const [folder = "editions/2024"] = process.argv.slice(2);
const edition = await Edition.open(folder);
const { periods, reported } = await reportedPeriods(edition);
edition.close();

interface Row {
  readonly expected: number;
  readonly truth: number;
  readonly estimate: number;
  readonly bounds: readonly (readonly [lower: number, upper: number])[];
}
const rows: Row[] = [];
periods.forEach((period, step) => {
  const place = new Map(period.areas.map((code, at) => [code, at]));
  const { n } = preparePeriod(period);
  const { blend, closed, intervals } = blendFlows(period, twoRevisionsCoefficients);
  const [, eighty] = intervals;
  const isOut = (at: number) =>
    closed[at]! < eighty!.lower[at]! || closed[at]! > eighty!.upper[at]!;
  const outside = (least: number) => {
    const own = [...blend.keys()].filter((at) => at % (n + 1) !== 0 && blend[at]! > least);
    return ((100 * own.filter(isOut).length) / own.length).toFixed(1);
  };
  console.log(
    `${period.startYear}: closed outside the 80 % interval ${outside(0)} %, above 1,000 persons ${outside(1000)} %`,
  );
  const repairs = ["clamp-targets", "excess-deaths", "deaths-without-residents"] as const;
  const { flows: independence } = flowMethod("da-ind-closed").estimate(period, { repairs });
  const { flows, areas } = reported;
  for (let row = 0; row < flows.step.length; row++) {
    const [from, to] = [areas[flows.sender[row]!]!, areas[flows.receiver[row]!]!];
    const [i, j] = [place.get(from), place.get(to)];
    const inside = europeanAreas.includes(from) && europeanAreas.includes(to);
    if (flows.step[row] !== step || i === undefined || j === undefined || inside) continue;
    if (!goodRegisters.includes(to)) continue;
    const at = i * n + j;
    rows.push({
      expected: independence[at]!,
      truth: 5 * Math.exp(flows.logRate[row]!),
      estimate: blend[at]!,
      bounds: intervals.map(({ lower, upper }) => [lower[at]!, upper[at]!] as const),
    });
  }
});

classes.forEach((most, place) => {
  const least = place === 0 ? 0 : classes[place - 1]!;
  const own = rows.filter(({ expected }) => expected >= least && expected < most);
  const of = (value: (row: Row) => number) => Float64Array.from(own, value);
  const truth = of((row) => row.truth);
  const { withinThree, logCorrelation } = accuracyMeasures(
    of((row) => row.estimate),
    truth,
  );
  const held = [0, 1, 2].map((level) => {
    const ends = [0, 1].map((end) => of((row) => row.bounds[level]![end]!));
    return (100 * intervalMeasures(ends[0]!, ends[1]!, truth).coverage).toFixed(0);
  });
  console.log(
    `independence below ${most}: ${own.length} reports, r(log) ${logCorrelation.toFixed(2)}, x3 ${(100 * withinThree).toFixed(0)} %, 50/80/95 % intervals hold ${held.join("/")} %`,
  );
});
