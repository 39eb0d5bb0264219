import { expect } from "vitest";
import { areas } from "../../src/areas/index.ts";
import type { Observation, Selection, Source } from "../../src/sources/contract/index.ts";

const groups = new Set<string>(areas.filter((a) => a.kind === "group").map((a) => a.code));

/** Compares what a source handed over with each of its published totals, in memory. */
export function expectTotals(source: Source, observations: readonly Observation[]): void {
  expect(source.totals.length).toBeGreaterThan(0);
  for (const { id, of, by = "sum", equals, tolerance = 0 } of source.totals) {
    const found = aggregate(observations, of, by);
    const expected = typeof equals === "number" ? equals : aggregate(observations, equals, by);
    const allowed = tolerance + 1e-12 * Math.abs(expected);
    expect(Math.abs(found - expected), `${source.id} ${id}: ${found} for ${expected}`) //
      .toBeLessThanOrEqual(allowed);
  }
}

function aggregate(
  observations: readonly Observation[],
  selection: Selection,
  by: "sum" | "count" | "count-all",
): number {
  const conditions = Object.entries(selection).filter(([, wanted]) => wanted !== undefined);
  let total = 0;
  for (const o of observations) {
    if (!conditions.every(([dimension, wanted]) => fits(o, dimension, wanted))) continue;
    if (by === "count-all") total += 1;
    else if (typeof o.value === "number") {
      total += by === "count" ? 1 : o.value * 10 ** (o.unitMult ?? 0);
    }
  }
  return total;
}

function fits(o: Observation, dimension: string, wanted: unknown): boolean {
  const absent = dimension === "sex" || dimension === "age" ? "_T" : null;
  const found = (o as unknown as Record<string, unknown>)[dimension] ?? absent;
  if (wanted === "areas") return found !== null && !groups.has(found as string);
  if (wanted === "ages") return found !== "_T";
  return found === wanted;
}
