import type { AreaCode } from "../../areas/index.ts";
import type {
  Age,
  Basis,
  MeasureId,
  ObservationStatus,
  ObservedValue,
  Sex,
  TimePeriod,
} from "../../vocabulary/index.ts";

/** The dimensions and attributes that a source gives to one cell. */
export interface Dimensions {
  readonly measure: MeasureId;
  readonly refArea: AreaCode;
  readonly timePeriod: TimePeriod;
  /** Default null. The measure says which role it has (origin, sender …). */
  readonly counterpartArea?: AreaCode | null;
  /** Default `_T`. */
  readonly sex?: Sex;
  /** Default `_T`. */
  readonly age?: Age;
  /** Default null: the measure has no counterpart whose basis matters. */
  readonly basis?: Basis | null;
  /** Estimation method of a MODEL value (`da_pb_closed`), default null. */
  readonly method?: string | null;
  /** Further breakdown particular to the measure (treaty, procedure, service, incident), default null. */
  readonly category?: string | null;
  /** Power of ten by which the cell is multiplied to give the measure's unit: 3 for thousands. Default 0. */
  readonly unitMult?: number;
  /** Default `A`; for a missing value always the code of its reason. */
  readonly status?: ObservationStatus;
  /** Footnote marks, type of data, definition: whatever the publisher attaches to the cell. */
  readonly note?: string | null;
}

/** The value of one cell, as the cell states it, and the place of the cell. */
export interface ObservedCell {
  readonly value: ObservedValue;
  /** The status given with the dimensions, or the code of the reason why the value is missing. */
  readonly status: ObservationStatus;
  /** The cell's text where it is not simply the number: `..`, `-`, `30 Aug 2005 a`. */
  readonly text: string | null;
  readonly fileKey: string;
  readonly sheet: string | null;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

/** One published value with its dimensions and its cell. */
export type Observation = Omit<Dimensions, "status"> & ObservedCell;
