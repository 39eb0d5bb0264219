import { dumbbellFigure, type NoIntervalReason } from "../../../figures/index.ts";
import { chartBlock, hasValues, observed } from "../../compile/chart.ts";
import type { Page } from "../../compile/page.ts";
import type { Block, Run } from "../../document/document.ts";
import type { LedgerEntry } from "../../ledger/index.ts";

export interface TwoValues {
  readonly id: string;
  readonly caption: readonly Run[];
  /** Code and words of the unit, decimals that are printed, divisor of the values. */
  readonly unit: { readonly code: string; readonly text: string; readonly digits: number };
  readonly per?: number;
  readonly itemHeading: string;
  readonly ends: { readonly first: string; readonly second: string };
  readonly items: readonly {
    readonly key: string;
    readonly label: string;
    readonly note?: string;
    readonly first: LedgerEntry;
    readonly second: LedgerEntry;
  }[];
  readonly because: NoIntervalReason;
  readonly notes?: readonly (readonly Run[])[];
  /** Default true. */
  readonly fromZero?: boolean;
}

/** Two values of each item as points on one axis; no block where no value is loaded. */
export function twoValues(page: Page, data: TwoValues): readonly Block[] {
  const entries = data.items.flatMap(({ first, second }) => [first, second]);
  if (!hasValues(entries)) return [];
  const { id, caption, unit, per = 1, itemHeading, ends, items, because, notes = [] } = data;
  const block = chartBlock(page, {
    id,
    caption,
    subtitle: unit.text,
    entries,
    notes,
    uncertainty: { kind: "none", because },
    draw: (head, context) =>
      dumbbellFigure(
        {
          ...head,
          unit,
          itemHeading,
          ends,
          fromZero: data.fromZero ?? true,
          items: items.map(({ first, second, ...item }) => ({
            ...item,
            first: observed(page, first, per),
            second: observed(page, second, per),
          })),
        },
        context,
      ),
  });
  return [block];
}
