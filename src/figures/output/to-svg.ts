import type { FigureContext } from "../context.ts";
import type { Figure } from "../figure.ts";
import { type FrameOptions, frameScene } from "../frame/frame-scene.ts";
import { escaped, identifier } from "./escape.ts";
import { fontFamily } from "./font.ts";
import { type MarkWriter, markSvg, patternSvg } from "./mark-svg.ts";
import { colourSvg } from "./paint-svg.ts";

export interface SvgOptions extends FrameOptions {
  /**
   * `full` (default): with title, caption, source and disclaimer inside, for files that travel alone;
   * `none`: the scene only, for pages that print these as text beside it.
   */
  readonly frame?: "full" | "none";
  /**
   * `theme` (default): the colours of the context's theme; `variables`: CSS variables `--figure-…` with
   * those colours as fallback, so that one SVG follows the theme of its page.
   */
  readonly colours?: "theme" | "variables";
  /** True to name the row and column of each mark in `data-row` and `data-column`; default false. */
  readonly rows?: boolean;
}

/**
 * A figure as one self-contained SVG element: inline styles, the reader's own fonts, title and description
 * for assistive technology, marks hidden from it.
 */
export function toSvg(figure: Figure, context: FigureContext, options: SvgOptions = {}): string {
  const scene = options.frame === "none" ? figure.scene : frameScene(figure, context, options);
  const id = identifier(figure.id);
  const writer: MarkWriter = {
    colour: colourSvg(context.theme, options.colours === "variables"),
    prefix: id,
    rows: options.rows === true,
  };
  const patterns = scene.patterns.map((pattern) => patternSvg(pattern, writer)).join("");
  const marks = scene.marks.map((mark) => markSvg(mark, writer)).join("\n");
  const { width, height } = scene;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" lang="${escaped(context.language)}" direction="ltr" style="font-family:${escaped(fontFamily)};font-variant-numeric:tabular-nums;max-width:100%;height:auto">
<title id="${id}-title">${escaped(figure.title)}</title>
<desc id="${id}-desc">${escaped(figure.altText)}</desc>${patterns ? `\n<defs>${patterns}</defs>` : ""}
<g aria-hidden="true">
${marks}
</g>
</svg>
`;
}
