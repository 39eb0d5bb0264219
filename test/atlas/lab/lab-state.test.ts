import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labMethods } from "../../../src/atlas/lab/lab-method.ts";
import { labPatterns } from "../../../src/atlas/lab/lab-pattern.ts";
import {
  defaultLabState,
  type LabIndexEntry,
  labErrors,
  labQuery,
  parseLabState,
} from "../../../src/atlas/lab/lab-state.ts";

const entry = (revision: string, start: number): LabIndexEntry => ({
  key: `${revision}/${start}`,
  ...{ revision, start, end: start + 5, areas: ["MEX", "SYR", "USA"], blendable: true },
});
const index = [entry("undesa-ims-2020", 2010), entry("undesa-ims-2024", 2015)];

describe("the laboratory's address", () => {
  it("holds every state", () => {
    const state = fc.record({
      period: fc.constantFrom(...index.map(({ key }) => key)),
      method: fc.constantFrom(...labMethods),
      weight: fc.nat(100).map((n) => n / 100),
      pattern: fc.constantFrom(...labPatterns),
      born: fc.constantFrom("MEX", "SYR", "USA"),
      living: fc.constantFrom("MEX", "SYR", "USA"),
      date: fc.constantFrom("start" as const, "end" as const),
      persons: fc.string({ maxLength: 40 }),
      error: fc.constantFrom(...labErrors),
      seed: fc.nat(2 ** 31),
    });
    fc.assert(
      fc.property(state, (each) => {
        expect(parseLabState(labQuery(each, index), index)).toEqual({ state: each, ignored: [] });
      }),
    );
  });

  it("tells what it does not understand and keeps the rest", () => {
    const hostile =
      "?period=1066&method=<script>&weight=2&born=XXX&seed=-1&living=SYR&x=1&pattern=1";
    const { state, ignored } = parseLabState(hostile, index);
    expect(state).toEqual({ ...defaultLabState(index), living: "SYR" });
    expect(ignored).toHaveLength(7);
  });
});
