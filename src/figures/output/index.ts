export type { CanvasPen } from "./canvas-pen.ts";
export { cellText } from "./cell-text.ts";
export { escaped, identifier } from "./escape.ts";
export { fontFamily } from "./font.ts";
export { toCanvas } from "./to-canvas.ts";
export { toCsv } from "./to-csv.ts";
export { toJson } from "./to-json.ts";
export { type SvgOptions, toSvg } from "./to-svg.ts";
export { toTable } from "./to-table.ts";
