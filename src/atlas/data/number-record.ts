import type { Figure } from "../../indicators/index.ts";
import type { CompactTrace } from "./compact-trace.ts";
import { compactTrace } from "./compact-trace.ts";

/**
 * A number as it stands in a file of figures: with all that a reader may ask about it, and without
 * words, so that the same file serves every language. Names are short because a page holds hundreds.
 */
export interface NumberRecord {
  /** Identifier of the figure. */
  readonly id: string;
  /** Value, or the reason why there is none. */
  readonly value: number | { readonly missing: string };
  readonly unit: string;
  readonly kind: string;
  readonly indicator: string;
  readonly statistic: string;
  readonly subject: Readonly<Record<string, string | number>>;
  readonly method: string;
  readonly bases?: readonly string[];
  readonly caveats?: readonly string[];
  readonly sources: readonly string[];
  readonly model?: true;
  readonly interval?: { readonly low: number; readonly high: number; readonly probability: number };
  /** The publisher's own value of the same statistic. */
  readonly official?: { readonly id: string; readonly value: number };
  readonly trace: CompactTrace;
  /** Positions in the same file of other published values of the same fact. */
  readonly rivals?: readonly number[];
}

/** The record of a figure. */
export function numberRecord(figure: Figure): NumberRecord {
  const { value, official } = figure;
  return {
    id: figure.id,
    value: typeof value === "number" ? value : { missing: value.missing },
    unit: figure.unit,
    kind: figure.kind,
    indicator: figure.indicator,
    statistic: figure.statistic,
    subject: figure.subject,
    method: figure.method,
    ...(figure.bases.length > 0 ? { bases: figure.bases } : {}),
    ...(figure.caveats.length > 0 ? { caveats: figure.caveats } : {}),
    sources: figure.vintages.map(({ source }) => source),
    ...(figure.model ? { model: true } : {}),
    ...(figure.interval ? { interval: figure.interval } : {}),
    ...(official ? { official: { id: official.id, value: official.value } } : {}),
    trace: compactTrace(figure.trace),
  };
}
