import { describe, expect, it } from "vitest";
import {
  accuracyRow,
  intervalRows,
  type MeasuredEstimate,
} from "../../../src/estimates/validation/accuracy.ts";
import { commonRows } from "../../../src/estimates/validation/measured-estimates.ts";
import type { ReportedFlows } from "../../../src/estimates/validation/reported-flows.ts";
import { slicesOf } from "../../../src/estimates/validation/slices.ts";

/** Twelve corridors from A, in two steps, all reported as 99 persons. */
const areas = ["A", ..."BCDEFGHIJKLM"];
const count = 24;
const reported = {
  areas,
  origin: new Int32Array(count),
  destination: Int32Array.from({ length: count }, (_, row) => 1 + (row % 12)),
  step: Int32Array.from({ length: count }, (_, row) => 4 + Math.floor(row / 12)),
  group: Array.from({ length: count }, () => "general" as const),
  persons: new Float64Array(count).fill(99),
  deviation: new Float64Array(count).fill(0.1),
} as unknown as ReportedFlows;

const plain = (values: readonly number[]): MeasuredEstimate => ({
  ...{ source: "s", method: "m", kind: "recomputed", protocol: "not-fitted" },
  rows: Int32Array.from(values.keys()),
  values: Float64Array.from(values),
});
const fold = Int32Array.from(areas, (_, at) => at % 2);
const slices = slicesOf(reported, "general", () => true, { general: fold });

describe("a measured estimate", () => {
  it("is compared on rows that every estimate has which has any in that step", () => {
    const whole = plain(new Array(count).fill(1));
    const gap = plain([Number.NaN, ...new Array(count - 1).fill(1)]);
    const lateOnly = plain([...new Array(12).fill(Number.NaN), ...new Array(12).fill(1)]);
    const common = commonRows(reported, [whole, gap, lateOnly]);
    expect([...common]).toEqual([0, ...new Array(count - 1).fill(1)]);
  });

  it("of a fold counts every test by a model that left it out, and no other", () => {
    // Every row is tested twice: left out fold 0 (49 persons, off by 2), left out fold 1 (24, off by 4).
    const measured: MeasuredEstimate = {
      ...{ source: "s", method: "waymark", kind: "waymark", protocol: "one-end-unseen" },
      rows: Int32Array.from({ length: 2 * count }, (_, test) => test % count),
      values: Float64Array.from({ length: 2 * count }, (_, test) => (test < count ? 49 : 24)),
      round: Array.from({ length: 2 * count }, (_, test) => (test < count ? "0" : "1")),
      intervals: [
        {
          level: 0.8,
          lower: new Float64Array(2 * count).fill(9),
          upper: Float64Array.from({ length: 2 * count }, (_, test) => (test < count ? 99 : 39)),
        },
      ],
    };
    const of = (kind: string, part: string) =>
      slices.find((slice) => slice.kind === kind && slice.part === part)!;
    const row = (kind: string, part: string) => accuracyRow(reported, measured, of(kind, part))!;
    expect(row("all", "")).toMatchObject({ corridors: 48, withinThree: 0.5 });
    expect(row("fold", "1")).toMatchObject({ corridors: 24, withinThree: 1 });
    expect(accuracyRow(reported, measured, of("fold", "2"))).toMatchObject({
      corridors: 12,
      withinThree: 0,
    });
    const [interval] = intervalRows(reported, measured, of("all", ""));
    expect(interval).toMatchObject({ corridors: 48, level: 0.8, coverage: 0.5 });
  });

  it("has a change between periods only where there are pairs of periods", () => {
    const values = Array.from({ length: count }, (_, row) => 100 + row);
    const whole = accuracyRow(reported, plain(values), slices[0]!)!;
    expect(whole.changePairs).toBe(12);
    const late = plain(values.map((value, row) => (row < 12 ? Number.NaN : value)));
    expect(accuracyRow(reported, late, slices[0]!)!.changeCorrelation).toBeNull();
  });
});
