import type { Figure } from "../../indicators/index.ts";
import { hasNoNumber } from "../../indicators/index.ts";
import type { Language } from "../../messages/index.ts";
import { languages } from "../../messages/index.ts";
import type { EntryId, NumberRun, Run } from "../document/document.ts";
import { ReportError } from "../report-error.ts";
import { missingRun } from "./missing-run.ts";
import { type NumberStyle, styledNumber } from "./number-style.ts";
import { cellId, type Place, serialId } from "./place.ts";

/** A figure in the ledger of a report, with every text by which it is printed. */
export interface LedgerEntry {
  readonly id: EntryId;
  readonly figure: Figure;
  /** Texts by language in the order in which they were first printed. */
  readonly texts: Readonly<Record<Language, Set<string>>>;
}

/**
 * The register of every number that a report prints. A `number` run comes from here and from nowhere
 * else; identifiers depend on the place of a figure alone, so that they are the same in every
 * language and format.
 */
export class Ledger {
  readonly #entries = new Map<EntryId, LedgerEntry>();
  readonly #serials = new Map<number, LedgerEntry[]>();

  /** Every entry in the order of entering. */
  get entries(): readonly LedgerEntry[] {
    return [...this.#entries.values()];
  }

  /** The entry of an identifier. @throws ReportError `entry-unknown` */
  entry(id: EntryId): LedgerEntry {
    const found = this.#entries.get(id);
    if (!found) throw new ReportError("entry-unknown", { id, near: "none" });
    return found;
  }

  has(id: string): boolean {
    return this.#entries.has(id as EntryId);
  }

  /**
   * Enters a figure at a place; the same figure at the same place is the same entry.
   *
   * @throws ReportError `place-taken` if another figure stands at the cell
   */
  enter(place: Place, figure: Figure): LedgerEntry {
    if ("table" in place) {
      const id = cellId(place);
      const taken = this.#entries.get(id);
      if (taken && taken.figure.id !== figure.id) {
        throw new ReportError("place-taken", { id, first: taken.figure.id, second: figure.id });
      }
      return taken ?? this.#add(id, figure);
    }
    const series = this.#serials.get(place.paragraph) ?? [];
    const known = series.find((each) => each.figure.id === figure.id);
    if (known) return known;
    const entry = this.#add(serialId(place.paragraph, series.length + 1), figure);
    this.#serials.set(place.paragraph, [...series, entry]);
    return entry;
  }

  /** The number of an entry as a run, or the sign that says why there is none. */
  number({ id }: LedgerEntry, language: Language, style: NumberStyle = {}): Run {
    const { figure } = this.entry(id);
    if (hasNoNumber(figure.value)) return missingRun(figure.value, language);
    return this.#run(id, language, styledNumber(figure.value, figure.unit, language, style));
  }

  /** Lower and upper bound of an entry with an interval as two runs, or null without one. */
  bounds(
    { id }: LedgerEntry,
    language: Language,
    style: NumberStyle = {},
  ): { readonly low: NumberRun; readonly high: NumberRun } | null {
    const { interval, unit } = this.entry(id).figure;
    if (!interval) return null;
    const run = (value: number) =>
      this.#run(id, language, styledNumber(value, unit, language, style));
    return { low: run(interval.low), high: run(interval.high) };
  }

  /** Notes a text by which an entry is printed elsewhere: a sentence, the label of a chart. */
  print({ id }: LedgerEntry, language: Language, text: string): EntryId {
    this.entry(id).texts[language].add(text);
    return id;
  }

  #add(id: EntryId, figure: Figure): LedgerEntry {
    const texts = Object.fromEntries(
      languages.map((language) => [language, new Set<string>()]),
    ) as Record<Language, Set<string>>;
    const entry = { id, figure, texts };
    this.#entries.set(id, entry);
    return entry;
  }

  #run(id: EntryId, language: Language, text: string): NumberRun {
    const { figure, texts } = this.entry(id);
    texts[language].add(text);
    return { kind: "number", text, entry: id, ...(figure.model && { model: true }) };
  }
}
