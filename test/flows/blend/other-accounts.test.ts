import { expect, it } from "vitest";
import { accountsOf } from "../../../src/flows/blend/accounts.ts";
import { preparePeriod } from "../../../src/flows/blend/index.ts";
import { otherAccounts } from "../../../src/flows/blend/other-accounts.ts";
import { describeShared } from "../../shared.ts";
import { benchPeriod } from "../stock-case.ts";

describeShared("accounts with the foreign born of a second revision", () => {
  const period = { ...benchPeriod("N50-noisy"), startYear: 2010, years: 5 };
  const { stockStart, stockEnd } = period;

  it("are those of the period where the second revision is the first one, also without its end", () => {
    const own = accountsOf(preparePeriod(period).tables);
    for (const otherRevision of [{ stockStart, stockEnd }, { stockStart }]) {
      const other = otherAccounts(preparePeriod({ ...period, otherRevision }))!;
      own.independence.forEach((flow, at) => {
        expect(Math.abs(other.independence[at]! - flow)).toBeLessThan(1e-6 * (1 + flow));
      });
    }
  });

  it("follow the second revision where it knows more people", () => {
    const more = (table: Float64Array) => table.map((persons, at) => persons * (at === 1 ? 3 : 1));
    const otherRevision = { stockStart: more(stockStart), stockEnd: more(stockEnd) };
    const prepared = preparePeriod({ ...period, otherRevision });
    const [own, other] = [accountsOf(prepared.tables), otherAccounts(prepared)!];
    expect(other.independence[1]!).toBeGreaterThan(own.independence[1]!);
    expect(otherAccounts(preparePeriod(period))).toBeUndefined();
  });
});
