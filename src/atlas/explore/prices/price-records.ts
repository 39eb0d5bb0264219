import type { NumberRecord } from "../../data/number-record.ts";
import type { PricedCorridor, PriceFile } from "./price-file.ts";

/** The amount whose price is surveyed, US dollars. */
export const amountSent = 200;

/** SDG 10.c, per cent: the target of the average, and the most for any corridor. */
export const priceTargets = { "price-target": 3, "price-limit": 5 } as const;
export type PriceTarget = keyof typeof priceTargets;

/** The prices of a corridor as records, one for each quarter that has one, oldest first. */
export function priceRecords(file: PriceFile, corridor: PricedCorridor): NumberRecord[] {
  const { prices, sender, receiver } = corridor;
  const records: NumberRecord[] = [];
  for (let at = 0; at < prices.length; at += 3) {
    const quarter = file.quarters[Number(prices[at])]!;
    const value = Number(prices[at + 1]);
    records.push({
      ...file.meaning,
      id: `RPW-CORR/corridor-price/quarter=${quarter}/receiver=${receiver}/sender=${sender}`,
      value,
      subject: { sender, receiver, quarter },
      trace: { cell: file.cells + prices[at + 2], value },
    });
  }
  return records;
}

/** What 200 dollars cost at a price: the fee and the margin of the exchange rate together. */
export function costInDollars(price: NumberRecord): NumberRecord {
  const percent = price.value;
  if (typeof percent !== "number") throw new RangeError(`${price.id} has no value`);
  const value = Number(((amountSent * percent) / 100).toPrecision(12));
  return {
    ...price,
    id: `${price.id}/dollars`,
    value,
    unit: "us-dollars",
    statistic: "price-in-dollars",
    trace: {
      formula: "price-in-dollars",
      inputs: { amount: { constant: "amount-sent", value: amountSent }, price: price.trace },
      value,
    },
  };
}

/** One of the two targets of SDG 10.c as a record. */
export function targetRecord(target: PriceTarget): NumberRecord {
  const value = priceTargets[target];
  return {
    id: `RPW-CORR/${target}`,
    value,
    unit: "per-cent",
    kind: "price",
    indicator: "RPW-CORR",
    statistic: target,
    subject: {},
    method: "sdg-target",
    caveats: ["target-of-the-average"],
    sources: [],
    trace: { constant: target, value },
  };
}
