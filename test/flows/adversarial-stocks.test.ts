import { describe, expect, it } from "vitest";
import { FlowError } from "../../src/flows/diagnostics/flow-error.ts";
import type { StockPeriod } from "../../src/flows/input/stock-period.ts";
import { flowMethods } from "../../src/flows/methods.ts";

const good = (): StockPeriod => ({
  areas: ["A", "B"],
  stockStart: Float64Array.of(100, 10, 5, 90),
  stockEnd: Float64Array.of(103, 7, 9, 85),
  births: Float64Array.of(5, 4),
  deaths: Float64Array.of(2, 3),
});

const withCell = (
  argument: "stockStart" | "stockEnd" | "births" | "deaths",
  at: number,
  value: number,
) => {
  const period = good();
  period[argument][at] = value;
  return period;
};

type Refusal = readonly [string, StockPeriod, { code: string; argument: string; index?: unknown }];

const tables: readonly Refusal[] = (["stockStart", "stockEnd"] as const).flatMap(
  (argument): Refusal[] => [
    [
      "a missing cell",
      withCell(argument, 1, Number.NaN),
      { code: "missing-value", argument, index: [0, 1] },
    ],
    [
      "an infinite cell",
      withCell(argument, 2, Number.POSITIVE_INFINITY),
      { code: "not-finite", argument, index: [1, 0] },
    ],
    [
      "a negative foreign-born cell",
      withCell(argument, 2, -1),
      { code: "negative-value", argument, index: [1, 0] },
    ],
    [
      "a huge cell",
      withCell(argument, 3, 1e200),
      { code: "out-of-range", argument, index: [1, 1] },
    ],
    [
      "a vanishing cell",
      withCell(argument, 1, 1e-200),
      { code: "out-of-range", argument, index: [0, 1] },
    ],
    [
      "a negative population",
      withCell(argument, 0, -50),
      { code: "negative-value", argument, index: [0, 0] },
    ],
    [
      "a table that is not square",
      { ...good(), [argument]: new Float64Array(6) },
      { code: "wrong-length", argument },
    ],
    [
      "a plain array",
      { ...good(), [argument]: [1, 2, 3, 4] as never },
      { code: "wrong-type", argument },
    ],
    ["nothing", { ...good(), [argument]: undefined as never }, { code: "wrong-type", argument }],
  ],
);

const vectors: readonly Refusal[] = (["births", "deaths"] as const).flatMap(
  (argument): Refusal[] => [
    [
      "a missing number",
      withCell(argument, 1, Number.NaN),
      { code: "missing-value", argument, index: 1 },
    ],
    [
      "an infinite number",
      withCell(argument, 0, Number.NEGATIVE_INFINITY),
      { code: "not-finite", argument, index: 0 },
    ],
    [
      "a negative number",
      withCell(argument, 1, -3),
      { code: "negative-value", argument, index: 1 },
    ],
    [
      "another length",
      { ...good(), [argument]: new Float64Array(3) },
      { code: "wrong-length", argument },
    ],
  ],
);

const lists: readonly Refusal[] = [
  [
    "a repeated area",
    { ...good(), areas: ["A", "A"] },
    { code: "duplicate-area", argument: "areas", index: 1 },
  ],
  [
    "an empty code",
    { ...good(), areas: ["A", ""] },
    { code: "wrong-type", argument: "areas", index: 1 },
  ],
  ["no areas", { ...good(), areas: [] }, { code: "wrong-type", argument: "areas" }],
  [
    "a list of another length",
    { ...good(), areas: ["A", "B", "C"] },
    { code: "wrong-length", argument: "stockStart" },
  ],
];

const events: readonly Refusal[] = [
  [
    "more deaths than residents",
    withCell("deaths", 1, 1000),
    { code: "deaths-exceed-residents", argument: "deaths", index: 1 },
  ],
  [
    "more births than residents",
    withCell("births", 0, 1e6),
    { code: "infeasible", argument: "births", index: 0 },
  ],
];

const accounting = flowMethods.filter(({ closure }) => closure !== undefined);

describe.each(accounting)("$id refuses", ({ estimate }) => {
  it.each(
    [...tables, ...vectors, ...lists, ...events].map(
      ([name, ...rest]) => [`${rest[1].argument}: ${name}`, ...rest] as const,
    ),
  )("%s", (_name, period, expected) => {
    const attempt = () => estimate(period, { worldBalance: "none" });
    expect(attempt).toThrow(FlowError);
    expect(attempt).toThrow(expect.objectContaining(expected));
    // The sentence names argument, rule, what was found and what to do.
    expect(attempt).toThrow(
      new RegExp(`^${expected.argument}.*${expected.code}: expected .+, found .+; .+`),
    );
  });
});

describe.each(
  flowMethods.filter(
    ({ closure, id }) => closure === undefined && !String(id).startsWith("waymark"),
  ),
)("$id refuses", ({ estimate }) => {
  it.each(
    [...tables, ...lists].map(
      ([name, ...rest]) => [`${rest[1].argument}: ${name}`, ...rest] as const,
    ),
  )("%s", (_name, period, expected) => {
    expect(() => estimate(period)).toThrow(expect.objectContaining(expected));
  });
});

describe("options", () => {
  const [first] = accounting;
  it.each([
    [{ worldBalance: "sometimes" }, "options.worldBalance"],
    [{ compat: "migest-1" }, "options.compat"],
    [{ repairs: ["magic"] }, "options.repairs[0]"],
    [{ reclassified: Float64Array.of(0, 100, 0, 0) }, "options.reclassified"],
  ])("refuses %o", (options, argument) => {
    expect(() => first!.estimate(good(), options as never)).toThrow(
      expect.objectContaining({ argument }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses the weight %d", (minimumWeight) => {
    const [mixture] = flowMethods.filter(({ id }) => id === "da-pb-closed");
    expect(() => mixture!.estimate(good(), { minimumWeight })).toThrow(
      expect.objectContaining({ argument: "minimumWeight" }),
    );
  });

  it("refuses weights of another number than birthplaces", () => {
    const [mixture] = flowMethods.filter(({ id }) => id === "da-pb-closed");
    expect(() => mixture!.estimate(good(), { minimumWeight: Float64Array.of(0.5) })).toThrow(
      expect.objectContaining({ argument: "minimumWeight", code: "wrong-length" }),
    );
  });
});
