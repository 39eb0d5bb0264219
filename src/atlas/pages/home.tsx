import type { JSX } from "preact";
import type { PageNumber } from "../data/number-list.ts";
import type { WorldSlice } from "../data/world-slice.ts";
import type { Page } from "../frame/document.tsx";
import { Num } from "../frame/number.tsx";
import type { PageContext } from "../page-context.ts";
import type { Route } from "../route.ts";
import { WorldMap } from "./home/world-map.tsx";
import { SourcesSection } from "./sources.tsx";

const doors: readonly (readonly [key: string, route: Route])[] = [
  ["home.door.area", { page: "areas" }],
  ["home.door.corridor", { page: "any-corridor" }],
  ["home.door.declaration", { page: "declaration" }],
];

/** Where the picture goes on. */
const onward: readonly (readonly [key: string, route: Route])[] = [
  ["home.map.link", { page: "map" }],
  ["home.flows.link", { page: "flows" }],
];

/** The first page: the world in one sentence, then the doors. */
export function homePage(at: PageContext, world: WorldSlice): Page {
  const title = at.say("home.title");
  return {
    title: at.say("site.name"),
    description: at.say("site.tagline"),
    slice: "world",
    body: (
      <>
        <div class="page-head home">
          <div class="hero">
            <div>
              <h1>{title}</h1>
              <p class="lead">{at.say("site.tagline")}</p>
            </div>
            <Doorways at={at} />
          </div>
          <World at={at} world={world} />
        </div>
        <WorldMap at={at} world={world} />
        <ul class="more-links">
          {onward
            .filter(([, route]) => at.facts.has(route))
            .map(([key, route]) => (
              <li key={key}>
                <a href={at.link(route)}>{at.say(key)}</a>
              </li>
            ))}
        </ul>
        <SourcesSection at={at} numbers={world.numbers} slice="world" />
      </>
    ),
  };
}

/** The three ways into the atlas, seen before anything else. */
function Doorways({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <ul class="doorways">
      {doors
        .filter(([, route]) => at.facts.has(route))
        .map(([key, route]) => (
          <li key={key}>
            <a href={at.link(route)}>
              <h2>{at.say(key)}</h2>
              <p>{at.say(`${key}.text`)}</p>
            </a>
          </li>
        ))}
    </ul>
  );
}

/** A share in the sentence of its language. */
function Share(props: { readonly at: PageContext; readonly of: PageNumber }): JSX.Element {
  const { at } = props;
  const [before, after] = at.say("home.share", { share: "|" }).split("|");
  return (
    <>
      {" · "}
      {before}
      <Num at={at} of={props.of} />
      {after}
    </>
  );
}

/** The world's migrants with every official value of the year, and the movements estimated since. */
function World(props: { readonly at: PageContext; readonly world: WorldSlice }): JSX.Element {
  const { at, world } = props;
  return (
    <dl class="key-figures">
      {world.stocks.map(({ year, revision, persons, share }) => (
        <div key={`${year} ${revision}`}>
          <dt>{at.say(`statistic.${persons.record.statistic}`)}</dt>
          <dd class="value">
            <Num at={at} of={persons} />
          </dd>
          <dd class="when">
            {year} · {at.say("area.revision", { revision })}
            {share ? <Share at={at} of={share} /> : null}
          </dd>
        </div>
      ))}
      {world.moves ? (
        <div>
          <dt>{at.say("home.moves")}</dt>
          <dd class="value">
            <Num at={at} of={world.moves.total} />
          </dd>
          <dd class="when">
            {world.moves.period} · {at.say("home.moves.basis")}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
