import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import { cellText } from "../output/cell-text.ts";
import { type Box, boundsOf, unionOf } from "../path/bounds.ts";
import type { Mark, Scene } from "../scene.ts";

/** One stop of the arrow keys. */
export interface FocusStop {
  readonly row: string;
  /** What is spoken and shown: heading of the row, then every value with its column. */
  readonly text: string;
  /** Around the marks of the row; at least 24 × 24 (WCAG 2.5.8). Null if the row is not drawn. */
  readonly box: Box | null;
}

const target = 24;

/** The stops of a figure in the order of its scene. */
export function focusList(figure: Figure, context: FigureContext): FocusStop[] {
  const rows = new Map(figure.table.rows.map((row) => [row.key, row]));
  const boxes = boxesOfRows(figure.scene);
  return figure.scene.focus.flatMap((key) => {
    const row = rows.get(key);
    if (!row) return [];
    const [heading, ...cells] = row.cells;
    const parts = cells.map((cell, i) => {
      const column = figure.table.columns[i + 1];
      return column ? `${column.heading} ${cellText(cell, context)}` : cellText(cell, context);
    });
    return [
      { row: key, text: [heading?.text ?? "", ...parts].join("; "), box: boxes.get(key) ?? null },
    ];
  });
}

/** The marks of a scene with the place to which groups have moved them, in drawing order. */
export function placedMarks(
  marks: readonly Mark[],
  x = 0,
  y = 0,
): { mark: Mark; x: number; y: number }[] {
  return marks.flatMap((mark) =>
    mark.kind === "group" ? placedMarks(mark.marks, x + mark.x, y + mark.y) : [{ mark, x, y }],
  );
}

function boxesOfRows(scene: Scene): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { mark, x, y } of placedMarks(scene.marks)) {
    if (mark.row === undefined || (mark.role !== "data" && mark.role !== "interval")) continue;
    const box = boundsOf(mark);
    if (!box) continue;
    const union = unionOf([boxes.get(mark.row) ?? null, { ...box, x: box.x + x, y: box.y + y }]);
    if (union) boxes.set(mark.row, union);
  }
  for (const [row, box] of boxes) boxes.set(row, atLeast(box));
  return boxes;
}

function atLeast({ x, y, width, height }: Box): Box {
  const [dx, dy] = [Math.max(0, target - width) / 2, Math.max(0, target - height) / 2];
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
}
