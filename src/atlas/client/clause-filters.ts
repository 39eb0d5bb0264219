import {
  type ClauseFacet,
  type ClauseState,
  clauseFacets,
  clauseQuery,
  parseClauseState,
} from "../clause-state.ts";
import { writeQuery } from "./keep-state.ts";
import { notice } from "./notice.ts";
import { loadWords } from "./words.ts";

/** Filters of the list of clauses that combine and stand in the address. */
export function startClauseFilters(): void {
  const box = document.querySelector<HTMLElement>("[data-filters]");
  if (!box) return;
  const links = [...box.querySelectorAll<HTMLAnchorElement>("a[data-facet]")];
  const known = Object.fromEntries(
    clauseFacets.map((facet) => [
      facet,
      new Set(links.flatMap((link) => (link.dataset.facet === facet ? [link.dataset.value!] : []))),
    ]),
  ) as Record<ClauseFacet, Set<string>>;
  const { state, ignored } = parseClauseState(location.search, known);
  for (const part of ignored) void notice("client.state-ignored", { part });
  let shown: ClauseState = { ...fromFragment(known), ...state };
  const apply = async (next: ClauseState) => {
    shown = next;
    show(shown, links);
    writeQuery(clauseQuery(shown));
    const say = await loadWords();
    const n = document.querySelectorAll(".clause:not([hidden])").length;
    void notice("client.filtered", { n }, say);
  };
  box.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (!link) return;
    event.preventDefault();
    if (location.hash) history.replaceState(null, "", location.pathname + location.search);
    const { facet, value } = link.dataset;
    if (!facet) void apply({});
    else void apply(toggled(shown, facet as ClauseFacet, value!));
    link.closest("details")?.removeAttribute("open");
  });
  if (Object.keys(shown).length > 0) void apply(shown);
}

/** A link of another page leads to `#actor-migrants`: it begins as that filter. */
function fromFragment(known: Readonly<Record<ClauseFacet, ReadonlySet<string>>>): ClauseState {
  const found = /^#(answer|class|verdict|actor)-(.+)$/.exec(location.hash);
  if (!found) return {};
  const [facet, value] = [found[1] as ClauseFacet, found[2]!];
  if (!known[facet].has(value)) return {};
  history.replaceState(null, "", location.pathname + location.search);
  return { [facet]: value };
}

function toggled(state: ClauseState, facet: ClauseFacet, value: string): ClauseState {
  const { [facet]: before, ...others } = state;
  return before === value ? others : { ...others, [facet]: value };
}

function show(state: ClauseState, links: readonly HTMLAnchorElement[]): void {
  for (const clause of document.querySelectorAll<HTMLElement>(".clause")) {
    clause.hidden = Object.entries(state).some(
      ([facet, value]) => !(clause.dataset[facet] ?? "").split(" ").includes(value),
    );
  }
  for (const paragraph of document.querySelectorAll<HTMLElement>(".paragraph")) {
    paragraph.hidden = !paragraph.querySelector(".clause:not([hidden])");
  }
  for (const link of links) {
    const on = state[link.dataset.facet as ClauseFacet] === link.dataset.value;
    link.toggleAttribute("data-on", on);
    if (on) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  document
    .querySelector(".filter-all")
    ?.toggleAttribute("data-on", Object.keys(state).length === 0);
}
