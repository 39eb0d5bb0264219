import type { JSX } from "preact";
import { type AreaCode, isAreaCode } from "../../../areas/index.ts";
import { CorridorBody } from "../../corridor/corridor-body.tsx";
import type { CorridorSlice } from "../../corridor/corridor-slice.ts";
import type { CorridorVoice } from "../../corridor/corridor-voice.ts";
import type { Page } from "../../frame/document.tsx";
import type { PageContext } from "../../page-context.ts";
import { figureContext } from "../../words/figure-language.ts";
import { SourcesSection } from "../sources.tsx";

const width = 880;

/** Everything known of one of the largest corridors: read without a program, too. */
export function corridorPage(at: PageContext, slice: CorridorSlice, key: string): Page {
  const [origin, destination] = [slice.origin, slice.destination] as [AreaCode, AreaCode];
  const title = at.say("corridor.title", {
    origin: at.areaName(origin),
    destination: at.areaName(destination),
  });
  return {
    title,
    description: `${title} · ${at.say("site.tagline")}`,
    slice: key,
    body: (
      <>
        <div class="page-head">
          <p class="eyebrow">
            <a href={at.link({ page: "any-corridor" })}>{at.say("corridor.any")}</a>
          </p>
          <h1>{title}</h1>
          <Ends at={at} origin={origin} destination={destination} />
        </div>
        <CorridorBody
          at={corridorVoice(at)}
          slice={slice}
          context={figureContext(at.language, width)}
        />
        <SourcesSection at={at} numbers={slice.numbers} slice={key} />
      </>
    ),
  };
}

/** Links to the pages of both ends and to the other direction. */
function Ends(props: {
  readonly at: PageContext;
  readonly origin: AreaCode;
  readonly destination: AreaCode;
}): JSX.Element {
  const { at, origin, destination } = props;
  const reverse = { page: "corridor", origin: destination, destination: origin } as const;
  return (
    <p class="ends">
      {[origin, destination].map((area) =>
        at.facts.has({ page: "area", area }) ? (
          <a key={area} href={at.link({ page: "area", area })}>
            {at.areaName(area)}
          </a>
        ) : null,
      )}
      <a
        href={
          at.facts.has(reverse)
            ? at.link(reverse)
            : `${at.link({ page: "any-corridor" })}?from=${destination}&to=${origin}`
        }
      >
        {at.say("corridor.reverse")}
      </a>
    </p>
  );
}

/** The voice of a page's context: codes that are no area keep their code. */
export function corridorVoice(at: PageContext): CorridorVoice {
  return { ...at, areaName: (code) => (isAreaCode(code) ? at.areaName(code) : code) };
}
