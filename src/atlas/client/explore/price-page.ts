import {
  historyFigure,
  type PriceFigureParts,
  quarterText,
} from "../../explore/prices/price-figures.ts";
import {
  corridorOf,
  type PricedCorridor,
  type PriceFile,
  pricedQuarters,
  pricePath,
} from "../../explore/prices/price-file.ts";
import {
  costInDollars,
  type PriceTarget,
  priceRecords,
  priceTargets,
  targetRecord,
} from "../../explore/prices/price-records.ts";
import { type PriceState, parsePriceState, priceQuery } from "../../explore/prices/price-state.ts";
import { sourceRefs } from "../../explore/source-refs.ts";
import type { SourceFact } from "../../page-context.ts";
import { figureContextOf } from "../../words/figure-context.ts";
import { areaNames, loadAreaNames } from "../area-names.ts";
import { writeQuery } from "../keep-state.ts";
import { load } from "../load.ts";
import { notice } from "../notice.ts";
import { pageLanguage } from "../words.ts";
import { ControlForm } from "./form.ts";
import { priceAnswer } from "./price-answer.ts";
import { Stage } from "./stage.tsx";
import { startTakeView } from "./take-view.ts";
import { loadVoice, type Voice } from "./voice.ts";

/** The page of remittances: a corridor is chosen, its price and its past are shown. */
export async function startPricePage(box: HTMLElement): Promise<void> {
  const [file, voice, sources] = await Promise.all([
    load<PriceFile>(pricePath),
    loadVoice(),
    load<readonly SourceFact[]>("sources"),
    loadAreaNames(),
  ]);
  new PricePage(box, file, voice, sources).begin();
}

class PricePage {
  readonly #file: PriceFile;
  readonly #voice: Voice;
  readonly #sources: readonly SourceFact[];
  readonly #answer: HTMLElement;
  readonly #stage: Stage;
  readonly #form: ControlForm;
  #corridor: PricedCorridor | null = null;
  #quarter: string | null = null;

  constructor(box: HTMLElement, file: PriceFile, voice: Voice, sources: readonly SourceFact[]) {
    this.#file = file;
    this.#voice = voice;
    this.#sources = sources;
    this.#answer = box.querySelector<HTMLElement>(".price-answer")!;
    this.#stage = new Stage(box.querySelector<HTMLElement>(".explore-view")!, {
      parts: { say: voice, linkOf: () => null },
      open: (id) => this.#open(id),
      keys: voice("explore.keys"),
    });
    this.#form = new ControlForm(box.querySelector("form")!, () => this.#changed());
    const openFrom = (event: Event) => {
      const number = (event.target as Element).closest<HTMLElement>("[data-record]");
      if (number) this.#open(number.dataset.record!);
    };
    this.#answer.addEventListener("click", openFrom);
    this.#answer.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        openFrom(event);
      }
    });
  }

  begin(): void {
    this.#read();
    addEventListener("popstate", () => this.#read());
    this.#form.wake();
    startTakeView(() => this.#stage.shown);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#draw());
  }

  #read(): void {
    const { state, ignored } = parsePriceState(location.search, this.#file);
    for (const part of ignored) void notice("client.state-ignored", { part });
    this.#show(state);
  }

  #changed(): void {
    const from = this.#form.value("from") || null;
    const wanted = this.#form.value("to") || null;
    const corridor = corridorOf(this.#file, { from, to: wanted });
    const priced = corridor ? pricedQuarters(this.#file, corridor) : [];
    const asked = this.#form.value("quarter");
    const quarter = priced.includes(asked) && asked !== priced.at(-1) ? asked : null;
    const state = { from, to: corridor ? wanted : null, quarter };
    writeQuery(priceQuery(state));
    this.#show(state);
  }

  #show(state: PriceState): void {
    this.#form.set("from", state.from ?? "");
    this.#form.options("to", [
      ["", this.#voice("explore.price.choose")],
      ...this.#receivers(state),
    ]);
    this.#form.set("to", state.to ?? "");
    this.#corridor = corridorOf(this.#file, state);
    this.#quarter = state.quarter;
    const priced = this.#corridor ? pricedQuarters(this.#file, this.#corridor) : [];
    const newestFirst = priced.map((each) => [each, quarterText(each)] as const).reverse();
    this.#form.options("quarter", newestFirst.length > 0 ? newestFirst : [["", "\u2013"]]);
    this.#form.set("quarter", state.quarter ?? priced.at(-1) ?? "");
    this.#draw();
  }

  #receivers({ from }: PriceState): (readonly [string, string])[] {
    const names = areaNames();
    const order = new Intl.Collator(pageLanguage());
    return this.#file.corridors
      .filter(({ sender }) => sender === from)
      .map(({ receiver }) => [receiver, names.get(receiver) ?? receiver] as const)
      .sort((a, b) => order.compare(a[1], b[1]));
  }

  #draw(): void {
    const corridor = this.#corridor;
    const parts = this.#parts();
    this.#answer.replaceChildren(
      ...(corridor ? priceAnswer(this.#file, corridor, this.#quarter, parts, this.#vintage()) : []),
    );
    if (!corridor) return;
    const figure = historyFigure(this.#file, corridor, parts);
    this.#stage.show({ figure, context: parts.context });
  }

  #vintage(): string {
    const { sources } = this.#file.meaning;
    const used = this.#sources.find(({ id }) => sources.includes(id));
    return used ? `${used.publisher}, ${used.vintage}` : quarterText(this.#file.quarters.at(-1)!);
  }

  #parts(): PriceFigureParts {
    const names = areaNames();
    const voice = this.#voice;
    return {
      context: figureContextOf(pageLanguage(), Math.min(880, this.#stage.width), voice),
      speak: voice,
      nameOf: (code) => names.get(code) ?? code,
      sources: sourceRefs(this.#file.meaning.sources, this.#sources, (id) => voice(`source.${id}`)),
    };
  }

  #open(id: string): void {
    if (!this.#corridor) return;
    const prices = priceRecords(this.#file, this.#corridor);
    const targets = (Object.keys(priceTargets) as PriceTarget[]).map(targetRecord);
    const numbers = [...prices, ...prices.map(costInDollars), ...targets];
    const at = numbers.findIndex((record) => record.id === id);
    if (at >= 0) dispatchEvent(new CustomEvent("waymark:number", { detail: { numbers, at } }));
  }
}
