import { describe, expect, it } from "vitest";
import { flowMethod, flowMethods } from "../../src/flows/methods.ts";
import { conformsAsFlowMethod } from "./conformance.ts";

describe.each(flowMethods.filter(({ id }) => !String(id).startsWith("waymark")))(
  "$id",
  ({ estimate, closure }) => {
    // Where foreign born are few the common totals may not fit: then, and only then, they are clamped.
    conformsAsFlowMethod(
      (period, options) => estimate(period, { ...options, repairs: ["clamp-targets"] }),
      { accounts: closure !== undefined },
    );
  },
);

describe("the registry of methods", () => {
  it("names each method once and describes it by a key", () => {
    const ids = flowMethods.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, descriptionKey } of flowMethods)
      expect(descriptionKey).toBe(`flows.method.${id}`);
  });

  it("refuses an unknown id", () => {
    expect(() => flowMethod("da-min-open" as never)).toThrow(RangeError);
  });
});
