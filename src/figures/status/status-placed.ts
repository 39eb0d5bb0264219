import type { FigureContext } from "../context.ts";
import { type PlacedLegend, placeLegend } from "../legend/legend.ts";
import { symbolPath } from "../path/symbol.ts";
import { textWidth } from "../text/measure.ts";
import { typeSize } from "../text/type-scale.ts";
import type { StatusData } from "./status-data.ts";
import type { StatusStage } from "./status-series.ts";

export interface PlacedStatus {
  readonly width: number;
  readonly height: number;
  readonly legend: PlacedLegend;
  readonly cellWidth: number;
  readonly cells: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly height: number;
  }[];
  readonly isMirrored: boolean;
}

export const headHeight = 22;
export const clauseHeight = 17;
const gap = 8;

/** Second stage: cells in rows, as many in a row as the longest word allows. */
export function placeStatus(
  data: StatusData,
  { paragraphs }: StatusStage,
  context: FigureContext,
): PlacedStatus {
  const { width } = context;
  const isMirrored = context.direction === "rtl";
  const legend = placeLegend(
    data.states.map(({ word, shape, colour }) => ({
      text: word,
      sampleWidth: 12,
      sample: [
        { kind: "path", d: symbolPath(shape, 6, 6, 4.5), role: "legend", paint: { fill: colour } },
      ],
    })),
    context,
  );
  const widest = Math.max(...data.states.map(({ word }) => textWidth(word, typeSize.note)));
  const columns = Math.max(1, Math.floor((width + gap) / (widest + 30 + gap)));
  const cellWidth = (width - (columns - 1) * gap) / columns;
  let y = legend.height + 12;
  const cells: PlacedStatus["cells"][number][] = [];
  for (let first = 0; first < paragraphs.length; first += columns) {
    const row = paragraphs.slice(first, first + columns);
    const height =
      headHeight + Math.max(...row.map(({ clauses }) => clauses.length)) * clauseHeight + 6;
    for (const [i, { key }] of row.entries()) {
      const at = i * (cellWidth + gap);
      cells.push({ key, x: isMirrored ? width - at - cellWidth : at, y, height });
    }
    y += height + gap;
  }
  return { width, height: Math.ceil(y), legend, cellWidth, cells, isMirrored };
}
