import { type Geography, readGeography } from "../../../figures/geography/geography.ts";
import { chordWords, flowMapWords, mapWords } from "../../../indicators/words/map-words.ts";
import {
  type FlowFigureParts,
  flowFigure,
  flowMapOf,
  mostInScene,
} from "../../explore/flows/flow-figures.ts";
import { type FlowsIndex, periodOf, periodText } from "../../explore/flows/flows-index.ts";
import { decodePlane, type Plane, type PlaneFile, planePath } from "../../explore/flows/plane.ts";
import {
  type FlowsState,
  type FlowView,
  flowsQuery,
  linkCounts,
  parseFlowsState,
} from "../../explore/flows/state.ts";
import { sourceRefs } from "../../explore/source-refs.ts";
import type { SourceFact } from "../../page-context.ts";
import { figureContextOf } from "../../words/figure-context.ts";
import { areaNames, loadAreaNames } from "../area-names.ts";
import { writeQuery } from "../keep-state.ts";
import { load } from "../load.ts";
import { notice } from "../notice.ts";
import { pageLanguage } from "../words.ts";
import { paintFlows } from "./flow-canvas.ts";
import { flowRivals } from "./flow-traces.ts";
import { ControlForm } from "./form.ts";
import { Stage } from "./stage.tsx";
import { startTakeView } from "./take-view.ts";
import { loadVoice, type Voice } from "./voice.ts";

/** Everything that the pictures need and that stays the same. */
interface Loaded {
  readonly index: FlowsIndex;
  readonly geography: Geography;
  readonly voice: Voice;
  readonly sources: readonly SourceFact[];
}

/** The page of flows: its state stands in the address, map, circle and matrix follow. */
export async function startFlowsPage(box: HTMLElement): Promise<void> {
  const [index, world, voice, sources] = await Promise.all([
    load<FlowsIndex>("flows/index"),
    load<unknown>("geography"),
    loadVoice(),
    load<readonly SourceFact[]>("sources"),
    loadAreaNames(),
  ]);
  const geography = readGeography(JSON.stringify(world));
  new FlowsPage(box, { index, geography, voice, sources }).begin();
}

class FlowsPage {
  readonly #loaded: Loaded;
  readonly #box: HTMLElement;
  readonly #stage: Stage;
  readonly #form: ControlForm;
  readonly #planes = new Map<string, Plane>();
  #state: FlowsState;
  #plane: Plane | null = null;
  #asked = 0;

  constructor(box: HTMLElement, loaded: Loaded) {
    this.#box = box;
    this.#loaded = loaded;
    this.#state = parseFlowsState("", loaded.index).state;
    const { voice } = loaded;
    this.#stage = new Stage(box.querySelector<HTMLElement>(".explore-view")!, {
      parts: { say: voice, linkOf: () => null },
      open: (trace) => void this.#open(trace),
      keys: voice("explore.keys"),
    });
    this.#form = new ControlForm(box.querySelector("form")!, () => this.#changed());
  }

  begin(): void {
    this.#read();
    addEventListener("popstate", () => this.#read());
    this.#form.wake();
    startTakeView(() => this.#stage.shown);
    let width = this.#stage.width;
    new ResizeObserver(() => {
      if (Math.abs(this.#stage.width - width) < 24) return;
      width = this.#stage.width;
      this.#draw();
    }).observe(this.#box.querySelector(".explore-view")!);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#draw());
  }

  #read(): void {
    const { state, ignored } = parseFlowsState(location.search, this.#loaded.index);
    for (const part of ignored) void notice("client.state-ignored", { part });
    void this.#go(state, false);
  }

  #changed(): void {
    const { index } = this.#loaded;
    const form = this.#form;
    const release = form.value("release");
    const { periods } = index.releases.find(({ id }) => id === release)!;
    const wanted = form.value("period");
    const start = periodOf(index, this.#state.release, this.#state.period).start;
    const period =
      periods.find((each) => each.period === wanted) ??
      periods.find((each) => each.start === start) ??
      periods.at(-1)!;
    const method = period.methods.find((each) => each === form.value("method"));
    const sex = form.value("sex");
    void this.#go(
      {
        view: form.value("view") as FlowView,
        release,
        period: period.period,
        sex: sex === "F" || sex === "M" ? sex : "_T",
        method: method ?? period.methods[0]!,
        about: form.value("about") || "001",
        // A third region takes the place of the first.
        open: [
          ...this.#state.open.filter((region) => form.values("open").includes(region)),
          ...form.values("open").filter((region) => !this.#state.open.includes(region)),
        ].slice(-2),
        most: linkCounts.find((count) => String(count) === form.value("links")) ?? 150,
      },
      true,
    );
  }

  async #planeOf(state: Omit<FlowsState, "view" | "about" | "open" | "most">): Promise<Plane> {
    const path = planePath(state);
    const known = this.#planes.get(path);
    if (known) return known;
    const plane = decodePlane(await load<PlaneFile>(path));
    this.#planes.set(path, plane);
    return plane;
  }

  /** Shows a state; a later wish overtakes one that is still on its way. */
  async #go(state: FlowsState, isWritten: boolean): Promise<void> {
    const asked = ++this.#asked;
    const plane = await this.#planeOf(state).catch(() => null);
    if (asked !== this.#asked) return;
    if (!plane) return notice("client.not-loaded", { file: planePath(state) });
    this.#state = state;
    this.#plane = plane;
    this.#tellForm();
    if (isWritten) writeQuery(flowsQuery(state, this.#loaded.index));
    this.#draw();
  }

  #tellForm(): void {
    const { index, voice } = this.#loaded;
    const { view, release, period, sex, method, about, open, most } = this.#state;
    const { periods } = index.releases.find(({ id }) => id === release)!;
    const form = this.#form;
    form.options(
      "period",
      periods.map((each) => [each.period, periodText(each)]),
    );
    form.options(
      "method",
      periodOf(index, release, period).methods.map((id) => [id, voice(`explore.method.${id}`)]),
    );
    for (const [name, value] of Object.entries({ view, release, period, sex, method, about }))
      form.set(name, value);
    form.set("links", String(most));
    form.set("open", ...open);
    this.#box.dataset.view = view;
  }

  #draw(): void {
    const plane = this.#plane;
    if (!plane) return;
    const { geography } = this.#loaded;
    const parts = this.#parts();
    const { context } = parts;
    if (this.#state.view === "map" && this.#state.most > mostInScene) {
      const { figure, placed } = flowMapOf(plane, this.#state, parts, geography);
      this.#stage.show({ figure, context }, (picture) => paintFlows(picture, placed));
    } else {
      const figure = flowFigure(plane, this.#state, parts, geography);
      this.#stage.show({ figure, context }, (picture) => picture.querySelector("canvas")?.remove());
    }
  }

  #parts(): FlowFigureParts {
    const { index, voice, sources } = this.#loaded;
    const language = pageLanguage();
    const names = areaNames();
    const ids = index.releases.find(({ id }) => id === this.#state.release)!.sources;
    return {
      index,
      context: figureContextOf(language, this.#stage.width, voice),
      speak: voice,
      nameOf: (code) => names.get(code) ?? code,
      sources: sourceRefs(ids, sources, (id) => voice(`source.${id}`)),
      mapWords: { ...mapWords(voice, language === "zh" ? "" : " "), ...flowMapWords(voice) },
      chordWords: chordWords(voice),
    };
  }

  async #open(trace: string): Promise<void> {
    if (!this.#plane) return;
    const { index } = this.#loaded;
    const state = this.#state;
    const found = await flowRivals(trace, this.#plane, index, state.open, (method) =>
      this.#planeOf({ ...state, method }).catch(() => null),
    );
    if (found) dispatchEvent(new CustomEvent("waymark:number", { detail: found }));
  }
}
