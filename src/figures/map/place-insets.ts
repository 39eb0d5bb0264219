import type { Mark } from "../scene.ts";
import { typeSize } from "../text/type-scale.ts";
import {
  type InsetKind,
  type InsetNames,
  insetKinds,
  insetsBelow,
  insetView,
} from "./inset-view.ts";
import type { MapView } from "./world-view.ts";

/** An inset below a narrow map. */
export interface PlacedInset {
  readonly kind: InsetKind;
  readonly name: string;
  readonly view: MapView;
  readonly x: number;
}

export interface PlacedInsets {
  readonly insets: readonly PlacedInset[];
  /** With the names under them. */
  readonly height: number;
}

const gap = 8;
/** The Pacific is wider than the Caribbean. */
const shares: Readonly<Record<InsetKind, number>> = { caribbean: 0.4, pacific: 0.6 };

/** Insets side by side below a map that is narrow; none where it is wide or has no names for them. */
export function placeInsets(width: number, names: InsetNames | undefined): PlacedInsets {
  if (!names || width >= insetsBelow) return { insets: [], height: 0 };
  let x = 0;
  const insets = insetKinds.map((kind): PlacedInset => {
    const own = Math.floor((width - gap) * shares[kind]);
    const placed = { kind, name: names[kind], view: insetView(kind, own), x };
    x += own + gap;
    return placed;
  });
  return { insets, height: Math.max(...insets.map(({ view }) => view.height)) + 22 };
}

/** The marks of an inset in its frame, its name below it. */
export function insetMark(
  { name, view, x }: PlacedInset,
  top: number,
  marks: readonly Mark[],
): Mark {
  const { width, height } = view;
  return {
    kind: "group",
    x,
    y: top,
    role: "data",
    marks: [
      ...marks,
      {
        kind: "rect",
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        role: "boundary",
        paint: { stroke: "axis", strokeWidth: 0.6 },
      },
      {
        kind: "text",
        x: width / 2,
        y: height + 14,
        text: name,
        size: typeSize.note,
        anchor: "middle",
        role: "label",
        paint: { fill: "ink-soft" },
      },
    ],
  };
}
