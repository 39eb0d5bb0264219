import { cellOf, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import { chordKey, chordScene } from "./chord-scene.ts";
import { chordSeries } from "./chord-series.ts";
import type { ChordWords, DirectedChordData } from "./data.ts";
import { placeChord } from "./place-chord.ts";

export interface DirectedChordOptions {
  readonly words: ChordWords;
}

/**
 * How regions exchange people: arcs in the order of a walk around the world, ribbons from origin to destination
 * in the colour of the origin. At most two regions are opened into their areas.
 *
 * @throws RangeError when more than two regions are opened, or a flow has an end that is no node
 */
export function directedChord(
  data: DirectedChordData,
  { words }: DirectedChordOptions,
  context: FigureContext,
): Figure {
  const placed = placeChord(chordSeries(data), context);
  const { headings, unit, unitText } = data;
  return composeFigure(
    data,
    {
      kind: "chord",
      scene: chordScene(placed, context),
      table: {
        columns: [
          {
            key: "corridor",
            heading: headings.corridor,
            unit: null,
            unitText: null,
            numeric: false,
          },
          { key: "value", heading: headings.value, unit, unitText, numeric: true },
        ],
        rows: [...placed.ribbons].reverse().map((ribbon) => {
          const { origin, destination, flow } = ribbon;
          const label =
            origin === destination
              ? words.within(origin.name)
              : words.link(origin.name, destination.name);
          return {
            key: chordKey(ribbon),
            cells: [labelCell(label), cellOf(flow.value, context, 0)],
          };
        }),
      },
      notes: [words.direction],
    },
    context,
  );
}
