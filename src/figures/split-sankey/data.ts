import type { FigureHead } from "../figure.ts";
import type { Observation } from "../observation.ts";

/** One area with which the middle area exchanges people. */
export interface SankeyPartner {
  readonly area: string;
  readonly name: string;
  /** Code of the world region, which gives the colour. */
  readonly region: string;
  /** From the partner into the middle area. */
  readonly into: Observation;
  /** From the middle area to the partner. */
  readonly out: Observation;
}

/** Where the people of one area come from and where they go. */
export interface SplitSankeyData extends FigureHead {
  readonly unit: string;
  readonly unitText: string;
  readonly headings: { readonly partner: string; readonly into: string; readonly out: string };
  readonly area: string;
  readonly name: string;
  /** As published or estimated, never a sum made for drawing. */
  readonly totals: { readonly into: Observation; readonly out: Observation };
  /** Every partner. The largest of each side are named, the others joined. */
  readonly partners: readonly SankeyPartner[];
}

/** Words of split Sankeys, in the language of the figure. */
export interface SplitSankeyWords {
  /** "Other (221 areas)". */
  other(areas: number): string;
  /** Row of the joined areas: "Other (221 areas in, 215 out)". */
  otherRow(into: number, out: number): string;
  readonly total: string;
  readonly solid: string;
  readonly hollow: string;
  readonly dashed: string;
  /** "Classes part at 500,000, 200,000 and 50,000". */
  classes(limits: readonly string[]): string;
}

export type Side = "into" | "out";
