import { hasNoNumber } from "../../indicators/index.ts";
import { languages, message } from "../../messages/index.ts";
import type { LedgerFile } from "./ledger-file.ts";

/** A table for `figures.csv`; whoever writes it guards against texts that begin like formulas. */
export interface FiguresTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Every printed figure as a row: value, unit, texts, method, sources, licences, caveats. */
export function figuresTable({ entries, sources }: LedgerFile): FiguresTable {
  return {
    columns: [
      ...["ENTRY", "FIGURE", "INDICATOR", "STATISTIC", "VALUE", "MISSING", "UNIT", "KIND", "MODEL"],
      ...["LOWER", "UPPER", "PROBABILITY", "METHOD", "SOURCES", "VINTAGES", "LICENCES", "CAVEATS"],
      ...languages.map((language) => `TEXT_${language.toUpperCase()}`),
      ...languages.map((language) => `NAME_${language.toUpperCase()}`),
    ],
    rows: entries.map((entry) => {
      const { value, interval } = entry;
      const of = entry.sources.map((id) => sources[id]);
      const joined = (texts: readonly (string | undefined)[]) => [...new Set(texts)].join("; ");
      return [
        ...[entry.id, entry.figure, entry.indicator, entry.statistic],
        ...(hasNoNumber(value) ? [null, value.missing] : [value, null]),
        ...[entry.unit, entry.kind, entry.model],
        ...[interval?.low ?? null, interval?.high ?? null, interval?.probability ?? null],
        ...[entry.method, joined(entry.sources)],
        ...[joined(of.map((each) => each?.vintage)), joined(of.map((each) => each?.licence))],
        joined(entry.caveats),
        ...languages.map((language) => joined(entry.texts[language] ?? [])),
        ...languages.map((language) => message(language, `statistic.${entry.statistic}`)),
      ];
    }),
  };
}
