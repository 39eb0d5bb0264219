import { expect, it } from "vitest";
import type { AccountingOptions } from "../../../src/flows/accounting/demographic-accounting.ts";
import { demographicAccounting } from "../../../src/flows/accounting/demographic-accounting.ts";
import { describeShared, sharedJson } from "../../shared.ts";
import { goldenCase, type NamedMatrix } from "../golden.ts";
import { largestDifference, type StockInput, stockPeriod } from "../stock-case.ts";

interface Output {
  readonly od: NamedMatrix;
  readonly flow: { readonly data: number[][][] };
}
interface Case {
  readonly id: string;
  readonly input: StockInput;
  readonly output: Output;
  readonly output_tol_1e12: Output;
}

const options: Record<string, AccountingOptions> = {
  "imr2018-independence": { stayers: "independence" },
  "abel2013-open-dr (e3)": { closure: "open-dr" },
  "abel2013-rescale-after-demo": { worldBalance: "after" },
  "abel2013-rescale-independence": { stayers: "independence" },
  "abel2013-death-accounting": { deathsBy: "accounting" },
  "too-many-births": { remainderAt: [0, undefined] },
};

describeShared("golden cases of demographic accounting, compatibility mode", () => {
  const { cases } = sharedJson<{ cases: Case[] }>("reference/flows/ffs_demo.json");
  const withoutDefect = cases.filter(({ id }) => !id.includes("adjust-zero-fb"));
  it.each(withoutDefect.map((one) => [one.id, one] as const))(
    "%s",
    (id, { input, output, output_tol_1e12 }) => {
      const own = options[id.replace("ffs_demo/", "")] ?? {};
      const result = demographicAccounting(stockPeriod(input), {
        ...own,
        compat: "migest-2.0.5",
        byBirthplace: true,
      });
      expect(largestDifference(result.flows, output.od.data.flat())).toBeLessThan(0.01);
      expect(largestDifference(result.byBirthplace!, output.flow.data.flat(2))).toBeLessThan(0.01);
      expect(result.diagnostics.compat).toBe("migest-2.0.5");
      const tight = demographicAccounting(stockPeriod(input), {
        ...own,
        compat: "migest-2.0.5",
        cellMovement: 1e-11,
        byBirthplace: true,
      });
      expect(largestDifference(tight.flows, output_tol_1e12.od.data.flat())).toBeLessThan(1e-6);
      expect(
        largestDifference(tight.byBirthplace!, output_tol_1e12.flow.data.flat(2)),
      ).toBeLessThan(1e-6);
    },
  );

  it("a seed in compatibility mode is ignored and says so", () => {
    const { input, output } = goldenCase<StockInput, Output>(
      "ffs_demo",
      "ffs_demo/imr2018-distance-seed (e2)",
    );
    const seed = Float64Array.from({ length: 16 }, (_, at) => (at % 5 === 0 ? 0 : at + 1));
    const result = demographicAccounting(stockPeriod(input), { compat: "migest-2.0.5", seed });
    expect(largestDifference(result.flows, output.od.data.flat())).toBeLessThan(1e-9);
    expect(result.diagnostics.repairs.map(({ repair }) => repair)).toContain("seed-ignored");
  });
});
