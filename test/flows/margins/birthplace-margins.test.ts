import { expect, it } from "vitest";
import { FlowError } from "../../../src/flows/diagnostics/flow-error.ts";
import { fitBirthplaceMargins } from "../../../src/flows/margins/index.ts";
import { describeShared } from "../../shared.ts";
import { expectClose, goldenCase, type NamedMatrix } from "../golden.ts";

interface Input {
  stock_start: NamedMatrix;
  stock_end: NamedMatrix;
  m: number[][] | null;
}
interface Output {
  flow: { data: number[][][] };
  od: NamedMatrix;
}

const cases = [
  ["ipf3", "ipf3/ones", "free", 1e-6],
  ["ipf3", "ipf3/ones-tight", "free", 1e-9],
  ["ipf3_qi", "ipf3_qi/ones", "greatest", 1e-5],
  ["ipf3_qi", "ipf3_qi/offset-tight", "greatest", 1e-9],
  ["ipf3_qi", "ipf3_qi/imr2018-distance", "greatest", 1e-9],
] as const;

describeShared("three-way fit, golden cases", () => {
  it.each(cases)("%s: %s", (file, id, stayers, tolerance) => {
    const { input, output } = goldenCase<Input, Output>(file, id);
    const { flows, od, largestRelativeError } = fitBirthplaceMargins(
      input.m?.flat() ?? new Float64Array(16).fill(1),
      4,
      { origins: input.stock_start.data.flat(), destinations: input.stock_end.data.flat() },
      { stayers },
    );
    expectClose(flows, output.flow.data.flat(2), tolerance);
    expectClose(od, output.od.data.flat(), tolerance);
    expect(largestRelativeError).toBeLessThanOrEqual(1e-12);
  });
});

it("takes one seed per birthplace", () => {
  const origins = [10, 5, 4, 6];
  const destinations = [8, 7, 5, 5];
  const one = fitBirthplaceMargins([1, 2, 3, 1], 2, { origins, destinations });
  const two = fitBirthplaceMargins([1, 2, 3, 1, 5, 10, 15, 5], 2, { origins, destinations });
  expectClose(two.flows, one.flows, 1e-9);
});

it("names the birthplace whose margins cannot be met", () => {
  expect(() =>
    fitBirthplaceMargins([1, 1, 1, 1], 2, { origins: [10, 5, 4, 6], destinations: [8, 7, 5, 9] }),
  ).toThrow(FlowError);
  try {
    fitBirthplaceMargins([1, 1, 1, 1], 2, { origins: [10, 5, 4, 6], destinations: [8, 7, 5, 9] });
  } catch (error) {
    expect(error).toMatchObject({ code: "inconsistent-totals", index: [1] });
  }
});
