import {
  type Figure,
  type FigureContext,
  type Paint,
  type TextMark,
  withDirection,
} from "../../figures/index.ts";
import { escaped, identifier } from "../../figures/output/escape.ts";
import { leanPath } from "./lean-path.ts";
import { type Placed, placedMarks, runsOf } from "./lean-runs.ts";
import { pictureOf } from "./picture-of.ts";

/**
 * The picture of a figure in a third of the bytes of `toSvg`, for pages that hold many: neighbours of one
 * paint are one path, texts of one look stand in one group, colours are classes.
 *
 * @param isFirst title and description stand in the first picture of a figure; its others point there
 * A scene with patterns or rims around letters, whose order counts, is written mark by mark.
 */
export function leanPicture(figure: Figure, context: FigureContext, isFirst: boolean): string {
  const { width, height, marks, patterns } = figure.scene;
  const placed = placedMarks(marks);
  if (patterns.length > 0 || placed.some(({ mark }) => mark.kind === "text" && mark.halo))
    return pictureOf(figure, context);
  const drawn = runsOf(placed).map(runSvg).join("");
  const id = identifier(figure.id);
  const said = isFirst
    ? `<title id="${id}-title">${escaped(figure.title)}</title><desc id="${id}-desc">${escaped(figure.altText)}</desc>`
    : "";
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" lang="${escaped(context.language)}" direction="ltr">${said}<g aria-hidden="true">${drawn}</g></svg>`;
}

function runSvg(run: readonly Placed[]): string {
  const { mark } = run[0]!;
  if (mark.kind === "text") return textsSvg(mark, run);
  const d = leanPath(run.map((each) => ({ ...each, d: pathOf(each.mark) })));
  return `<path d="${d}"${paintOf(mark.paint ?? {})}/>`;
}

function textsSvg(look: TextMark, run: readonly Placed[]): string {
  const anchor = look.anchor === "start" ? "" : ` text-anchor="${look.anchor}"`;
  const weight = look.weight === "bold" ? ' font-weight="bold"' : "";
  const own = ` font-size="${look.size}"${anchor}${weight}${paintOf({ fill: "ink", ...look.paint })}`;
  const one = run.length === 1;
  const texts = run.map(({ mark, dx, dy }) => {
    const { x, y, text, direction } = mark as TextMark;
    const [left, base] = [x + dx, y + dy].map((at) => Math.round(at * 10) / 10);
    const words = escaped(withDirection(text, direction));
    return `<text x="${left}" y="${base}"${one ? own : ""}>${words}</text>`;
  });
  return one ? texts[0]! : `<g${own}>${texts.join("")}</g>`;
}

function pathOf(mark: Placed["mark"]): string {
  switch (mark.kind) {
    case "path":
      return mark.d;
    case "rect":
      return `M${mark.x},${mark.y}h${mark.width}v${mark.height}h${-mark.width}Z`;
    case "line":
      return `M${mark.x1},${mark.y1}L${mark.x2},${mark.y2}`;
    case "circle": {
      const { x, y, r } = mark;
      return `M${x - r},${y}A${r},${r} 0 1 1 ${x + r},${y}A${r},${r} 0 1 1 ${x - r},${y}Z`;
    }
    default:
      throw new RangeError(`a ${mark.kind} is no path`);
  }
}

/** Attributes of a paint: the page's style gives colours by class, defaults are left out. */
function paintOf({ fill, stroke, strokeWidth = 1, dash, round, opacity }: Paint): string {
  const classes: string[] = [];
  const attributes: string[] = [];
  for (const [name, colour] of Object.entries({ fill, stroke })) {
    if (colour === undefined) continue;
    if (colour.startsWith("#")) attributes.push(`${name}="${colour}"`);
    else classes.push(`${name.charAt(0)}-${colour}`);
  }
  if (fill === undefined) attributes.push('fill="none"');
  if (stroke !== undefined) {
    if (strokeWidth !== 1) attributes.push(`stroke-width="${strokeWidth}"`);
    if (dash) attributes.push(`stroke-dasharray="${dash.join(" ")}"`);
    if (round) attributes.push('stroke-linecap="round" stroke-linejoin="round"');
  }
  if (opacity !== undefined) attributes.push(`opacity="${opacity}"`);
  if (classes.length > 0) attributes.push(`class="${classes.join(" ")}"`);
  return attributes.map((each) => ` ${each}`).join("");
}
