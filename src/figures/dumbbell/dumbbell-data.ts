import type { FigureHead } from "../figure.ts";
import type { Observation } from "../observation.ts";
import type { FigureUnit } from "../unit.ts";

export interface DumbbellItem {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly first: Observation;
  readonly second: Observation;
}

/** Two values of each item: two editions, two years, the reports of both ends of a corridor. */
export interface DumbbellData extends FigureHead {
  readonly unit: FigureUnit;
  readonly itemHeading: string;
  /** What the open and the filled points mean. */
  readonly ends: { readonly first: string; readonly second: string };
  /** In the order given. */
  readonly items: readonly DumbbellItem[];
  /** Default true. */
  readonly fromZero?: boolean;
  readonly domain?: readonly [number, number];
}
