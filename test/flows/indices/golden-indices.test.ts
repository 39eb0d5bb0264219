import { expect, it } from "vitest";
import {
  ageProfile,
  aggregateFlowVariation,
  aggregateNetRate,
  connectivity,
  courgeauK,
  crudeMigrationIntensity,
  distanceDecay,
  distanceMoved,
  flowInequality,
  flowVariation,
  giniIndices,
  migrationEffectiveness,
  pairIndices,
  scheduleIndices,
} from "../../../src/flows/indices/index.ts";
import { describeShared } from "../../shared.ts";
import { goldenCase } from "../golden.ts";
import { permutationOf, permuteTable } from "../tables.ts";
import { koreanTable } from "./korea.ts";

type Values = Record<string, number>;

function expectRatio(actual: number, expected: number | undefined, tolerance = 1e-8): void {
  expect(Math.abs(actual / (expected as number) - 1)).toBeLessThanOrEqual(tolerance);
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((s, v) => s + v, 0);
const corrected = (id: string) => goldenCase<never, Values>("corrected", id).output;

describeShared("indices, golden cases", () => {
  it("index_intensity/korea2020", () => {
    const { input, output } = goldenCase<Values, Values>("index", "index_intensity/korea2020");
    const cmi = crudeMigrationIntensity(input.mig_total!, input.pop_total!);
    expectRatio(cmi, output.cmp);
    expectRatio(courgeauK(cmi, input.n!), output.courgeau_k);
  });

  it("index_impact/korea2020", () => {
    const { areas, flows, populations, output } = koreanTable<Values>("index_impact/korea2020");
    expectRatio(migrationEffectiveness(flows, areas), output.effectivness);
    expectRatio(aggregateNetRate(flows, areas, sum(populations)), output.anmr);
    const { preference, velocity } = pairIndices(flows, populations);
    expectRatio(sum(preference), output.preference);
    expectRatio(sum(velocity), output.velocity);
  });

  it("index_connectivity/korea2020", () => {
    const { areas, flows, output } = koreanTable<Values>("index_connectivity/korea2020");
    const gini = giniIndices(flows, areas);
    expectRatio(connectivity(flows, areas), output.connectivity);
    expectRatio(flowInequality(flows, areas), output.inequality_equal);
    expectRatio(flowInequality(flows, areas, "quasi-independence"), output.inequality_sim);
    expectRatio(gini.total, output.gini_total);
    expectRatio(gini.rowsStandardised, output.gini_orig_standardized);
    expectRatio(gini.columnsStandardised, output.gini_dest_standardized);
    expectRatio(aggregateFlowVariation(flows, areas), output.acv);
  });

  it("index_age/BRA2000 and other: what has no defect", () => {
    for (const id of ["index_age/BRA2000", "index_age/other"]) {
      const { input, output } = goldenCase<Record<string, number[]>, Values>("index", id);
      const rates = input.migrants!.map((m, i) => m / input.population![i]!);
      const profile = ageProfile(input.age!, rates);
      expectRatio(profile.grossRate, output.gmr);
      expectRatio(profile.peakPercent, output.peak_mi);
      expect(profile.peakAge).toBe(output.peak_age);
      expect(profile.rateUpAge).toBe(output.murc);
      expect(profile.rateDownAge).toBe(output.mdrc);
    }
  });

  it("index_age_rc/fundamental", () => {
    const { input, output } = goldenCase<Parameters<typeof scheduleIndices>[0], Values>(
      "index",
      "index_age_rc/fundamental",
    );
    const indices = scheduleIndices(input);
    expect(indices.peaking).toBe(output.peaking);
    expectRatio(indices.childDependency, output.child_dependency);
    expectRatio(indices.labourDependency, output.labor_dependency);
    expectRatio(indices.labourAsymmetry, output.labor_asymmetry);
    expectRatio(indices.regularity, output.regularity);
  });
});

describeShared("the reference's defects in indices", () => {
  it("T12 weighted Gini, CV: out with out, in with in; off-diagonal cells alone", () => {
    const { areas, flows } = koreanTable("index_connectivity/korea2020");
    const expected = corrected("corrected/connectivity");
    const gini = giniIndices(flows, areas);
    expectRatio(gini.weightedOut, expected.mwg_orig, 1e-9);
    expectRatio(gini.weightedIn, expected.mwg_dest, 1e-9);
    expectRatio(gini.weighted, expected.mwg_mean, 1e-9);
    const divided = giniIndices(flows, areas, { dividedByAreas: true });
    expectRatio(divided.weightedOut, expected.mwg_orig_over_n, 1e-9);
    expectRatio(divided.weightedIn, expected.mwg_dest_over_n, 1e-9);
    expectRatio(flowVariation(flows, areas), expected.cv, 1e-9);
  });

  it("T13 distance index: permuting the cells changes nothing", () => {
    const { areas, flows, distances } = koreanTable("index_distance/korea2020");
    const expected = corrected("corrected/distance");
    const moved = distanceMoved(flows, distances, areas);
    expectRatio(moved.mean, expected.mean);
    expect(moved.median).toBeCloseTo(expected.median!, 8);
    expectRatio(distanceDecay(flows, distances, areas).exponent, expected.decay);
    for (const seed of [1, 2, 3]) {
      const order = permutationOf(areas, seed);
      const shuffled = permuteTable(flows, order);
      const apart = permuteTable(distances, order);
      expect(distanceMoved(shuffled, apart, areas).median).toBe(moved.median);
      expectRatio(distanceDecay(shuffled, apart, areas).exponent, expected.decay);
    }
  });

  it("T14 age profile: windows by age, rates of change are rates, the first age does not matter", () => {
    for (const [id, source] of [
      ["corrected/age-window", "index_age/BRA2000"],
      ["corrected/age-window-2", "index_age/other"],
    ] as const) {
      const { input } = goldenCase<Record<string, number[]>, Values>("index", source);
      const expected = corrected(id);
      const rates = input.migrants!.map((m, i) => m / input.population![i]!);
      const profile = ageProfile(input.age!, rates);
      expectRatio(profile.breadthPercent, expected.peak_breadth, 1e-9);
      expectRatio(profile.sharePercent, expected.peak_share, 1e-9);
      expectRatio(profile.rateUp, expected.rate_up, 1e-9);
      expect(profile.rateUpAge).toBe(expected.rate_up_age);
      expectRatio(profile.rateDown, expected.rate_down, 1e-9);
      expect(profile.rateDownAge).toBe(expected.rate_down_age);
      expectRatio(profile.asymmetry, expected.asymmetry, 1e-9);
      expect(rates[0]).toBe(0);
      expect(ageProfile(input.age!.slice(1), rates.slice(1))).toEqual(profile);
    }
  });
});
