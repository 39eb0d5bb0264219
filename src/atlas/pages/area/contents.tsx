import type { JSX } from "preact";
import type { PageContext } from "../../page-context.ts";

/** Sections of the profile: anchor and title. */
export const areaSections = [
  ["stock", "area.stock.title"],
  ["origins", "area.origins.title"],
  ["destinations", "area.destinations.title"],
  ["flows", "area.flows.title"],
  ["net", "area.net.title"],
  ["money", "area.remittances.title"],
  ["protection", "area.protection.title"],
  ["treaties", "area.treaties.title"],
  ["availability", "area.availability.title"],
  ["sources", "sources.title"],
] as const;

/** What is on the page. */
export function Contents(props: {
  readonly at: PageContext;
  readonly hasFlows: boolean;
}): JSX.Element {
  const { at, hasFlows } = props;
  return (
    <nav class="contents" aria-label={at.say("area.contents")}>
      <ul>
        {areaSections
          .filter(([id]) => id !== "flows" || hasFlows)
          .map(([id, key]) => (
            <li key={id}>
              <a href={`#${id}`}>{at.say(key)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
