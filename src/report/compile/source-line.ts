import type { Edition, SourceEntry } from "../../edition/index.ts";
import type { Figure } from "../../indicators/index.ts";
import { hasMessage, type Language, message } from "../../messages/index.ts";
import { licences } from "../../vocabulary/index.ts";
import type { Run } from "../document/document.ts";
import { labelRun } from "../document/index.ts";
import { say } from "../document/say.ts";
import { sentenceGap, sourceSeparator } from "../document/sentence-gap.ts";

/** Sources of figures in the order of the edition, each once. */
export function sourcesOf(edition: Edition, figures: readonly Figure[]): readonly SourceEntry[] {
  const used = new Set(figures.flatMap(({ vintages }) => vintages.map(({ source }) => source)));
  return edition.sources.filter(({ id }) => used.has(id));
}

/** The line under a table: publisher, title, release, licence of each source, edition and bases. */
export function sourceLine(
  edition: Edition,
  figures: readonly Figure[],
  language: Language,
): readonly Run[] {
  const separator: Run = { kind: "text", text: sourceSeparator(language) };
  const gap: Run = { kind: "text", text: sentenceGap(language) };
  const named = sourcesOf(edition, figures).map((source) => sourceRuns(source, language));
  const bases = [...new Set(figures.flatMap((figure) => figure.bases))].sort();
  return [
    ...say(language, "report.source", {
      sources: named.flatMap((runs, i) => (i === 0 ? runs : [separator, ...runs])),
    }),
    ...(bases.length === 0
      ? []
      : [
          gap,
          ...say(language, "report.basis", {
            bases: labelRun(
              bases
                .map((basis) => message(language, `basis.${basis}`))
                .join(sourceSeparator(language)),
            ),
          }),
        ]),
    gap,
    ...say(language, "report.edition", { edition: labelRun(edition.name) }),
  ];
}

/** One source: publisher, title, release and licence. */
export function sourceRuns(source: SourceEntry, language: Language): readonly Run[] {
  return say(language, "report.source-entry", {
    producer: labelRun(producerName(source.producer, language)),
    title: labelRun(sourceTitle(source, language)),
    vintage: labelRun(vintageText(source, language)),
    licence: labelRun(licenceName(source.licence, language)),
  });
}

export function sourceTitle({ id, title }: SourceEntry, language: Language): string {
  return hasMessage(`source.${id}`) && language !== "en"
    ? message(language, `source.${id}`)
    : title;
}

/** A release is named by its code where it has one; words about it are the publisher's English. */
export function vintageText({ vintage, published }: SourceEntry, language: Language): string {
  if (language === "en") return vintage;
  if (/^\d{4}-\d{2}-\d{2}$/.test(vintage)) return dateText(vintage, language);
  if (/^[A-Z0-9/.,_ -]+$/.test(vintage)) return vintage;
  const [code] = vintage.split(/, | /);
  const symbol = /^[A-Z]{2}\.[A-Z.]+$/.test(code ?? "") ? `${code}，` : "";
  return symbol + dateText(published, language);
}

/** An ISO date as exactly as it is known: 2023年12月. */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const precision = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  return message(language, `report.date.${precision}`, {
    year: String(year),
    month: month === undefined ? "" : message(language, `report.month.${month}`),
    day: String(day ?? ""),
  });
}

export function producerName(producer: string, language: Language): string {
  const key = `producer.${producer}`;
  return hasMessage(key) ? message(language, key) : producer;
}

export function licenceName(id: string, language: Language): string {
  const key = `licence.${id}`;
  if (hasMessage(key)) return message(language, key);
  return (licences as Readonly<Record<string, { name: string }>>)[id]?.name ?? id;
}
