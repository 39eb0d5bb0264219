/** How a mark is painted. Colours are names of the theme's table or `#rrggbb`; sizes are user units. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  /** Identifier of a pattern of the scene that doubles the colour. */
  readonly pattern?: string;
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

/** One placed mark, in user units. */
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
  | (MarkBase & {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly weight?: "normal" | "bold";
      readonly direction?: "ltr" | "rtl";
    });

/** A hatch or dot pattern that stands for a state in words of the legend. */
export interface Pattern {
  readonly id: string;
  readonly kind: "hatch" | "dots" | "cross";
  readonly colour: string;
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
