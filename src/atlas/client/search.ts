import type { AreaCode } from "../../areas/area-code.ts";
import type { SearchEntry } from "../build/search-index.ts";
import { corridorQuery } from "../corridor/corridor-state.ts";
import { atlasLanguages } from "../language.ts";
import { pagePath } from "../route.ts";
import { type FoundArea, findAreas, findCorridor } from "./find-area.ts";
import { load, rootPath } from "./load.ts";
import { loadWords, pageLanguage, type Say } from "./words.ts";

/**
 * Makes the search field a combobox (WAI-ARIA 1.2): names in six languages and codes, arrows to walk,
 * Enter to go, Escape to leave.
 */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>("form.search");
  const input = form?.querySelector("input");
  if (!form || !input) return;
  const list = document.createElement("ul");
  list.id = "search-results";
  list.setAttribute("role", "listbox");
  list.hidden = true;
  const status = document.createElement("div");
  status.className = "aside";
  status.setAttribute("role", "status");
  form.append(list, status);
  const label = form.querySelector("label")?.textContent ?? "";
  list.setAttribute("aria-label", label);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-expanded", "false"],
    ["aria-controls", list.id],
    ["aria-autocomplete", "list"],
  ] as const) {
    input.setAttribute(name, value);
  }
  new Combobox(form, input, list, status);
}

class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  #found: readonly Target[] = [];
  #chosen = -1;

  constructor(
    form: HTMLFormElement,
    input: HTMLInputElement,
    list: HTMLUListElement,
    status: HTMLElement,
  ) {
    this.#input = input;
    this.#list = list;
    this.#status = status;
    input.addEventListener("focus", () => void load("search"), { once: true });
    input.addEventListener("input", () => void this.#search());
    input.addEventListener("keydown", (event) => this.#key(event));
    form.addEventListener("submit", (event) => {
      const target = this.#found[Math.max(this.#chosen, 0)];
      if (!target) return;
      event.preventDefault();
      location.assign(target.address);
    });
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) this.#close();
    });
  }

  async #search(): Promise<void> {
    const text = this.#input.value;
    const [entries, say] = await Promise.all([load<readonly SearchEntry[]>("search"), loadWords()]);
    if (text !== this.#input.value) return;
    this.#found = targetsOf(entries, text);
    this.#chosen = -1;
    this.#show(text, say);
  }

  #show(text: string, say: Say): void {
    if (text.trim() === "") {
      this.#close();
      return;
    }
    this.#list.replaceChildren(
      ...(this.#found.length > 0 ? this.#found.map(optionOf) : [emptyOf(say)]),
    );
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#input.removeAttribute("aria-activedescendant");
    this.#status.textContent =
      this.#found.length > 0
        ? say("client.results", { n: this.#found.length })
        : say("client.no-results");
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      this.#close();
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || this.#found.length === 0 || this.#list.hidden) return;
    event.preventDefault();
    const n = this.#found.length;
    this.#chosen = this.#chosen < 0 && step < 0 ? n - 1 : (this.#chosen + step + n) % n;
    for (const [i, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(i === this.#chosen));
      if (i === this.#chosen) option.scrollIntoView({ block: "nearest" });
    }
    this.#input.setAttribute("aria-activedescendant", `search-${this.#chosen}`);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.removeAttribute("aria-activedescendant");
  }
}

/** A page to which the search leads. */
interface Target extends Omit<FoundArea, "code"> {
  readonly address: string;
}

/** The corridor that the text names, if it names two areas, then the areas that answer it. */
function targetsOf(entries: readonly SearchEntry[], text: string): Target[] {
  const language = atlasLanguages.indexOf(pageLanguage());
  const areas = findAreas(entries, text, language).map(({ code, ...area }) => ({
    ...area,
    address: addressOf(code),
  }));
  const corridor = findCorridor(entries, text, language);
  if (!corridor) return areas;
  const { origin, destination } = corridor;
  const query = corridorQuery({ origin: origin.code, destination: destination.code });
  const page = rootPath() + pagePath({ page: "any-corridor" }, pageLanguage());
  const name = `${origin.name} → ${destination.name}`;
  return [{ name, matched: null, address: `${page}?${query}` }, ...areas];
}

function optionOf({ address, name, matched }: Target, position: number): HTMLElement {
  const option = document.createElement("li");
  option.id = `search-${position}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const link = document.createElement("a");
  link.href = address;
  link.tabIndex = -1;
  link.append(name);
  if (matched) {
    const other = document.createElement("small");
    other.textContent = matched;
    link.append(other);
  }
  option.append(link);
  return option;
}

function emptyOf(say: Say): HTMLElement {
  const item = document.createElement("li");
  item.className = "empty";
  item.setAttribute("role", "option");
  item.setAttribute("aria-disabled", "true");
  item.setAttribute("aria-selected", "false");
  item.textContent = say("client.no-results");
  return item;
}

function addressOf(code: string): string {
  return rootPath() + pagePath({ page: "area", area: code as AreaCode }, pageLanguage());
}
