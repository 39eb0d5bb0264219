import * as flows from "../../src/flows/index.ts";
import {
  accuracyMeasures,
  changeMeasures,
  intervalMeasures,
  noiseFloor,
} from "../../src/flows/validation/index.ts";
import { type Call, describeRefusals } from "./refusals.ts";

const table = [0, 5, 3, 4, 0, 6, 2, 7, 0];
const diagonal = [0, 4, 8];
const distances = [0, 1, 2, 1, 0, 4, 2, 4, 0];
const areas = ["A", "B", "C"];
const floats = Float64Array.from.bind(Float64Array);

/** An index of a flow table alone: the diagonal is no flow and is not read. */
const ofFlows = (run: (flows: number[]) => unknown): Call => ({
  arrays: { flows: table },
  unread: { flows: diagonal },
  run: (a) => run(a.flows!),
});

const period = {
  stockStart: [1000, 100, 10, 55, 555, 50, 80, 40, 800],
  stockEnd: [1060, 60, 10, 45, 540, 40, 70, 75, 770],
  births: [80, 20, 40],
  deaths: [70, 25, 60],
};

const calls: Record<string, Call> = {
  flowVariation: ofFlows((cells) => flows.flowVariation(cells, 3)),
  aggregateFlowVariation: ofFlows((cells) => flows.aggregateFlowVariation(cells, 3)),
  connectivity: ofFlows((cells) => flows.connectivity(cells, 3)),
  flowInequality: ofFlows((cells) => flows.flowInequality(cells, 3)),
  giniTotal: ofFlows((cells) => flows.giniTotal(cells, 3)),
  migrationEffectiveness: ofFlows((cells) => flows.migrationEffectiveness(cells, 3)),
  aggregateNetRate: ofFlows((cells) => flows.aggregateNetRate(cells, 3, 100)),
  accessibility: {
    arrays: { populations: [5, 6, 7], distances },
    unread: { distances: diagonal },
    run: (a) => flows.accessibility(a.populations!, a.distances!),
  },
  gravityFlows: {
    arrays: { populations: [5, 6, 7], distances },
    unread: { distances: diagonal },
    run: (a) =>
      flows.gravityFlows(a.populations!, a.distances!, {
        ...{ constant: 1, originExponent: 1, destinationExponent: 1 },
        decay: { form: "power", exponent: -1 },
      } as never),
  },
  withCompetingDestinations: {
    arrays: { table, accessibilities: [1, 2, 3] },
    run: (a) => flows.withCompetingDestinations(a.table!, a.accessibilities!, 0.5),
  },
  balanceLayerNets: {
    arrays: { nets: [-1, -1, 1.5, 0.5, -0.5, 0.5], areaNets: [-2, 2, 0] },
    negative: ["nets", "areaNets"],
    run: (a) => flows.balanceLayerNets(a.nets!, a.areaNets!, 2, "subtract-mean"),
  },
  birthsBySex: {
    arrays: { births: [5, 6, 7] },
    anyLength: true,
    run: (a) => flows.birthsBySex(a.births!, 1.05),
  },
  compareParts: {
    arrays: { whole: [3, 4, 5] },
    negative: ["whole"],
    run: (a) => flows.compareParts([[1, 2, 3]], a.whole!),
  },
  roundToTotal: {
    arrays: { values: [1.4, 2.3, 3.3] },
    negative: ["values"],
    anyLength: true,
    run: (a) => flows.roundToTotal(a.values!),
  },
  bootstrapIndex: ofFlows((cells) =>
    flows.bootstrapIndex(cells, 3, (drawn) => flows.giniTotal(drawn, 3), { seed: 1, draws: 20 }),
  ),
  accuracyMeasures: {
    arrays: { estimate: [1, 2, 3], truth: [2, 2, 2] },
    run: (a) => accuracyMeasures(a.estimate!, a.truth!),
  },
  changeMeasures: {
    arrays: { estimate: [99, 60, 80, 90], truth: [99, 70, 70, 90] },
    run: (a) =>
      changeMeasures({
        corridor: [1, 1, 2, 2],
        step: [0, 1, 0, 1],
        ...{ estimate: a.estimate!, truth: a.truth! },
      } as never),
  },
  intervalMeasures: {
    arrays: { lower: [1, 2, 3], upper: [4, 5, 6], truth: [2, 2, 9] },
    run: (a) => intervalMeasures(a.lower!, a.upper!, a.truth!),
  },
  noiseFloor: {
    arrays: { estimate: [1, 2, 3], truth: [2, 3, 2], deviation: [0.1, 0.1, 0.1] },
    run: (a) => noiseFloor(a.estimate!, a.truth!, a.deviation!),
  },
  bootstrapFlows: {
    arrays: period,
    // The native born may be negative: a repair.
    unread: {},
    negative: ["stockStart", "stockEnd"],
    run: (a) =>
      flows.bootstrapFlows(
        {
          areas,
          stockStart: floats(a.stockStart!),
          stockEnd: floats(a.stockEnd!),
          births: floats(a.births!),
          deaths: floats(a.deaths!),
        },
        { relativeError: 0.1 },
        { draws: 100 },
      ),
  },
  corridorError: {
    arrays: period,
    negative: ["stockStart", "stockEnd"],
    run: (a) =>
      flows.corridorError(
        {
          areas,
          stockStart: floats(a.stockStart!),
          stockEnd: floats(a.stockEnd!),
          births: floats(a.births!),
          deaths: floats(a.deaths!),
        },
        "A",
        "B",
        { relativeError: 0.1 },
      ),
  },
};

describeRefusals(calls);
