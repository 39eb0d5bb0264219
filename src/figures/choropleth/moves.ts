import { cellOf, emptyCell, labelCell } from "../cell-of.ts";
import type { FigureContext } from "../context.ts";
import { linkItems } from "../flow-map/flow-legend.ts";
import { lineText, linkMarks } from "../flow-map/link-marks.ts";
import { keyOf, type PlacedFlows, type PlacedLink, placeFlows } from "../flow-map/place-flows.ts";
import { legendItems, legendText } from "../map/legend-items.ts";
import { starred } from "../map/stars.ts";
import type { Centring } from "../map/world-view.ts";
import type { Mark } from "../scene.ts";
import type { FigureColumn, FigureRow } from "../table.ts";
import type { ChoroplethMoves } from "./data.ts";

/** Width of the edge that keeps an arrow apart from the colours below it. */
const edge = 2;
/** Apart from every class of a share in hue and, by its edge, in lightness. */
const colour = "out";

/** Puts the movements over a choropleth on the plane of its map. */
export function placeMoves(
  { links }: ChoroplethMoves,
  context: Pick<FigureContext, "width">,
  centring: Centring,
): PlacedFlows {
  const codes = new Set(links.flatMap(({ origin, destination }) => [origin, destination]));
  const missing = { missing: "" };
  const ends = [...codes].map((area) => {
    return { area, name: area, region: "", into: missing, out: missing };
  });
  return placeFlows({ links, ends }, context, {
    centring,
    most: links.length,
    widest: Math.max(4, context.width / 110),
  });
}

/** Arrows in one colour with an edge of paper: the other colours belong to the shapes. The widest lie below. */
export function moveMarks(links: readonly PlacedLink[]): Mark[] {
  return links.flatMap((link): Mark[] => {
    const strokeWidth = Math.round((link.width + edge) * 10) / 10;
    const halo = { stroke: "paper", strokeWidth } as const;
    return [
      { kind: "path", d: lineText(link), role: "note", paint: halo },
      ...linkMarks(link, colour),
    ];
  });
}

/** Legend of the arrows: what they are, three widths, the kinds of certainty that occur. */
export function moveLegend(
  { words }: ChoroplethMoves,
  placed: PlacedFlows,
  top: number,
  context: FigureContext,
): { readonly marks: Mark[]; readonly bottom: number } {
  const { widths, certainty } = linkItems(placed, words, context, colour);
  const first = legendItems(widths, top + 19, context.width);
  const second = certainty.length > 0 ? legendItems(certainty, first.bottom, context.width) : null;
  return {
    marks: [legendText(0, top + 16, words.width), ...first.marks, ...(second?.marks ?? [])],
    bottom: second?.bottom ?? first.bottom,
  };
}

/** The column of movements in the table of a choropleth. */
export function moveColumn({ heading, unit, unitText }: ChoroplethMoves): FigureColumn {
  return { key: "moves", heading, unit, unitText, numeric: true };
}

/** A row for each arrow, the largest first, empty in the column of the shapes. */
export function moveRows(
  { links, nameOf, words }: ChoroplethMoves,
  context: FigureContext,
): FigureRow[] {
  const named = (area: string) => starred(area, nameOf(area));
  return [...links]
    .sort((a, b) => b.value.value - a.value.value)
    .map((link) => ({
      key: keyOf(link),
      cells: [
        labelCell(words.corridor(named(link.origin), named(link.destination))),
        emptyCell,
        cellOf(link.value, context, 0),
      ],
    }));
}
