import type { JSX } from "preact";
import type { AreaCode } from "../../../areas/index.ts";
import { corridorQuery } from "../../corridor/corridor-state.ts";
import type { PageContext } from "../../page-context.ts";

/** A link to everything known of a corridor: to its own page, or to the page of any corridor. */
export function CorridorLink(props: {
  readonly at: PageContext;
  readonly origin: AreaCode;
  readonly destination: AreaCode;
}): JSX.Element {
  const { at, origin, destination } = props;
  const own = { page: "corridor", origin, destination } as const;
  const chooser = `${at.link({ page: "any-corridor" })}?${corridorQuery({ origin, destination })}`;
  const text = at.say("corridor.link");
  const title = at.say("corridor.title", {
    origin: at.areaName(origin),
    destination: at.areaName(destination),
  });
  return (
    <a href={at.facts.has(own) ? at.link(own) : chooser} aria-label={`${text}: ${title}`}>
      {text}
    </a>
  );
}
