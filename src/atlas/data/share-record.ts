import type { NumberList, PageNumber } from "./number-list.ts";

/**
 * The share of one number in another of the same file, per cent, with both traces below it; null where
 * one of them has no number or the whole is zero.
 */
export function shareOf(list: NumberList, part: PageNumber, whole: PageNumber): PageNumber | null {
  const { record } = part;
  const [value, all] = [record.value, whole.record.value];
  if (typeof value !== "number" || typeof all !== "number" || all === 0) return null;
  return list.addRecord({
    id: `${record.id}/share`,
    value: (100 * value) / all,
    unit: "per-cent",
    kind: "share",
    indicator: record.indicator,
    statistic: "share-of-known-origin",
    subject: record.subject,
    method: "known-origin",
    caveats: ["unknown-origin-left-out"],
    sources: record.sources,
    trace: {
      formula: "percentage",
      inputs: { part: record.trace, whole: whole.record.trace },
      value: (100 * value) / all,
    },
  });
}
