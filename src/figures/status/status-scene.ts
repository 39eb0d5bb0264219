import type { FigureContext } from "../context.ts";
import { symbolPath } from "../path/symbol.ts";
import type { Mark, Scene } from "../scene.ts";
import { typeSize } from "../text/type-scale.ts";
import { clauseHeight, headHeight, type PlacedStatus } from "./status-placed.ts";
import type { StatusStage } from "./status-series.ts";

/** Third stage: a cell for each paragraph with symbol and word for each clause. */
export function statusScene(
  { paragraphs }: StatusStage,
  placed: PlacedStatus,
  context: FigureContext,
): Scene {
  return {
    width: placed.width,
    height: placed.height,
    patterns: [],
    focus: paragraphs.flatMap(({ clauses }) => clauses.map(({ key }) => key)),
    marks: [
      ...placed.legend.marks,
      ...paragraphs.flatMap((paragraph, i) =>
        cellMarks(paragraph, placed.cells[i]!, placed, context),
      ),
    ],
  };
}

function cellMarks(
  { label, clauses }: StatusStage["paragraphs"][number],
  { x, y }: PlacedStatus["cells"][number],
  { cellWidth, isMirrored }: PlacedStatus,
  { direction }: FigureContext,
): Mark[] {
  const from = (distance: number) => (isMirrored ? x + cellWidth - distance : x + distance);
  const text = (words: string, at: number, middle: number, weight: "bold" | "normal"): Mark => ({
    kind: "text",
    text: words,
    x: from(at),
    y: middle + typeSize.note * 0.35,
    size: weight === "bold" ? typeSize.label : typeSize.note,
    weight,
    anchor: isMirrored ? "end" : "start",
    direction,
    role: "label",
  });
  return [
    {
      kind: "line",
      x1: x,
      y1: y,
      x2: x + cellWidth,
      y2: y,
      role: "grid",
      paint: { stroke: "axis", strokeWidth: 1 },
    },
    text(label, 0, y + headHeight / 2 + 2, "bold"),
    ...clauses.flatMap(({ key, state }, i): Mark[] => {
      const middle = y + headHeight + (i + 0.5) * clauseHeight;
      return [
        {
          kind: "path",
          d: symbolPath(state.shape, from(6), middle, 4.5),
          role: "data",
          row: key,
          column: "state",
          paint: { fill: state.colour },
        },
        text(state.word, 17, middle, "normal"),
      ];
    }),
  ];
}
