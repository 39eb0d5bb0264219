import type { QuantityKind } from "../../vocabulary/index.ts";
import type { Figure } from "../figure/figure.ts";
import type { FigureValue } from "../figure/missing.ts";
import type { FigureUnit } from "../figure/unit.ts";
import { IndicatorError } from "../indicator-error.ts";
import { evaluate, type OperationId } from "../trace/operations.ts";
import type { OperationTrace, Trace } from "../trace/trace.ts";

/** Kinds whose values may be added to values of the same kind. */
const additiveKinds = [
  "stock",
  "flow",
  "transition",
  "movement",
  "event",
  "application",
  "decision",
  "vital-event",
  "amount",
] as const satisfies readonly QuantityKind[];
export type AdditiveKind = (typeof additiveKinds)[number];

/** A value computed from figures, with the trace of both. */
export interface Derived<Unit extends FigureUnit> {
  readonly value: FigureValue;
  readonly unit: Unit;
  readonly model: boolean;
  readonly trace: OperationTrace;
}

/**
 * Adds two figures of one additive kind, unit and basis; stock and flow, persons and events, birth
 * and citizenship are never added (traps T07 and T08). The compiler refuses what it can see, the
 * function the rest.
 *
 * @throws IndicatorError `kind-not-additive`, `kinds-differ`, `units-differ`, `bases-differ`
 */
export function add<Kind extends AdditiveKind, Unit extends FigureUnit>(
  a: Figure<Kind, Unit>,
  b: Figure<NoInfer<Kind>, NoInfer<Unit>>,
): Derived<Unit> {
  requireOrdinary(a, b);
  for (const figure of [a, b]) {
    if (!(additiveKinds as readonly string[]).includes(figure.kind)) {
      throw new IndicatorError("kind-not-additive", { kind: figure.kind, figure: figure.id });
    }
  }
  requireSame("kinds-differ", a.kind, b.kind);
  requireSame("units-differ", a.unit, b.unit);
  requireSame("bases-differ", a.bases.join(" "), b.bases.join(" "));
  return derived("sum", { a, b }, a.unit);
}

/**
 * The difference of two shares, in percentage points: never “per cent” (trap T10).
 *
 * @throws IndicatorError `methods-differ` for shares of two definitions
 */
export function differenceOfShares(
  later: Figure<QuantityKind, "per-cent">,
  earlier: Figure<QuantityKind, "per-cent">,
): Derived<"percentage-points"> {
  requireOrdinary(later, earlier);
  for (const { unit, id } of [later, earlier]) {
    if (unit !== "per-cent") throw new IndicatorError("not-a-share", { unit, figure: id });
  }
  requireComparable(later, earlier);
  return derived("difference", { later, earlier }, "percentage-points");
}

/**
 * The change of a quantity relative to its earlier value, in per cent; not for shares and categories.
 *
 * @throws IndicatorError `methods-differ`, `units-differ`, `ordinal`
 */
export function relativeChange<Kind extends QuantityKind, Unit extends FigureUnit>(
  later: Figure<Kind, Unit>,
  earlier: Figure<NoInfer<Kind>, NoInfer<Unit>>,
): Derived<"per-cent"> {
  requireOrdinary(later, earlier);
  requireSame("units-differ", later.unit, earlier.unit);
  requireComparable(later, earlier);
  return derived("relative-change", { later, earlier }, "per-cent");
}

/**
 * Refuses to set figures of two definitions against each other: the average over services, the mean
 * of corridors and SmaRT are three statistics (trap T04).
 *
 * @throws IndicatorError `methods-differ`
 */
export function requireComparable(a: Figure, b: Figure): void {
  requireSame(
    "methods-differ",
    `${a.indicator}/${a.statistic}/${a.method}`,
    `${b.indicator}/${b.statistic}/${b.method}`,
  );
}

/** Refuses arithmetic on categories: 10.7.2 is ordinal (trap T03). */
function requireOrdinary(...figures: readonly Figure[]): void {
  for (const { unit, kind, id } of figures) {
    if (unit === "code" || kind === "status") throw new IndicatorError("ordinal", { figure: id });
  }
}

function requireSame(
  code: "kinds-differ" | "units-differ" | "bases-differ" | "methods-differ",
  first: string,
  second: string,
): void {
  if (first !== second) throw new IndicatorError(code, { first, second });
}

function derived<Unit extends FigureUnit>(
  operation: OperationId,
  figures: Readonly<Record<string, Figure>>,
  unit: Unit,
): Derived<Unit> {
  const inputs = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figure.trace]),
  ) as Record<string, Trace>;
  const values = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figure.value]),
  );
  const value = evaluate(operation, values);
  return {
    value,
    unit,
    model: Object.values(figures).some((figure) => figure.model),
    trace: { kind: "operation", operation, inputs, value },
  };
}
