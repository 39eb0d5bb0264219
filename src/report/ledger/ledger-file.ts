import type { Edition } from "../../edition/index.ts";
import type { Figure, Selection } from "../../indicators/index.ts";
import type { Language } from "../../messages/index.ts";
import { type ChartDrawings, documentNumbers } from "../check/index.ts";
import type { EntryId, ReportDocument } from "../document/document.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import { SelectionList, type StoredTrace, storedTrace } from "./stored-trace.ts";

/** An entry as `ledger.json` stores it. */
export interface StoredEntry extends Omit<Figure, "id" | "trace" | "vintages" | "kind" | "unit"> {
  readonly id: EntryId;
  /** Indicator, statistic and subject: the same figure in every edition. */
  readonly figure: string;
  readonly kind: string;
  readonly unit: string;
  readonly texts: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Identifiers in `sources`. */
  readonly sources: readonly string[];
  /** Arguments of `waymark rivals` that list every published value of the fact, or null. */
  readonly rivals: string | null;
  readonly trace: StoredTrace;
}

/** A source as `ledger.json` stores it. */
export interface StoredSource {
  readonly title: string;
  readonly producer: string;
  readonly vintage: string;
  readonly published: string;
  readonly licence: string;
  readonly citation: string;
  readonly page: string;
}

/** Contents of `ledger.json`: every printed number, down to published cells. */
export interface LedgerFile {
  readonly format: 1;
  readonly edition: string;
  readonly report: string;
  readonly sources: Readonly<Record<string, StoredSource>>;
  readonly entries: readonly StoredEntry[];
  /** Numbers of each document that are no quantities: years, symbols, paragraph numbers. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** The words of the drawings of each document in order: a check reads them text by text. */
  readonly charts: Readonly<Record<string, readonly ChartDrawings[]>>;
  readonly selections: readonly Selection[];
}

/** The ledger of a report and of its documents as a file. */
export async function ledgerFile(
  edition: Edition,
  report: string,
  ledger: Ledger,
  documents: readonly ReportDocument[],
): Promise<LedgerFile> {
  const selections = new SelectionList();
  const entries: StoredEntry[] = [];
  for (const entry of ledger.entries) entries.push(await storedEntry(edition, entry, selections));
  const used = new Set(entries.flatMap(({ sources }) => sources));
  const sources = Object.fromEntries(
    edition.sources
      .filter(({ id }) => used.has(id))
      .map(({ id, title, producer, vintage, published, licence, citation, page }) => [
        id,
        { title, producer, vintage, published, licence, citation, page },
      ]),
  );
  const printed = documents.map((each) => [each.name, documentNumbers(each)] as const);
  return {
    format: 1,
    edition: edition.name,
    report,
    sources,
    entries,
    labels: Object.fromEntries(printed.map(([name, { labels }]) => [name, labels])),
    charts: Object.fromEntries(printed.map(([name, { charts }]) => [name, charts])),
    selections: selections.list,
  };
}

async function storedEntry(
  edition: Edition,
  { id, figure, texts }: LedgerEntry,
  selections: SelectionList,
): Promise<StoredEntry> {
  const { id: name, trace, vintages, ...rest } = figure;
  return {
    id,
    figure: name,
    ...rest,
    texts: Object.fromEntries(
      Object.entries(texts).map(([language, printed]) => [language, [...printed]]),
    ),
    sources: vintages.map(({ source }) => source),
    rivals: rivalsOf(figure),
    trace: await storedTrace(edition, trace, selections),
  };
}

/** What to ask `waymark rivals` for; only facts of an area or corridor in a year have rivals. */
export function rivalsOf({ subject, kind }: Pick<Figure, "subject" | "kind">): string | null {
  const { area, year, firstYear } = subject;
  const from = subject.origin ?? subject.sender;
  const to = subject.destination ?? subject.receiver;
  const at = year ?? firstYear;
  if (at === undefined || ["ratio", "covariate", "status"].includes(kind)) return null;
  if (area !== undefined) return `${area} ${at}`;
  return from !== undefined && to !== undefined ? `${from} ${to} ${at}` : null;
}
