import type { FigureContext } from "../../../figures/context.ts";
import { type Geography, readGeography } from "../../../figures/geography/geography.ts";
import { mapWords } from "../../../indicators/words/map-words.ts";
import type { NumberRecord } from "../../data/number-record.ts";
import { mapFigure } from "../../explore/map/map-figure.ts";
import { type MapIndex, mapPath } from "../../explore/map/measures.ts";
import { type SharedRecords, wholeRecords } from "../../explore/map/shared-records.ts";
import { type MapState, mapQuery, parseMapState, withMeasure } from "../../explore/map/state.ts";
import { sourceRefs } from "../../explore/source-refs.ts";
import type { SourceFact } from "../../page-context.ts";
import { figureContextOf } from "../../words/figure-context.ts";
import { areaNames, loadAreaNames } from "../area-names.ts";
import { writeQuery } from "../keep-state.ts";
import { load, rootPath } from "../load.ts";
import { notice } from "../notice.ts";
import { pageLanguage } from "../words.ts";
import { ControlForm } from "./form.ts";
import { startPlay } from "./play.ts";
import { Stage } from "./stage.tsx";
import { startTakeView } from "./take-view.ts";
import { loadVoice, type Voice } from "./voice.ts";

/** Everything that a map needs and that stays the same. */
interface Loaded {
  readonly index: MapIndex;
  readonly geography: Geography;
  readonly voice: Voice;
  readonly sources: readonly SourceFact[];
}

/** The page of the world map: its state stands in the address, its picture follows. */
export async function startMapPage(box: HTMLElement): Promise<void> {
  const [index, world, voice, sources] = await Promise.all([
    load<MapIndex>("map/index"),
    load<unknown>("geography"),
    loadVoice(),
    load<readonly SourceFact[]>("sources"),
    loadAreaNames(),
  ]);
  const loaded = { index, geography: readGeography(JSON.stringify(world)), voice, sources };
  new MapPage(box, loaded).begin();
}

class MapPage {
  readonly #loaded: Loaded;
  readonly #stage: Stage;
  readonly #form: ControlForm;
  #state: MapState;
  #numbers: readonly NumberRecord[] = [];
  #asked = 0;

  constructor(box: HTMLElement, loaded: Loaded) {
    this.#loaded = loaded;
    this.#state = parseMapState("", loaded.index).state;
    const root = rootPath();
    const language = location.pathname.split("/").at(-3) ?? "en";
    const { voice } = loaded;
    this.#stage = new Stage(box.querySelector<HTMLElement>(".explore-view")!, {
      parts: {
        say: voice,
        linkOf: (area) =>
          /^[A-Z]{3}$/.test(area) ? `${root}${language}/area/${area}/index.html` : null,
      },
      open: (trace) => this.#open(trace),
      keys: voice("explore.keys"),
    });
    this.#form = new ControlForm(box.querySelector("form")!, () => this.#changed());
  }

  begin(): void {
    this.#read();
    addEventListener("popstate", () => this.#read());
    this.#form.wake();
    for (const [name, step] of [
      ["previous", -1],
      ["next", 1],
    ] as const)
      this.#form.button(name)?.addEventListener("click", () => this.#step(step));
    startPlay(this.#form.button("play"), (isFirst) => this.#playStep(isFirst));
    startTakeView(() => this.#stage.shown);
    let width = this.#stage.width;
    new ResizeObserver(() => {
      if (Math.abs(this.#stage.width - width) < 24) return;
      width = this.#stage.width;
      this.#draw();
    }).observe(document.querySelector(".explore-view")!);
  }

  #read(): void {
    const { state, ignored } = parseMapState(location.search, this.#loaded.index);
    for (const part of ignored) void notice("client.state-ignored", { part });
    void this.#go(state, false);
  }

  #changed(): void {
    const { index } = this.#loaded;
    const centring = this.#form.value("centre") === "pacific" ? "pacific" : "atlantic";
    const measure = this.#form.value("measure");
    const next =
      measure === this.#state.measure
        ? { ...this.#state, year: Number(this.#form.value("year")) }
        : withMeasure(this.#state, measure, index);
    void this.#go({ ...next, centring }, true);
  }

  #years(): readonly number[] {
    return this.#loaded.index.years[this.#state.measure]!;
  }

  #step(by: number): void {
    const year = this.#years()[this.#years().indexOf(this.#state.year) + by];
    if (year !== undefined) void this.#go({ ...this.#state, year }, true);
  }

  /** The next year, the first after the last; false at the last, where playing ends. */
  async #playStep(isFirst = false): Promise<boolean> {
    const years = this.#years();
    const at = years.indexOf(this.#state.year);
    const next = isFirst && at === years.length - 1 ? 0 : at + 1;
    await this.#go({ ...this.#state, year: years[next]! }, true);
    return next < years.length - 1;
  }

  /** Shows a state; a later wish overtakes one that is still on its way. */
  async #go(state: MapState, isWritten: boolean): Promise<void> {
    const asked = ++this.#asked;
    const path = mapPath(state.measure, state.year);
    const records = await load<SharedRecords>(path).catch(() => null);
    if (asked !== this.#asked) return;
    if (!records) return notice("client.not-loaded", { file: path });
    this.#state = state;
    this.#numbers = wholeRecords(records);
    this.#tellForm();
    if (isWritten) writeQuery(mapQuery(state, this.#loaded.index));
    this.#draw();
    const years = this.#years();
    const next = years[years.indexOf(state.year) + 1];
    if (next !== undefined) void load(mapPath(state.measure, next)).catch(() => undefined);
  }

  #tellForm(): void {
    const { measure, year, centring } = this.#state;
    const years = this.#years();
    this.#form.set("measure", measure);
    this.#form.options(
      "year",
      years.map((each) => [String(each), String(each)]),
    );
    this.#form.set("year", String(year));
    this.#form.set("centre", centring);
    const at = years.indexOf(year);
    this.#form.button("previous")!.disabled = at === 0;
    this.#form.button("next")!.disabled = at === years.length - 1;
    for (const box of document.querySelectorAll<HTMLElement>("[data-measure]"))
      box.hidden = box.dataset.measure !== measure;
  }

  #draw(): void {
    const { geography, index, sources, voice } = this.#loaded;
    const language = pageLanguage();
    const context: FigureContext = figureContextOf(language, this.#stage.width, voice);
    const names = areaNames();
    const figure = mapFigure(this.#numbers, this.#state, {
      context,
      speak: voice,
      nameOf: (code) => names.get(code) ?? code,
      sources: sourceRefs(index.sources[this.#state.measure]!, sources, (id) =>
        voice(`source.${id}`),
      ),
      words: {
        ...mapWords(voice, language === "zh" ? "" : " "),
        circleArea: voice("explore.circle-area"),
      },
      geography,
    });
    const collator = new Intl.Collator(language);
    const rows = [...figure.table.rows].sort((a, b) =>
      collator.compare(a.cells[0]!.text, b.cells[0]!.text),
    );
    this.#stage.show({ figure: { ...figure, table: { ...figure.table, rows } }, context });
  }

  #open(trace: string): void {
    const at = this.#numbers.findIndex(({ id }) => id === trace);
    if (at < 0) return;
    dispatchEvent(new CustomEvent("waymark:number", { detail: { numbers: this.#numbers, at } }));
  }
}
