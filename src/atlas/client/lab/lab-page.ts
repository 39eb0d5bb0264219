import { render } from "preact";
import type { LabAnswer, WholeAnswer } from "../../lab/answer.ts";
import type { DrawAnswer } from "../../lab/draws.ts";
import { cellOf, type LabEdit, nativesOf, readPersons, refusalOf } from "../../lab/lab-edit.ts";
import { isDrawn, labDraws } from "../../lab/lab-method.ts";
import { isSeeded, takesSeed } from "../../lab/lab-pattern.ts";
import { type LabPeriod, type LabTables, labTables } from "../../lab/lab-period.ts";
import {
  type LabIndexEntry,
  type LabState,
  labQuery,
  parseLabState,
  periodBefore,
} from "../../lab/lab-state.ts";
import type { LabReply } from "../../lab/program.ts";
import type { SourceFact } from "../../page-context.ts";
import { ControlForm } from "../explore/form.ts";
import { writeQuery } from "../keep-state.ts";
import { load } from "../load.ts";
import { notice } from "../notice.ts";
import { type LabLine, openLab } from "./ask.ts";
import { readForm, showPeriod, writeForm } from "./lab-form.ts";
import { type LabWords, loadLabWords } from "./lab-words.ts";
import { LabResult } from "./result.tsx";

/** The page of the laboratory: keeps state, tables and program together. */
class LabPage {
  readonly #box: HTMLElement;
  readonly #form: ControlForm;
  readonly #words: LabWords;
  readonly #index: readonly LabIndexEntry[];
  readonly #sources: readonly SourceFact[];
  #line!: LabLine;
  #state: LabState;
  #period: LabPeriod | undefined;
  #tables: LabTables | undefined;
  #edit: LabEdit | null = null;
  #answer: LabAnswer | undefined;
  #whole: WholeAnswer | null = null;
  #drawn: DrawAnswer = null;
  #task = 0;

  constructor(
    box: HTMLElement,
    words: LabWords,
    index: readonly LabIndexEntry[],
    sources: readonly SourceFact[],
  ) {
    this.#box = box;
    this.#words = words;
    this.#index = index;
    this.#sources = sources;
    this.#form = new ControlForm(box.querySelector("form")!, () => void this.#changed());
    const { state, ignored } = parseLabState(location.search, index);
    this.#state = state;
    for (const part of ignored) void notice("client.state-ignored", { part });
  }

  async start(): Promise<void> {
    this.#line = await openLab((reply) => this.#hear(reply));
    this.#box.dataset.place = this.#line.place;
    writeForm(this.#form, this.#state);
    this.#form.wake();
    this.#form.button("reset")?.addEventListener("click", () => {
      this.#box.querySelector<HTMLInputElement>(`[name="persons"]`)!.value = "";
      void this.#changed();
    });
    this.#form.button("draw")?.addEventListener("click", () => this.#draw());
    this.#box
      .querySelector('[name="persons"]')
      ?.addEventListener("input", () => void this.#changed());
    await this.#load();
  }

  async #changed(): Promise<void> {
    const before = this.#state;
    this.#state = readForm(this.#form, this.#state);
    writeQuery(labQuery(this.#state, this.#index));
    const { period, pattern } = this.#state;
    const isLoaded = pattern !== "previous" || before.pattern === pattern;
    if (period === before.period && isLoaded) this.#estimate();
    else await this.#load();
  }

  /** Loads the tables of the period and gives them to the program. */
  async #load(): Promise<void> {
    const entry = this.#index.find(({ key }) => key === this.#state.period)!;
    this.#state = showPeriod(this.#form, entry, this.#state, this.#words);
    this.#tell(this.#words.say("lab.loading"), false);
    const before = this.#state.pattern === "previous" ? periodBefore(this.#index, entry) : null;
    const [period, previous] = await Promise.all([
      load<LabPeriod>(`lab/${entry.key}`),
      before && load<LabPeriod>(`lab/${before.key}`),
    ]);
    if (this.#state.period !== entry.key) return;
    this.#period = period;
    this.#tables = labTables(period);
    this.#line.send({ id: ++this.#task, kind: "tables", period, previous });
    this.#estimate();
  }

  #estimate(): void {
    if (!this.#period || !this.#tables) return;
    const { born, living, date, persons, method, weight, pattern } = this.#state;
    this.#drawn = null;
    this.#showFields();
    const cell = cellOf(this.#tables, { birthplace: born, residence: living, date });
    const { say, persons: text, areaName } = this.#words;
    this.#box.querySelector("[data-lab-cell]")!.textContent =
      born === living || !cell
        ? ""
        : say("lab.official-cell", { persons: text(cell.persons), area: areaName(living) });
    const refusal = this.#readEdit(persons);
    const field = this.#box.querySelector('[name="persons"]')!;
    field.setAttribute("aria-invalid", String(refusal !== null));
    if (refusal) {
      this.#tell(refusal, true);
      return;
    }
    const setting = { method, weight, pattern };
    const request = { ...setting, edit: this.#edit, pair: [born, living] as const };
    this.#line.send({ id: ++this.#task, kind: "estimate", request });
  }

  /** Shows the controls that act on the chosen method. */
  #showFields(): void {
    const { method, pattern } = this.#state;
    const show = (selector: string, isShown: boolean) => {
      for (const part of this.#box.querySelectorAll<HTMLElement>(selector)) part.hidden = !isShown;
    };
    show("[data-lab-draws]", isDrawn(method) && !isSeeded(method, pattern));
    show('[data-field="weight"]', method === "da-pb-closed");
    show("[data-lab-pattern]", takesSeed(method));
  }

  /** Reads what was typed; the sentence of a refusal, or null. */
  #readEdit(typed: string): string | null {
    const { born, living, date } = this.#state;
    const { say, persons: text, areaName } = this.#words;
    this.#edit = null;
    if (born === living) return say("lab.refused.same-area");
    if (typed.trim() === "") return null;
    const persons = readPersons(typed);
    if (persons === null) return say("lab.refused.not-a-number", { text: typed.slice(0, 40) });
    const edit = { birthplace: born, residence: living, date, persons };
    const refusal = refusalOf(this.#tables!, edit);
    if (refusal) {
      const most = (cellOf(this.#tables!, edit)?.persons ?? 0) + nativesOf(this.#tables!, edit);
      return say(`lab.refused.${refusal}`, {
        ...{ text: typed.slice(0, 40), most: text(most), area: areaName(living) },
      });
    }
    this.#edit = edit;
    return null;
  }

  #draw(): void {
    const { born, living, method, weight, pattern, error, seed } = this.#state;
    const setting = { method, weight, pattern, edit: this.#edit, pair: [born, living] as const };
    this.#line.send({ id: ++this.#task, kind: "draws", request: { ...setting, error, seed } });
    this.#tell(this.#words.say("lab.draws.progress", { done: 0, of: labDraws }), false);
  }

  #hear(reply: LabReply): void {
    if (reply.id !== this.#task) return;
    if (reply.kind === "progress") {
      const { done } = reply;
      this.#tell(this.#words.say("lab.draws.progress", { done, of: labDraws }), false);
    } else if (reply.kind === "draws") {
      this.#drawn = reply.answer;
      if (reply.answer) this.#tell("", false);
      else this.#tell(this.#words.say("lab.draws.none"), true);
      this.#show();
    } else if (reply.kind === "estimate") {
      this.#answer = reply.answer;
      if (!reply.answer.refusal && reply.answer.isWhole) this.#whole = reply.answer;
      this.#tell("", false);
      this.#show();
    }
  }

  #show(): void {
    const result = this.#box.querySelector<HTMLElement>(".lab-result")!;
    const setting = { state: this.#state, edit: this.#edit, drawn: this.#drawn };
    render(
      LabResult({
        ...setting,
        answer: this.#answer!,
        whole: this.#whole,
        period: this.#period!,
        tables: this.#tables!,
        sources: this.#sources,
        words: this.#words,
        place: this.#line.place,
      }),
      result,
    );
    result.dataset.task = String(this.#task);
    result.dataset.whole = String(this.#answer === this.#whole);
  }

  #tell(text: string, refused: boolean): void {
    const message = this.#box.querySelector<HTMLElement>("[data-lab-message]")!;
    message.textContent = text;
    message.hidden = text === "";
    this.#box.classList.toggle("refused", refused);
  }
}

/** Starts the laboratory of a page. */
export async function startLab(box: HTMLElement): Promise<void> {
  const [words, index, sources] = await Promise.all([
    loadLabWords(),
    load<readonly LabIndexEntry[]>("lab/index"),
    load<readonly SourceFact[]>("sources"),
  ]);
  await new LabPage(box, words, index, sources).start();
}
