import type { ComponentChildren, JSX } from "preact";
import {
  type ColourName,
  type Figure,
  type FigureContext,
  fontFamily,
  sourceLines,
  type themeNames,
  themes,
} from "../../figures/index.ts";
import type { PageContext } from "../page-context.ts";
import { FigureDownloads } from "./figure-downloads.tsx";
import { pictureOf } from "./picture-of.ts";

/**
 * A figure of `waymark/figures` on a page: the picture, then caption, disclaimer and sources as text, and
 * its table. The picture takes its colours from the style of the page, so that it follows the theme.
 */
export function FigureView(props: {
  readonly at: PageContext;
  readonly figure: Figure;
  readonly context: FigureContext;
  /** The same figure placed anew for a narrow screen. */
  readonly narrow?: { readonly figure: Figure; readonly context: FigureContext };
  /** The table behind the picture, where the page does not print it anyway. */
  readonly table?: ComponentChildren;
  /** Level of its heading; default 3, below the heading of a section. */
  readonly heading?: 2 | 3;
}): JSX.Element {
  const { at, context, figure, heading = 3 } = props;
  const Heading = `h${heading}` as const;
  return (
    <figure class="figure" id={figure.id}>
      <Heading>{figure.title}</Heading>
      <p class="subtitle">{figure.subtitle}</p>
      <Picture form={props.narrow && "wide"} figure={figure} context={context} />
      {props.narrow ? <Picture form="narrow" {...props.narrow} /> : null}
      <figcaption>
        <p>{figure.caption}</p>
        {figure.disclaimer ? <p class="disclaimer">{figure.disclaimer}</p> : null}
        {sourceLines(figure, context).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figcaption>
      {props.table ? (
        <details class="figure-table">
          <summary>{at.say("figure.table")}</summary>
          {props.table}
        </details>
      ) : null}
      <FigureDownloads at={at} />
    </figure>
  );
}

function Picture(props: {
  readonly form: "wide" | "narrow" | undefined;
  readonly figure: Figure;
  readonly context: FigureContext;
}): JSX.Element {
  return (
    <div
      class={props.form ? `picture when-${props.form}` : "picture"}
      dir="ltr"
      // The markup comes from our own renderer, which escapes every text.
      dangerouslySetInnerHTML={{ __html: pictureOf(props.figure, props.context) }}
    />
  );
}

/** The style of the colours of figures in both themes, written from the tables of `waymark/figures`. */
export function figureStyle(): string {
  const variables = (name: (typeof themeNames)[number]) =>
    Object.entries(themes[name])
      .map(([colour, hex]) => `--figure-${colour}:${hex}`)
      .join(";");
  const classes = Object.keys(themes.light).map(
    (colour) =>
      `.f-${colour}{fill:var(--figure-${colour})}.s-${colour}{stroke:var(--figure-${colour})}`,
  );
  return [
    `:root{${variables("light")}}`,
    `@media (prefers-color-scheme:dark){:root{${variables("dark")}}}`,
    `@media print{:root{${variables("print")}}}`,
    // The widths of texts were measured with these fonts.
    `.picture svg{font-family:${fontFamily}}`,
    ...classes,
    forcedStyle(),
    "",
  ].join("\n");
}

/** What ground, letters and rules become where the reader's system gives the colours; data keep their own. */
const forced = {
  paper: "Canvas",
  ink: "CanvasText",
  "ink-soft": "CanvasText",
  axis: "CanvasText",
  rule: "color-mix(in srgb, CanvasText 35%, Canvas)",
  missing: "GrayText",
  focus: "Highlight",
} as const satisfies Partial<Record<ColourName, string>>;

/**
 * The variables stay: images that a reader takes away have the colours of the theme. Letters do not take the one
 * colour that a browser would force on them, since some stand on colours of data.
 */
function forcedStyle(): string {
  const classes = Object.entries(forced).map(
    ([colour, system]) => `.f-${colour}{fill:${system}}.s-${colour}{stroke:${system}}`,
  );
  return `@media (forced-colors:active){.picture svg text{forced-color-adjust:none}${classes.join("")}}`;
}
