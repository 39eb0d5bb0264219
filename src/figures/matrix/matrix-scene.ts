import { sequential } from "../colour/colour-name.ts";
import { inkOnSequential } from "../colour/theme.ts";
import type { FigureContext } from "../context.ts";
import { isKnown } from "../observation.ts";
import { missingPattern } from "../rows/interval-marks.ts";
import type { Mark, Scene, TextMark } from "../scene.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import type { MatrixData } from "./matrix-data.ts";
import type { PlacedMatrix } from "./matrix-placed.ts";
import type { ClassedCell, MatrixStage } from "./matrix-series.ts";

/** Third stage: heads, names, cells with their numbers; the walk goes from origin to origin. */
export function matrixScene(
  data: MatrixData,
  stage: MatrixStage,
  placed: PlacedMatrix,
  context: FigureContext,
): Scene {
  const { origins, destinations } = data;
  return {
    width: placed.width,
    height: placed.height,
    patterns: [missingPattern],
    focus: origins.map(({ key }) => key),
    marks: [
      ...placed.legend.marks,
      ...placed.columnLabels.flatMap((lines, column) => headMarks(lines, column, placed, context)),
      ...origins.flatMap((origin, row) => [
        ...nameMarks(placed.rowLabels[row]!, row, placed, context),
        ...destinations.flatMap((destination, column) => {
          const at = { row: origin.key, column: destination.key };
          return cellMarks(stage.cells[row]![column]!, { at, i: row, j: column }, placed, context);
        }),
      ]),
    ],
  };
}

function headMarks(
  lines: readonly string[],
  column: number,
  placed: PlacedMatrix,
  { direction }: FigureContext,
): Mark[] {
  const step = typeSize.note * lineHeight;
  return lines.map(
    (text, i): TextMark => ({
      kind: "text",
      text,
      x: placed.x(column) + placed.cellWidth / 2,
      y: placed.top - 6 - (lines.length - 1 - i) * step,
      size: typeSize.note,
      anchor: "middle",
      direction,
      role: "label",
      paint: { fill: "ink-soft" },
    }),
  );
}

function nameMarks(
  lines: readonly string[],
  row: number,
  placed: PlacedMatrix,
  { direction }: FigureContext,
): Mark[] {
  const step = typeSize.label * lineHeight;
  const middle = placed.top + (row + 0.5) * placed.cellHeight;
  return lines.map(
    (text, i): TextMark => ({
      kind: "text",
      text,
      x: placed.isMirrored ? placed.width : 0,
      y: middle + (i - (lines.length - 1) / 2) * step + typeSize.label * 0.35,
      size: typeSize.label,
      anchor: placed.isMirrored ? "end" : "start",
      direction,
      role: "label",
    }),
  );
}

function cellMarks(
  cell: ClassedCell | null,
  { at, i, j }: { at: { row: string; column: string }; i: number; j: number },
  placed: PlacedMatrix,
  { theme, words }: FigureContext,
): Mark[] {
  if (!cell) return [];
  const { cellWidth, cellHeight } = placed;
  const [x, y] = [placed.x(j), placed.top + i * cellHeight];
  const { observation, step } = cell;
  const box: Mark = {
    kind: "rect",
    x: x + 1,
    y: y + 1,
    width: cellWidth - 2,
    height: cellHeight - 2,
    role: "data",
    ...at,
    paint:
      step === null
        ? { fill: "paper", stroke: "missing", strokeWidth: 1, pattern: "missing" }
        : { fill: sequential[step - 1]! },
  };
  const text = placed.texts[i]![j]!;
  if (step === null || text === null) return [box];
  const fill = inkOnSequential(step, theme);
  const isModel = isKnown(observation) && observation.model;
  const middle = {
    x: x + cellWidth / 2,
    anchor: "middle",
    role: "label",
    size: typeSize.note,
  } as const;
  const y0 = y + cellHeight / 2 + typeSize.note * 0.35;
  return [
    box,
    { kind: "text", text, y: isModel ? y0 - 6 : y0, ...middle, paint: { fill } },
    ...(isModel
      ? [{ kind: "text", text: words.model, y: y0 + 7, ...middle, paint: { fill } } as const]
      : []),
  ];
}
