import type { ComponentChildren, JSX } from "preact";
import { type Figure, type FigureContext, sourceLines } from "../../../figures/index.ts";
import { FigureDownloads } from "../../frame/figure-downloads.tsx";
import { leanPicture } from "../../frame/lean-picture.ts";
import type { PageContext } from "../../page-context.ts";
import { figureContext } from "../../words/figure-language.ts";

/** Widths for which a picture is placed: it is not made smaller on a narrow screen, but placed anew. */
const widths = [880, 328] as const;

/** A chart in its wide and its narrow form; its table stands in the same section, or folded below it. */
export function AreaFigure(props: {
  readonly at: PageContext;
  readonly make: (context: FigureContext) => Figure;
  readonly table?: ComponentChildren;
}): JSX.Element {
  const { at, make, table } = props;
  const [wide, narrow] = widths.map((width) => {
    const context = figureContext(at.language, width);
    return { context, figure: make(context) };
  }) as [Made, Made];
  const { figure, context } = wide;
  return (
    <figure class="figure" id={figure.id} data-kind={figure.kind}>
      <h3>{figure.title}</h3>
      <p class="subtitle">{figure.subtitle}</p>
      <Picture made={wide} form="wide" />
      <Picture made={narrow} form="narrow" />
      <figcaption>
        <p>{figure.caption}</p>
        {sourceLines(figure, context).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figcaption>
      {table ? (
        <details class="figure-table">
          <summary>{at.say("figure.table")}</summary>
          {table}
        </details>
      ) : null}
      <FigureDownloads at={at} />
    </figure>
  );
}

interface Made {
  readonly figure: Figure;
  readonly context: FigureContext;
}

function Picture(props: { readonly made: Made; readonly form: "wide" | "narrow" }): JSX.Element {
  const { figure, context } = props.made;
  return (
    <div
      class={`picture when-${props.form}`}
      dir="ltr"
      // The markup comes from our own renderer, which escapes every text.
      dangerouslySetInnerHTML={{ __html: leanPicture(figure, context, props.form === "wide") }}
    />
  );
}
