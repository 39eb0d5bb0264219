import { indicatorIdList, indicatorTable } from "./data/indicators.ts";
import { recordsOf } from "./record-table.ts";

/** Identifier of an indicator of the register: `STOCK`, `RPW-CORR`. */
export type IndicatorId = (typeof indicatorIdList)[number];

/** Identifiers in the order of the register. */
export const indicatorIds: readonly IndicatorId[] = indicatorIdList;

/** Sides of development and of the report that an indicator serves (clause 1.b). */
export const dimensions = [
  "social",
  "economic",
  "environmental",
  "rights",
  "data",
  "process",
] as const;
export type Dimension = (typeof dimensions)[number];

/** The direction in which a change is good. `none`: a scale that suggests good or bad is a defect. */
export const directions = ["higher", "lower", "none"] as const;
export type Direction = (typeof directions)[number];

/** One indicator of the register, computed in this release or not. */
export interface IndicatorEntry {
  readonly id: IndicatorId;
  /** Official code such as `SDG 10.7.4`; `ours`; or null where no official statistic exists. */
  readonly code: string | null;
  readonly dimension: Dimension;
  readonly direction: Direction;
}

/** Every indicator in the order of the register. */
export const indicatorRegister: readonly IndicatorEntry[] = recordsOf(
  "indicators",
  indicatorTable,
  4,
).map((record) => ({
  id: record.one(0, indicatorIds),
  code: record.text(1) || null,
  dimension: record.one(2, dimensions),
  direction: record.one(3, directions),
}));

const byId = new Map(indicatorRegister.map((entry) => [entry.id, entry]));

/** The entry of an indicator. @throws RangeError for an id that the register does not have */
export function indicatorEntry(id: IndicatorId): IndicatorEntry {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`no indicator ${id} in the register`);
  return entry;
}
