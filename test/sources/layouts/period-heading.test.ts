import { describe, expect, it } from "vitest";
import { periodOf } from "../../../src/sources/layouts/period-heading.ts";

describe("the period of a column heading", () => {
  it.each([
    ["1990", "1990"],
    ["1990-1995", "1990/P5Y"],
    ["2015-2019", "2015/P4Y"],
  ])("reads %s as %s", (heading, period) => {
    expect(periodOf(heading)).toBe(period);
  });

  it("refuses what is neither a year nor an interval", () => {
    expect(() => periodOf("total")).toThrow(RangeError);
    expect(() => periodOf("1990-now")).toThrow(RangeError);
  });
});
