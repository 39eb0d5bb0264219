import type { Language } from "../../messages/index.ts";
import type { ChartDrawing } from "../charts/chart-drawing.ts";
import type { ChartBlock } from "../document/document.ts";

/** A drawing in the two forms that Word takes. */
export interface DrawnChart extends ChartDrawing {
  readonly png: Uint8Array;
}

/** What the blocks of one document share while they are written. */
export interface DocxWriter {
  readonly language: Language;
  /** Bookmark of each block that a link may lead to: letters, digits and `_`, at most 40. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly charts: ReadonlyMap<ChartBlock, DrawnChart>;
}

/** Names of bookmarks for identifiers of blocks, unique in the document. */
export function bookmarkNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const id of ids) {
    const base = `w_${id.replace(/[^A-Za-z0-9_]/g, "_")}`.slice(0, 36);
    const isTaken = [...names.values()].includes(base);
    if (!names.has(id)) names.set(id, isTaken ? `${base.slice(0, 30)}_${names.size}` : base);
  }
  return names;
}
