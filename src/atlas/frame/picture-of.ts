import type { FigureContext } from "../../figures/context.ts";
import type { Figure } from "../../figures/figure.ts";
import { toSvg } from "../../figures/output/to-svg.ts";

/** The SVG with classes in place of inline styles, which the content-security policy does not allow. */
export function pictureOf(figure: Figure, context: FigureContext): string {
  const svg = toSvg(figure, context, { frame: "none", colours: "variables" });
  return svg.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const classes = [...style.matchAll(/(fill|stroke):var\(--figure-([a-z0-9-]+),#\w+\)/g)].map(
      ([, property, colour]) => `${property === "fill" ? "f" : "s"}-${colour}`,
    );
    return classes.length > 0 ? ` class="${classes.join(" ")}"` : "";
  });
}

/**
 * The same picture in fewer bytes, for pages that hold many: no line ends between marks, no attribute that
 * states a default, tenths of a unit.
 */
export function shortPictureOf(figure: Figure, context: FigureContext): string {
  return pictureOf(figure, context)
    .replace(' xmlns="http://www.w3.org/2000/svg"', "")
    .replace(/>\n+</g, "><")
    .replace(/<(line|path|circle|rect|polygon)\b[^>]*>/g, (mark) =>
      mark
        .replace(' stroke-width="1"', "")
        .replace(/^<line(.*?) fill="none"/, "<line$1")
        .replace(
          lengths,
          (_, name: string, value: string) => ` ${name}="${value.replace(/(\.\d)\d+/g, "$1")}"`,
        ),
    );
}

/** Attributes of lengths and places; a transformation keeps all its digits. */
const lengths = / (d|points|x|y|x1|x2|y1|y2|cx|cy|r|width|height)="([^"]*)"/g;
