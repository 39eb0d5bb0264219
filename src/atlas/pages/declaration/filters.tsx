import type { ComponentChildren, JSX } from "preact";
import { actorKeys, clauses } from "../../../declaration/index.ts";
import type { PageContext } from "../../page-context.ts";

type Facet = "answer" | "class" | "verdict" | "actor";
const wordsOf: Readonly<Record<Facet, string>> = {
  answer: "answer",
  class: "clause-class",
  verdict: "verdict",
  actor: "actor",
};

/**
 * Filters of the list of clauses. Each is a link to a target that hides the other clauses by style
 * alone, so that one filter works without the program in the browser; with it, filters combine and
 * stand in the address.
 */
export function ClauseFilters(props: {
  readonly at: PageContext;
  readonly facets: Readonly<Record<Exclude<Facet, "actor">, readonly string[]>>;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { at, facets } = props;
  const actors = actorKeys.filter((key) => clauses.some(({ actors: own }) => own.includes(key)));
  const all: readonly (readonly [Facet, readonly string[]])[] = [
    ["answer", facets.answer],
    ["class", facets.class],
    ["verdict", facets.verdict],
    ["actor", actors],
  ];
  return (
    <section class="clauses" id="clauses" aria-labelledby="clauses-title">
      {all.flatMap(([facet, values]) =>
        values.map((value) => (
          <span key={`${facet}-${value}`} id={`${facet}-${value}`} class="filter-target" />
        )),
      )}
      <h2 id="clauses-title">{at.say("declaration.paragraphs")}</h2>
      <div class="filters" data-filters role="group" aria-label={at.say("declaration.filter")}>
        <a class="filter-all" href="#clauses">
          {at.say("declaration.filter.all")}
        </a>
        {all.map(([facet, values]) => (
          <details key={facet} name="filter">
            <summary>{at.say(headingOf(facet))}</summary>
            <ul>
              {values.map((value) => (
                <li key={value}>
                  <a href={`#${facet}-${value}`} data-facet={facet} data-value={value}>
                    {at.say(`${wordsOf[facet]}.${value}`)}
                    <span class="count">{at.number(countOf(facet, value))}</span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <div class="clause-list" aria-live="off">
        {props.children}
      </div>
    </section>
  );
}

function headingOf(facet: Facet): string {
  return facet === "actor" ? "declaration.actors" : `declaration.${facet}`;
}

function countOf(facet: Facet, value: string): number {
  return clauses.filter((clause) =>
    facet === "actor"
      ? (clause.actors as readonly string[]).includes(value)
      : clause[facet] === value,
  ).length;
}
