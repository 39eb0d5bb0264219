import { type Caveat, hasNoNumber } from "../../indicators/index.ts";
import { message } from "../../messages/index.ts";
import type { Run, TableBlock } from "../document/document.ts";
import { definitionRuns } from "../document/index.ts";
import { say } from "../document/say.ts";
import { type LedgerEntry, missingSign, missingSigns } from "../ledger/index.ts";
import type { Page } from "./page.ts";
import { sourceLine } from "./source-line.ts";

/** A table before its notes and source, which follow from its entries. */
export interface TableDraft {
  readonly id: string;
  readonly caption: readonly Run[];
  readonly columns: TableBlock["columns"];
  readonly rows: TableBlock["rows"];
  /** Every entry that the table prints. */
  readonly entries: readonly LedgerEntry[];
  /** True where the document lists its sources once for all tables. */
  readonly sourcesApart?: boolean;
  /** Notes of the table's own, before the caveats of its figures. */
  readonly notes?: readonly (readonly Run[])[];
}

/** A table with the caveats of its figures, the meaning of its signs, source, release and licence. */
export function tableBlock(page: Page, draft: TableDraft): TableBlock {
  const figures = draft.entries.map(({ figure }) => figure);
  const signs = new Set(
    figures.flatMap(({ value }) => (hasNoNumber(value) ? [missingSign(value)] : [])),
  );
  const legend = missingSigns
    .filter((sign) => signs.has(sign))
    .map((sign) => say(page.language, `report.missing.${sign}.note`));
  return {
    kind: "table",
    id: draft.id,
    caption: draft.caption,
    columns: draft.columns,
    rows: draft.rows,
    notes: [...(draft.notes ?? []), ...caveatNotes(page, draft.entries), ...legend],
    source: draft.sourcesApart ? [] : sourceLine(page.edition, figures, page.language),
  };
}

/** The caveats of entries, each once, as notes. */
export function caveatNotes(
  page: Page,
  entries: readonly LedgerEntry[],
): readonly (readonly Run[])[] {
  const caveats = new Set<Caveat>(entries.flatMap(({ figure }) => figure.caveats));
  return [...caveats].map((key) => definitionRuns(message(page.language, `caveat.${key}`)));
}

/** Columns of one label and equal numbers. */
export function labelAndNumbers(
  label: readonly Run[],
  numbers: readonly (readonly Run[])[],
  labelWidth: number,
): TableBlock["columns"] {
  const width = (1 - labelWidth) / numbers.length;
  return [
    { heading: label, numeric: false, width: labelWidth },
    ...numbers.map((heading) => ({ heading, numeric: true, width })),
  ];
}
