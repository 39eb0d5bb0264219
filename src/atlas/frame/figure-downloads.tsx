import type { JSX } from "preact";
import type { PageContext } from "../page-context.ts";

/** Buttons that take away the figure in which they stand; hidden until the program wakes them. */
export function FigureDownloads({ at }: { readonly at: Pick<PageContext, "say"> }): JSX.Element {
  return (
    <p class="downloads" data-figure-downloads hidden>
      {(["csv", "json", "svg", "png"] as const).map((form) => (
        <button key={form} type="button" data-take={form}>
          {at.say(`explore.download.${form === "csv" ? "view" : form}`)}
        </button>
      ))}
      <button type="button" data-embed aria-expanded="false" hidden>
        {at.say("figure.embed")}
      </button>
    </p>
  );
}
