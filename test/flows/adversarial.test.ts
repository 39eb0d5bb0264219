import * as flows from "../../src/flows/index.ts";
import { type Call, describeRefusals } from "./refusals.ts";

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
    anyLength: true,
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

describeRefusals(calls);
