import type { JSX } from "preact";
import { type Figure, type FigureContext, sourceLines } from "../../../figures/index.ts";
import { FigureDownloads } from "../../frame/figure-downloads.tsx";
import { pictureOf } from "../../frame/picture-of.ts";
import type { PageContext } from "../../page-context.ts";
import { figureContext } from "../../words/figure-language.ts";

/** Widths for which a picture is placed: it is not made smaller on a narrow screen, but placed anew. */
const widths = [880, 340] as const;

/** A chart of an area in its wide and its narrow form; the table stands in the same section. */
export function AreaFigure(props: {
  readonly at: PageContext;
  readonly make: (context: FigureContext) => Figure;
}): JSX.Element {
  const { at, make } = props;
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
      dangerouslySetInnerHTML={{ __html: pictureOf(figure, context) }}
    />
  );
}
