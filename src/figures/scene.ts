import type { Colour } from "./colour/colour-name.ts";

/** How a mark is painted. Colours are names of the theme's table or `#rrggbb`; sizes are user units. */
export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  /** Of the whole mark, 0 to 1; default 1. */
  readonly opacity?: number;
  /** Identifier of a pattern of the scene that doubles the colour, drawn over the fill. */
  readonly pattern?: string;
  /** Ends and corners of the stroke; default butt and mitre. */
  readonly round?: boolean;
}

interface MarkBase {
  readonly paint?: Paint;
  /** Row of the figure's table that the mark shows: every mark that shows data names one. */
  readonly row?: string;
  /** Column of that row, where a mark shows one cell. */
  readonly column?: string;
  /** What the mark is: `axis`, `grid`, `data`, `interval`, `label`, `legend`, `boundary` … */
  readonly role: MarkRole;
}

export const markRoles = [
  "axis",
  "grid",
  "data",
  "interval",
  "label",
  "legend",
  "boundary",
  "background",
  "note",
] as const;
export type MarkRole = (typeof markRoles)[number];

/** One line of text. */
export interface TextMark extends MarkBase {
  readonly kind: "text";
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  /** At least 11. */
  readonly size: number;
  /** Which point of the text lies at `x`, seen from the left whatever the direction of the script. */
  readonly anchor: "start" | "middle" | "end";
  readonly weight?: "normal" | "bold";
  /** Base direction of the text; default that of its first strong letter. */
  readonly direction?: "ltr" | "rtl";
  /** Draws a rim of the paper's colour under the letters, for labels that lie on lines. */
  readonly halo?: boolean;
}

/** Marks that are moved together. */
export interface GroupMark extends MarkBase {
  readonly kind: "group";
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
}

/** One placed mark, in user units. Path text uses absolute M, L, H, V, C, Q, A, Z or relative h, v. */
export type Mark =
  | (MarkBase & { readonly kind: "path"; readonly d: string })
  | (MarkBase & {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    })
  | (MarkBase & {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly r: number;
    })
  | (MarkBase & {
      readonly kind: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    })
  | TextMark
  | GroupMark;

/** A hatch or dot pattern that stands for a state in words of the legend. */
export interface Pattern {
  readonly id: string;
  readonly kind: "hatch" | "dots" | "cross";
  readonly colour: Colour;
}

/** Placed marks in drawing order, and the order in which the arrow keys walk the rows. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly patterns: readonly Pattern[];
  /** Keys of table rows in walking order. */
  readonly focus: readonly string[];
}
