import type { JSX } from "preact";
import { languageTag, ownName } from "../language.ts";
import type { PageContext } from "../page-context.ts";
import type { Route } from "../route.ts";

const doors: readonly (readonly [key: string, route: Route])[] = [
  ["nav.map", { page: "map" }],
  ["nav.flows", { page: "flows" }],
  ["nav.corridors", { page: "any-corridor" }],
  ["nav.areas", { page: "areas" }],
  ["nav.declaration", { page: "declaration" }],
  ["nav.remittances", { page: "remittances" }],
  ["nav.lab", { page: "lab" }],
  ["nav.data", { page: "data" }],
];

/** Pages that a door of the navigation stands for. */
const within: Readonly<Record<string, Route["page"]>> = {
  area: "areas",
  corridor: "any-corridor",
  paragraph: "declaration",
};

/** The head of a page: name, navigation, search, languages. */
export function Header({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <header class="site-head">
      <div class="wide">
        <a class="name" href={at.link({ page: "home" })}>
          <Mark />
          {at.say("site.name")}
        </a>
        <Doors at={at} />
        <Search at={at} />
        <Languages at={at} />
      </div>
    </header>
  );
}

/** A row of links; on a narrow screen a menu that opens without the program. */
function Doors({ at }: { readonly at: PageContext }): JSX.Element {
  const { page } = at.route;
  const current = (door: Route["page"]) =>
    page === door ? "page" : within[page] === door ? "true" : undefined;
  return (
    <nav aria-label={at.say("nav.label")} class="doors">
      <details>
        <summary>{at.say("nav.menu")}</summary>
        <ul>
          {doors
            .filter(([, route]) => at.facts.has(route))
            .map(([key, route]) => (
              <li key={key}>
                <a href={at.link(route)} aria-current={current(route.page)}>
                  {at.say(key)}
                </a>
              </li>
            ))}
        </ul>
      </details>
    </nav>
  );
}

/** Without the program in the browser the form leads to the list of all areas. */
function Search({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <form role="search" class="search" action={at.link({ page: "areas" })}>
      <label for="search" class="aside">
        {at.say("search.label")}
      </label>
      <input
        id="search"
        type="search"
        name="q"
        autocomplete="off"
        spellcheck={false}
        placeholder={at.say("search.label")}
      />
    </form>
  );
}

function Languages({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <nav aria-label={at.say("language.label")} class="languages">
      <ul>
        {at.facts.languages.map((language) => (
          <li key={language}>
            <a
              href={at.link(at.route, language)}
              lang={languageTag(language)}
              aria-current={language === at.language ? "true" : undefined}
              data-keep-state
            >
              {ownName[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The mark: a way that leads from one point to another. */
function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M4 18C6 8 18 16 20 6" fill="none" stroke="currentColor" stroke-width="2" />
      <circle cx="4" cy="18" r="2.5" fill="currentColor" />
      <circle cx="20" cy="6" r="2.5" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
