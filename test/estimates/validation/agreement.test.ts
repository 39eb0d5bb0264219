import { expect, it } from "vitest";
import { agreements } from "../../../src/estimates/validation/agreement.ts";
import type { WorldTable } from "../../../src/estimates/validation/world-table.ts";

const table = (method: string, codes: readonly string[], flows: readonly number[]): WorldTable => ({
  ...{ source: "test", method, kind: "recomputed", codes },
  flows: Float64Array.from(flows),
});

it("compares estimates by corridor, whatever the order of areas, where all have a value", () => {
  const [found] = agreements("2010/P5Y", [
    table("a", ["A", "B", "C"], [0, 9, 99, 9, 0, Number.NaN, 99, 9, 0]),
    table("b", ["C", "B", "A"], [0, 24, 99, 5, 0, 9, 99, 9, 0]),
  ]);
  // A→B 9/9, A→C 99/99, B→A 9/9, C→A 99/99, C→B 9/24; B→C is missing in the first.
  expect(found).toMatchObject({ corridors: 5, withinTwo: 0.8, withinThree: 1 });
  expect(found!.level).toBeCloseTo(240 / 225, 12);
});
