import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validationText } from "../../../src/cli/validate/validation-text.ts";
import { Edition } from "../../../src/edition/index.ts";
import { type Validation, validateEstimates } from "../../../src/estimates/index.ts";

const timePeriods = ["2010/P5Y"];

/**
 * Five-year estimates from the stocks of the 2024 revision against European medians of another reconciliation, 2010–14
 * (methods 22.2): correlation of logs, of counts, share within a factor of three, level, share of zeros.
 */
const measuredElsewhere: Readonly<Record<string, readonly number[]>> = {
  "sd-drop-neg": [0.47, 0.68, 0.19, 0.24, 0.44],
  "sd-rev-neg": [0.54, 0.73, 0.23, 0.29, 0.35],
  "mig-rate": [0.62, 0.72, 0.37, 0.63, 0.24],
  "da-min-open-dr": [0.6, 0.7, 0.25, 0.27, 0.26],
  "da-min-closed": [0.55, 0.44, 0.27, 0.27, 0.23],
  "da-pb-closed": [0.91, 0.73, 0.59, 0.66, 0.01],
};
/** Other reports, 33 countries there and 31 here, and another reconciliation of them. */
const tolerance = [0.14, 0.18, 0.08, 0.1, 0.1] as const;

describe("validation of an edition's estimates", () => {
  let edition: Edition;
  let validation: Validation;
  const told: string[] = [];
  beforeAll(async () => {
    edition = await Edition.open("editions/2024", { user: false });
    validation = await validateEstimates(edition, ({ stage }) => void told.push(stage), {
      timePeriods,
    });
  });
  afterAll(() => edition.close());

  const whole = (source: string, method: string) =>
    validation.accuracy.find(
      (row) =>
        row.source === source &&
        row.method === method &&
        row.group === "european" &&
        row.part === "2010/P5Y",
    );

  it.each(Object.entries(measuredElsewhere))(
    "measures %s as it was measured against other medians of European reports",
    (method, expected) => {
      const row = whole("undesa-ims-2024", method)!;
      const found = [
        row.logCorrelation,
        row.countCorrelation,
        row.withinThree,
        row.level,
        row.zeros,
      ];
      for (const [at, value] of found.entries())
        expect(Math.abs(value - expected[at]!)).toBeLessThan(tolerance[at]!);
    },
  );

  it("compares every estimate on the same corridors", () => {
    const rows = validation.accuracy.filter(({ slice }) => slice === "period");
    for (const group of new Set(rows.map((row) => row.group)))
      expect(
        new Set(rows.filter((row) => row.group === group).map(({ corridors }) => corridors)).size,
      ).toBe(1);
  });

  it("never shows the accuracy of a fitted estimate on what it has seen", () => {
    for (const { kind, protocol } of validation.accuracy)
      expect(kind === "waymark").toBe(protocol !== "not-fitted");
  });

  it("says what the edition lacks, and what is then absent, in both languages", () => {
    expect(validation.published.lacks).toEqual(["abel-cohen-2022-06", "abel-cohen-2023-12"]);
    expect(validation.reports.lacks).toEqual(["undesa-flows-2015"]);
    for (const language of ["en", "zh"] as const) {
      const text = validationText(language, validation, ["out/accuracy.csv"]);
      expect(text).toContain("abel-cohen-2022-06");
      expect(text).toContain("undesa-flows-2015");
      expect(text).toContain("MODEL");
    }
    expect(told).toContain("estimates");
  });

  it("lists the worst corridors by the factor between estimate and report", () => {
    const own = validation.worst.filter(({ method }) => method === "da-min-closed");
    const factors = own.map(({ factor }) => factor);
    expect(factors.length).toBeGreaterThan(0);
    for (const { reported, estimate, factor } of own)
      expect(factor).toBeCloseTo(
        Math.max((reported + 1) / (estimate + 1), (estimate + 1) / (reported + 1)),
        6,
      );
  });

  it("finds the two revisions nearer to each other by the same method than by another", () => {
    const pair = (a: string, b: string) =>
      validation.agreement.find(
        ({ first, second }) =>
          first.source === "undesa-ims-2020" &&
          second.source === "undesa-ims-2024" &&
          first.method === a &&
          second.method === b,
      )!.logCorrelation;
    expect(pair("da-pb-closed", "da-pb-closed")).toBeGreaterThan(
      pair("da-pb-closed", "da-min-closed"),
    );
  });
});
