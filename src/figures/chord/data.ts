import type { FigureHead } from "../figure.ts";
import type { KnownValue } from "../observation.ts";

/** A region, or an area of an opened region. */
export interface ChordNode {
  readonly key: string;
  readonly name: string;
  /** Code of the world region, which gives colour and place on the circle. */
  readonly region: string;
}

/** Movements from one node to another or within one. */
export interface ChordFlow {
  readonly origin: string;
  readonly destination: string;
  readonly value: KnownValue;
}

/** How regions exchange people. At most two regions are opened: their nodes share a region. */
export interface DirectedChordData extends FigureHead {
  readonly unit: string;
  readonly unitText: string;
  readonly headings: { readonly corridor: string; readonly value: string };
  /** In any order; the circle follows the order of regions, and within one the order given. */
  readonly nodes: readonly ChordNode[];
  readonly flows: readonly ChordFlow[];
}

/** Words of directed chords, in the language of the figure. */
export interface ChordWords {
  link(origin: string, destination: string): string;
  within(name: string): string;
  /** How to read the direction of a ribbon. */
  readonly direction: string;
}
