import type { Scene } from "./scene.ts";
import type { FigureTable } from "./table.ts";

/** Every kind of figure. */
export const figureKinds = [
  "world-choropleth",
  "circle-map",
  "flow-map",
  "chord",
  "split-sankey",
  "line",
  "rivals",
  "pyramid",
  "dumbbell",
  "bar",
  "corridor-matrix",
  "sparkline",
  "status-strip",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Why a figure shows no interval: a closed list, never free text. */
export const noIntervalReasons = [
  "complete-count",
  "published-without-interval",
  "administrative-record",
  "status-not-quantity",
  "no-joint-interval",
] as const;
export type NoIntervalReason = (typeof noIntervalReasons)[number];

/** What a figure says about how sure its values are. */
export type Uncertainty =
  | {
      readonly kind: "interval";
      /** 0.8 for 80 per cent. */
      readonly level: number;
      /** Level of a second, usually wider interval, where one is drawn. */
      readonly furtherLevel?: number;
      /** How the interval was made, in words. */
      readonly method: string;
      /** Measured coverage as a share, or null where it was not measured. */
      readonly coverage: number | null;
    }
  | { readonly kind: "none"; readonly because: NoIntervalReason };

/** Where the values of a figure were published. */
export interface SourceRef {
  readonly id: string;
  /** Producer and title as printed in the source line. */
  readonly text: string;
  readonly vintage: string;
  readonly licence: string;
  readonly page?: string;
}

/** What every figure is given besides its values, in its language. */
export interface FigureHead {
  readonly id: string;
  /** A sentence that says the finding. */
  readonly title: string;
  /** What is measured: statistic, unit, period. */
  readonly subtitle: string;
  /** Definition and what is excluded; MODEL and the interval are added. */
  readonly caption: string;
  readonly sources: readonly [SourceRef, ...SourceRef[]];
  readonly uncertainty: Uncertainty;
}

/** Convention by which a map was drawn. */
export type BoundaryPolicy = "un-practice-1";

/**
 * One printed chart: everything that a reader can see, hear, download or cite, as a value. SVG, canvas,
 * table, CSV, spoken text and embed derive from it. Nothing that a reader needs is optional.
 */
export interface Figure {
  /** Identifier in the ledger, unique in a document. */
  readonly id: string;
  readonly kind: FigureKind;
  /** A sentence that says the finding. */
  readonly title: string;
  /** What is measured: statistic, unit, period. */
  readonly subtitle: string;
  readonly scene: Scene;
  readonly table: FigureTable;
  /** Title and a generated summary of extremes, trend and missing values. */
  readonly altText: string;
  /** Definition, what is excluded, the label MODEL. */
  readonly caption: string;
  /** At least one. */
  readonly sources: readonly [SourceRef, ...SourceRef[]];
  readonly uncertainty: Uncertainty;
  /** Maps only. */
  readonly boundary?: BoundaryPolicy;
  /** Maps only: printed under the map and inside every exported image. */
  readonly disclaimer?: string;
  /** Of the scene, known before drawing, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}
