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
