import { lineFigure, type NoIntervalReason } from "../../../figures/index.ts";
import { chartBlock, hasValues, observed } from "../../compile/chart.ts";
import type { Page } from "../../compile/page.ts";
import type { Block, Run } from "../../document/document.ts";
import type { LedgerEntry } from "../../ledger/index.ts";

export interface LinesOverTime {
  readonly id: string;
  readonly caption: readonly Run[];
  readonly unit: { readonly code: string; readonly text: string; readonly digits: number };
  readonly timeHeading: string;
  readonly times: readonly { readonly at: number; readonly label: string }[];
  /** At most six; an entry for each time, null where the series does not exist yet. */
  readonly series: readonly {
    readonly key: string;
    readonly label: string;
    readonly entries: readonly (LedgerEntry | null)[];
  }[];
  /** Where another table with another rule takes over. */
  readonly breaks?: readonly { readonly at: number; readonly label: string }[];
  readonly because: NoIntervalReason;
  readonly notes?: readonly (readonly Run[])[];
  /** Default true. */
  readonly fromZero?: boolean;
}

/** How values changed, a line for each series; those without any value are left out. */
export function linesOverTime(page: Page, data: LinesOverTime): readonly Block[] {
  const drawn = data.series.filter(({ entries }) => hasValues(known(entries)));
  if (drawn.length === 0) return [];
  const { id, caption, unit, timeHeading, times, breaks, because, notes = [] } = data;
  const block = chartBlock(page, {
    id,
    caption,
    subtitle: unit.text,
    entries: drawn.flatMap(({ entries }) => known(entries)),
    notes,
    uncertainty: { kind: "none", because },
    draw: (head, context) =>
      lineFigure(
        {
          ...head,
          unit,
          timeHeading,
          times,
          fromZero: data.fromZero ?? true,
          ...(breaks && { breaks }),
          series: drawn.map(({ key, label, entries }) => ({
            key,
            label,
            points: times.flatMap(({ at }, i) => {
              const entry = entries[i];
              return entry ? [{ at, observation: observed(page, entry) }] : [];
            }),
          })),
        },
        context,
      ),
  });
  return [block];
}

function known(entries: readonly (LedgerEntry | null)[]): readonly LedgerEntry[] {
  return entries.filter((entry) => entry !== null);
}
