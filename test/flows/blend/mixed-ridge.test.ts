import { expect, it } from "vitest";
import { fitMixedRidge, type LearningRows } from "../../../src/flows/blend/mixed-ridge.ts";
import { seededGenerator } from "../../../src/flows/index.ts";

const slope = 2;

/** Rows of one feature between ten areas, a tenth of them far off in one direction. */
function rowsWithOutliers(): LearningRows {
  const random = seededGenerator(3);
  const count = 200;
  const features = Float64Array.from({ length: count }, () => random.normal());
  return {
    ...{ features, count, weight: new Float64Array(count).fill(1) },
    target: features.map((x, row) =>
      row % 10 === 0 ? 12 * Math.abs(x) : slope * x + 0.1 * random.normal(),
    ),
    origin: Int32Array.from({ length: count }, (_, row) => row % 7),
    destination: Int32Array.from({ length: count }, (_, row) => 7 + (row % 3)),
  };
}

it("a second fit with Student's weights comes nearer to the slope where a few rows are far off", () => {
  const penalty = { slope: 1e-6, unit: 1e-6, area: 10 };
  const off = (tails?: number) =>
    Math.abs(
      fitMixedRidge(rowsWithOutliers(), 10, { penalty, ...(tails && { tails }) }).slope[0]! - slope,
    );
  expect(off()).toBeGreaterThan(0.02);
  expect(off(8)).toBeLessThan(0.5 * off());
});
