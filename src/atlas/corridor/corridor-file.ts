/** What publishers state of the corridors of one destination, and what the estimates are: a file of the atlas. */
export interface CorridorFile {
  readonly destination: string;
  /** What a number of a list belongs to. */
  readonly series: readonly CorridorSeries[];
  /** TIME_PERIOD of the numbers, as the edition writes it. */
  readonly periods: readonly string[];
  readonly estimates: readonly CorridorEstimateSeries[];
  /** Sources of the estimates of each release. */
  readonly releases: Readonly<Record<string, readonly string[]>>;
  /** By origin. */
  readonly origins: Readonly<Record<string, CorridorNumbers>>;
}

/** One measure of one source. */
export interface CorridorSeries {
  readonly measure: CorridorMeasure;
  readonly source: string;
  readonly basis: string | null;
  /** Method of a published estimate. */
  readonly method: string | null;
  /** Beginning of the identifiers of its values: source, table and sheet. */
  readonly cells: string;
}

/** One stored estimate. */
export interface CorridorEstimateSeries {
  readonly release: string;
  readonly period: string;
  readonly method: string;
}

/** The numbers of one corridor, without names: series, period, value and cell, again and again. */
export interface CorridorNumbers {
  readonly published: readonly (number | string | null)[];
  /** Position of the estimate and persons, again and again; where intervals exist, low and high of 80 per cent. */
  readonly plain: readonly number[];
  readonly bounded: readonly number[];
}

/** The measures of a corridor, in the order of the page. */
export const corridorMeasures = [
  "MIG_STOCK",
  "IMMIGRATION",
  "EMIGRATION",
  "FLOW_EST",
  "REFUGEES",
  "REMIT_BILATERAL",
  "REMIT_COST",
] as const;
export type CorridorMeasure = (typeof corridorMeasures)[number];

/** Path of the file below `data/`, without ending. */
export function corridorPath(destination: string): string {
  return `corridor/${destination}`;
}
