import type { FigureContext } from "../context.ts";
import type { FigureCell } from "../table.ts";

/** A cell as printed: value, interval in brackets, the label MODEL. */
export function cellText(cell: FigureCell, { words }: FigureContext): string {
  const interval = cell.interval ? ` (${cell.interval.text})` : "";
  return `${cell.text}${interval}${cell.model ? ` ${words.model}` : ""}`;
}
