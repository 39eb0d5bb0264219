import type { IndicatorId } from "../../declaration/index.ts";
import type { indicators } from "../../messages/en/indicators.ts";
import type { Basis, QuantityKind } from "../../vocabulary/index.ts";
import type { Trace } from "../trace/trace.ts";
import type { FigureValue } from "./missing.ts";
import type { FigureUnit } from "./unit.ts";

type Words = keyof typeof indicators;
type After<Start extends string> = Words extends infer Key
  ? Key extends `${Start}.${infer Rest}`
    ? Rest
    : never
  : never;

/** A statement that stands beside a figure wherever it goes; words under `caveat.<key>`. */
export type Caveat = After<"caveat">;

/** Which statistic of an indicator; words under `statistic.<key>`. */
export type StatisticKey = After<"statistic">;

/** How a figure is computed; words under `method.<key>`. Two methods are never compared (T04). */
export type MethodKey = After<"method">;

/** Dimensions of the fact that a figure states: area, year, origin, view, instrument … */
export type Subject = Readonly<Record<string, string | number>>;

/** A source and the release of it from which a figure is computed. */
export interface FigureVintage {
  readonly source: string;
  readonly vintage: string;
}

/** Bounds that hold the true value with a stated probability. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** 0.8 for 80 per cent. */
  readonly probability: number;
}

/** The publisher's own value of the same statistic, beside ours. */
export interface OfficialValue {
  /** VALUE_ID. */
  readonly id: string;
  readonly value: number;
  /** Ours − official, in the unit of the figure; points for shares. */
  readonly difference: number;
  /** Largest difference that rounding explains. */
  readonly tolerance: number;
}

/**
 * A computed value that can be printed: it carries its unit, kind, bases, release, method, caveats
 * and trace, so that a copied figure copies them all.
 */
export interface Figure<
  Kind extends QuantityKind = QuantityKind,
  Unit extends FigureUnit = FigureUnit,
> {
  /** Stable across editions: indicator, statistic and subject. */
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly statistic: StatisticKey;
  readonly subject: Subject;
  readonly kind: Kind;
  readonly unit: Unit;
  /** Bases of the cells that entered, in code order; empty where the measure has none (trap T08). */
  readonly bases: readonly Basis[];
  readonly value: FigureValue;
  readonly interval: Interval | null;
  readonly vintages: readonly FigureVintage[];
  readonly method: MethodKey;
  /** True if a modelled value entered: printed with the label MODEL. */
  readonly model: boolean;
  readonly caveats: readonly Caveat[];
  readonly trace: Trace;
  readonly official: OfficialValue | null;
}
