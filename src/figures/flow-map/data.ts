import type { FigureHead } from "../figure.ts";
import type { KnownValue, Observation } from "../observation.ts";

/** Movements from one area to another. */
export interface FlowLink {
  readonly origin: string;
  readonly destination: string;
  readonly value: KnownValue;
}

/** An area at the end of links, with the totals that its rings show. */
export interface FlowEnd {
  /** Code of the register; it must have a point on the map. */
  readonly area: string;
  /** As the United Nations writes it. */
  readonly name: string;
  /** Shorter name for the map; default `name`. */
  readonly label?: string;
  /** Code of the world region, which gives the colour. */
  readonly region: string;
  readonly into: Observation;
  readonly out: Observation;
}

/** The corridors of a selection. */
export interface FlowMapData extends FigureHead {
  readonly unit: string;
  readonly unitText: string;
  readonly headings: {
    readonly corridor: string;
    readonly value: string;
  };
  /** In any order. The largest are drawn. */
  readonly links: readonly FlowLink[];
  /** Every origin and destination of `links`. */
  readonly ends: readonly FlowEnd[];
  /** World regions that occur, with their names, for the legend. */
  readonly regions: readonly { readonly region: string; readonly name: string }[];
  /** How many corridors the selection has, and all their movements. */
  readonly corridors: number;
  readonly total: number;
  /** Movements that no line can show: of unknown origin, within an area. */
  readonly beside: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: Observation;
  }[];
}

/** Words of flow maps, in the language of the figure. */
export interface FlowMapWords {
  /** "150 of 52,670 corridors, 53 per cent of all movements". */
  shownOf(words: { shown: string; corridors: string; share: string }): string;
  /** "A → B" in the reading direction. */
  corridor(origin: string, destination: string): string;
  allOrigins(destination: string): string;
  allDestinations(origin: string): string;
  readonly width: string;
  readonly into: string;
  readonly out: string;
  readonly solid: string;
  readonly hollow: string;
  readonly dashed: string;
  readonly colourOfOrigin: string;
}
