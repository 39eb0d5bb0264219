import { labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import type { FigureTable } from "../table.ts";
import type { StatusData } from "./status-data.ts";
import { placeStatus } from "./status-placed.ts";
import { statusScene } from "./status-scene.ts";
import { statusSeries } from "./status-series.ts";

/**
 * The paragraphs of the Declaration and in what each clause ends: symbol, word and colour; no score and no
 * order of merit.
 *
 * @throws RangeError for a clause with an unknown state
 */
export function statusFigure(data: StatusData, context: FigureContext): Figure {
  const stage = statusSeries(data);
  const placed = placeStatus(data, stage, context);
  return composeFigure(
    data,
    { kind: "status-strip", scene: statusScene(stage, placed, context), table: statusTable(data) },
    context,
  );
}

function statusTable({
  paragraphHeading,
  stateHeading,
  states,
  paragraphs,
}: StatusData): FigureTable {
  const words = new Map(states.map(({ key, word }) => [key, word]));
  const column = { unit: null, unitText: null, numeric: false };
  return {
    columns: [
      { key: "clause", heading: paragraphHeading, ...column },
      { key: "state", heading: stateHeading, ...column },
    ],
    rows: paragraphs.flatMap(({ clauses }) =>
      clauses.map(({ key, label, state }) => ({
        key,
        cells: [labelCell(label), labelCell(words.get(state) ?? state)],
      })),
    ),
  };
}
