import { rounded } from "../path/symbol.ts";
import type { Mark, Paint, Pattern, TextMark } from "../scene.ts";
import { withDirection } from "../text/direction.ts";
import { escaped } from "./escape.ts";
import { type ColourWriter, paintSvg } from "./paint-svg.ts";

/** What is the same for all marks of an image. */
export interface MarkWriter {
  readonly colour: ColourWriter;
  /** In front of the identifiers of patterns, so that images on one page do not meet. */
  readonly prefix: string;
  readonly rows: boolean;
}

const noPaint: Paint = {};

/** One mark as SVG elements. */
export function markSvg(mark: Mark, writer: MarkWriter): string {
  if (mark.kind === "group") {
    const inner = mark.marks.map((child) => markSvg(child, writer)).join("\n");
    const move = mark.x === 0 && mark.y === 0 ? "" : ` transform="translate(${mark.x} ${mark.y})"`;
    return `<g${move}${rowSvg(mark, writer)}>\n${inner}\n</g>`;
  }
  if (mark.kind === "text") return textSvg(mark, writer);
  const { pattern, ...paint } = mark.paint ?? noPaint;
  const shape = shapeSvg(mark);
  const drawn = `<${shape} ${paintSvg(paint, writer.colour)}${rowSvg(mark, writer)}/>`;
  if (pattern === undefined) return drawn;
  return `${drawn}<${shape} fill="url(#${writer.prefix}-${pattern})"/>`;
}

/** A pattern as SVG: thin lines or dots every six units. */
export function patternSvg({ id, kind, colour }: Pattern, writer: MarkWriter): string {
  const paint = paintSvg({ stroke: colour, strokeWidth: 1.2 }, writer.colour);
  const dot = paintSvg({ fill: colour }, writer.colour);
  const inside = {
    hatch: `<path d="M-1,7L7,-1M-1,1L1,-1M5,7L7,5" ${paint}/>`,
    cross: `<path d="M-1,7L7,-1M-1,-1L7,7" ${paint}/>`,
    dots: `<circle cx="3" cy="3" r="1.1" ${dot}/>`,
  }[kind];
  return `<pattern id="${writer.prefix}-${id}" width="6" height="6" patternUnits="userSpaceOnUse">${inside}</pattern>`;
}

function shapeSvg(mark: Exclude<Mark, { kind: "text" | "group" }>): string {
  switch (mark.kind) {
    case "path":
      return `path d="${roundedPath(mark.d)}"`;
    case "rect":
      return `rect x="${rounded(mark.x)}" y="${rounded(mark.y)}" width="${rounded(mark.width)}" height="${rounded(mark.height)}"`;
    case "circle":
      return `circle cx="${rounded(mark.x)}" cy="${rounded(mark.y)}" r="${rounded(mark.r)}"`;
    case "line":
      return `line x1="${rounded(mark.x1)}" y1="${rounded(mark.y1)}" x2="${rounded(mark.x2)}" y2="${rounded(mark.y2)}"`;
  }
}

function textSvg(mark: TextMark, writer: MarkWriter): string {
  const paint = paintSvg({ fill: "ink", ...mark.paint }, writer.colour);
  const anchor = mark.anchor === "start" ? "" : ` text-anchor="${mark.anchor}"`;
  const weight = mark.weight === "bold" ? ' font-weight="bold"' : "";
  const text = escaped(withDirection(mark.text, mark.direction));
  const open = `text x="${rounded(mark.x)}" y="${rounded(mark.y)}" font-size="${mark.size}"${anchor}${weight}`;
  const letters = `<${open} ${paint}${rowSvg(mark, writer)}>${text}</text>`;
  if (!mark.halo) return letters;
  const rim = paintSvg(
    { fill: "paper", stroke: "paper", strokeWidth: 3, round: true },
    writer.colour,
  );
  return `<${open} ${rim}>${text}</text>${letters}`;
}

function rowSvg(mark: Mark, { rows }: MarkWriter): string {
  if (!rows || mark.row === undefined) return "";
  const column = mark.column === undefined ? "" : ` data-column="${escaped(mark.column)}"`;
  return ` data-row="${escaped(mark.row)}"${column}`;
}

/** Two decimals everywhere, and nothing but path text. */
function roundedPath(d: string): string {
  return d
    .replace(/[^MLHVCQAZhvzle\d\s,.+-]/g, "")
    .replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(rounded(Number(number))));
}
