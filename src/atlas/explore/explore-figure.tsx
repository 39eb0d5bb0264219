import type { ComponentChildren, JSX } from "preact";
import type { FigureContext } from "../../figures/context.ts";
import type { Figure } from "../../figures/figure.ts";
import { sourceLines } from "../../figures/frame/frame-scene.ts";
import { ValueTable, type ValueTableParts } from "./value-table.tsx";

/** The picture of a state with title, caption, disclaimer, sources and its table. */
export function ExploreFigure(props: {
  readonly figure: Figure;
  readonly context: FigureContext;
  /** Markup of the picture. */
  readonly picture: string;
  readonly parts: ValueTableParts;
  /** Level of its heading; default 2. */
  readonly heading?: 2 | 3;
  /** What stands below the table, such as buttons that take the figure away. */
  readonly children?: ComponentChildren;
  /** In the browser: whether the table is open, and what hears that it is; a closed one is not made. */
  readonly table?: { readonly isOpen: boolean; readonly onToggle: (isOpen: boolean) => void };
}): JSX.Element {
  const { figure, context, heading = 2, picture, parts, table } = props;
  const Heading = `h${heading}` as const;
  return (
    <figure class="figure" id={figure.id} data-kind={figure.kind}>
      <div class="figure-head" aria-live="polite">
        <Heading>{figure.title}</Heading>
        <p class="subtitle">{figure.subtitle}</p>
      </div>
      <div
        class="picture"
        dir="ltr"
        // The markup comes from our own renderer, which escapes every text.
        dangerouslySetInnerHTML={{ __html: picture }}
      />
      <figcaption>
        <p>{figure.caption}</p>
        {figure.disclaimer ? <p class="disclaimer">{figure.disclaimer}</p> : null}
        {sourceLines(figure, context).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figcaption>
      <details
        class="figure-table"
        open={table?.isOpen ?? false}
        onToggle={(event) => table?.onToggle(event.currentTarget.open)}
      >
        <summary>{parts.say("explore.table")}</summary>
        {table?.isOpen === false ? null : (
          <ValueTable table={figure.table} caption={figure.subtitle} parts={parts} />
        )}
      </details>
      {props.children}
    </figure>
  );
}
