import type { Edition } from "../../edition/index.ts";
import { missingText } from "../../indicators/index.ts";
import { hasMessage, type Language, message } from "../../messages/index.ts";
import { sourceRuns } from "../compile/source-line.ts";
import { plainText } from "../document/index.ts";
import { sentenceGap } from "../document/sentence-gap.ts";
import { type EntryRival, exactText, explain, type Ledger, rivalsOf } from "../ledger/index.ts";

/** What the script shows of an entry; numbers are places in the list of texts. */
interface ShownEntry {
  /** Statistic, subject, exact value, method. */
  readonly t: number;
  readonly u?: number;
  readonly v: string;
  readonly m: number;
  /** 1 if modelled. */
  readonly o?: 1;
  /** Steps: depth, label, value, VALUE_ID. */
  readonly s: readonly (readonly [number, number, string, string | 0])[];
  readonly f?: string;
  /** Rivals: value, source with its method, VALUE_ID. */
  readonly r?: readonly (readonly [string, number, string])[];
  readonly c: readonly number[];
  readonly p: readonly number[];
  readonly w?: string;
}

/** Data for the script of a document in a language. */
export interface ShownEntries {
  readonly words: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  readonly entries: Readonly<Record<string, ShownEntry>>;
}

const wordKeys = ["close", "steps", "official", "rivals", "caveats", "sources", "entry", "colon"];

/**
 * Explains every entry of a ledger in a language; texts that recur are stored once.
 *
 * @param rivalsOfEntry other published values of the same facts, from `rivalsOfEntries`
 */
export async function shownEntries(
  edition: Edition,
  ledger: Ledger,
  language: Language,
  rivalsOfEntry: ReadonlyMap<string, readonly EntryRival[]> = new Map(),
): Promise<ShownEntries> {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const place = (text: string): number => {
    let at = places.get(text);
    if (at === undefined) {
      at = texts.push(text) - 1;
      places.set(text, at);
    }
    return at;
  };
  const titles = new Map(
    edition.sources.map((source) => [source.id, plainText(sourceRuns(source, language))]),
  );
  const words = Object.fromEntries(
    wordKeys.map((key) => [key, message(language, `report.trace.word.${key}`)]),
  );
  const colon = `${words.colon}${sentenceGap(language)}`;
  const rivalSource = ({ source, method }: EntryRival) => {
    const title = titles.get(source) ?? source;
    const key = `method.estimate-${method}`;
    return method === null || !hasMessage(key)
      ? title
      : `${title}${colon}${message(language, key)}`;
  };
  const entries: Record<string, ShownEntry> = {};
  for (const { id, figure } of ledger.entries) {
    const { title, subject, value, method, steps, caveats, sources, official, model } =
      await explain(edition, figure, language);
    const rivals = rivalsOf(figure);
    const others = rivalsOfEntry.get(id) ?? [];
    entries[id] = {
      t: place(title),
      ...(subject !== "" && { u: place(subject) }),
      v: value,
      m: place(method),
      ...(model && { o: 1 as const }),
      s: steps.map((step) => [step.depth, place(step.label), step.value, step.cell ?? 0] as const),
      ...(others.length > 0 && {
        r: others.map(
          (rival) => [rivalValue(rival, language), place(rivalSource(rival)), rival.id] as const,
        ),
      }),
      ...(official !== null && { f: official }),
      c: caveats.map(place),
      p: sources.map((source) => place(titles.get(source) ?? source)),
      ...(rivals !== null && { w: rivals }),
    };
  }
  return { words: { ...words, colon, model: message(language, "report.model") }, texts, entries };
}

function rivalValue({ value, model }: EntryRival, language: Language): string {
  if (typeof value !== "number") return missingText(value, language);
  const text = exactText(value, language);
  return model ? `${text} ${message(language, "report.model")}` : text;
}
