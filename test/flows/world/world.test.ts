import { describe, expect, it } from "vitest";
import { FlowError } from "../../../src/flows/diagnostics/flow-error.ts";
import { flowMethod, publishedMethods } from "../../../src/flows/methods.ts";
import { world, worldEstimates } from "../../../src/flows/world/world.ts";
import { describeShared } from "../../shared.ts";
import { benchPeriod } from "../stock-case.ts";

const accounting = ["da-min-closed", "da-ind-closed", "da-pb-closed", "da-min-open-dr"] as const;

const small = (sex: string) => ({
  period: "2000-2005",
  sex,
  areas: ["A", "B"],
  stockStart: Float64Array.of(1000, 100, 50, 900),
  stockEnd: Float64Array.of(1030, 70, 90, 850),
  births: Float64Array.of(50, 40),
  deaths: Float64Array.of(20, 30),
});

describe("the world in one call", () => {
  it("answers every period, sex and method, in this order, as the methods do alone", () => {
    const periods = [small("f"), small("m")];
    const methods = [...accounting, "sd-rev-neg"] as const;
    const answers = world(periods, { methods });
    expect(answers.map(({ sex, method }) => [sex, method])).toEqual(
      ["f", "m"].flatMap((sex) => methods.map((method) => [sex, method])),
    );
    for (const { method, estimate } of answers) {
      expect(estimate!.flows).toEqual(flowMethod(method).estimate(periods[0]!).flows);
    }
  });

  it("names the period of a refusal, and can report it instead of stopping", () => {
    const broken = { ...small("m"), deaths: Float64Array.of(20, 1e6) };
    const periods = [small("f"), broken];
    const attempt = () => world(periods, { methods: accounting });
    expect(attempt).toThrow(FlowError);
    expect(attempt).toThrow(
      /^periods\[1\] \(2000-2005, m\)\.deaths\[1\] \(B\): deaths-exceed-residents/,
    );
    const answers = world(periods, { methods: accounting, onRefusal: "report" });
    expect(answers.filter(({ refusal }) => refusal !== undefined).length).toBe(4);
    expect(answers.filter(({ estimate }) => estimate !== undefined).length).toBe(4);
  });

  it("computes nothing that is not asked for", () => {
    const broken = { ...small("m"), deaths: Float64Array.of(20, 1e6) };
    const [first] = worldEstimates([small("f"), broken]);
    expect(first!.method).toBe(publishedMethods[0]!.id);
  });
});

describeShared("the UN world", () => {
  it("seven periods, every method: margins hold, methods agree on net migration", () => {
    const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020];
    const periods = years.map((year) => ({
      ...benchPeriod(`UN2024_${year}`),
      period: `${year}`,
      sex: "both",
    }));
    let answers = 0;
    for (const { estimate, method } of worldEstimates(periods)) {
      answers++;
      expect(estimate!.diagnostics.largestMarginError).toBeLessThanOrEqual(1e-9);
      expect(estimate!.flows.length).toBe(230 * 230);
      if (String(method).startsWith("da-") && method !== "da-min-open-dr") {
        expect(estimate!.diagnostics.margins.length).toBe(7);
      }
    }
    expect(answers).toBe(7 * publishedMethods.length);
  });
});
