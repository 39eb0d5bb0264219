import {
  type Caveat,
  type Derived,
  type Figure,
  type FigureUnit,
  hasNoNumber,
  type MethodKey,
  type StatisticKey,
} from "../../indicators/index.ts";

/** A difference or sum of figures as a figure that the ledger can hold; it inherits their caveats. */
export function derivedFigure<Unit extends FigureUnit>(
  derived: Derived<Unit>,
  statistic: StatisticKey,
  method: MethodKey,
  of: readonly [Figure, ...Figure[]],
): Figure<Figure["kind"], Unit> {
  const unique = <T>(lists: readonly (readonly T[])[]) => [...new Set(lists.flat())];
  const vintages = new Map(
    of.flatMap((each) => each.vintages.map((vintage) => [vintage.source, vintage] as const)),
  );
  const caveats: readonly Caveat[] = unique(of.map((each) => each.caveats));
  return {
    id: `${statistic}(${of.map(({ id }) => id).join(" ; ")})`,
    indicator: of[0].indicator,
    statistic,
    subject: of[0].subject,
    kind:
      derived.unit === "percentage-points" || derived.unit === "per-cent" ? "share" : of[0].kind,
    unit: derived.unit,
    bases: unique(of.map(({ bases }) => bases)).sort(),
    value: derived.value,
    interval: null,
    vintages: [...vintages.values()],
    method,
    model: derived.model,
    caveats,
    trace: derived.trace,
    official: null,
  };
}

/** What share a part is of a whole, in per cent: the two must be of one kind, unit and basis. */
export function shareFigure(
  part: Figure,
  whole: Figure,
  statistic: StatisticKey,
): Figure<Figure["kind"], "per-cent"> {
  const inputs = { part: part.trace, whole: whole.trace };
  const missing = [part.value, whole.value].find(hasNoNumber);
  const value = missing ?? (100 * Number(part.value)) / Number(whole.value);
  const trace = { kind: "operation", operation: "percentage", inputs, value } as const;
  const model = part.model || whole.model;
  return derivedFigure({ value, unit: "per-cent", model, trace }, statistic, "part-of-whole", [
    part,
    whole,
  ]);
}

/** A number of a definition or of the report's own register: the target of 3 per cent, 63 clauses. */
export function constantFigure<Unit extends FigureUnit>(
  indicator: Figure["indicator"],
  name: string,
  value: number,
  unit: Unit,
): Figure<"covariate", Unit> {
  return {
    id: `${indicator}/constant/${name}`,
    indicator,
    statistic: "constant",
    subject: { name },
    kind: "covariate",
    unit,
    bases: [],
    value,
    interval: null,
    vintages: [],
    method: "definition",
    model: false,
    caveats: [],
    trace: { kind: "constant", name, value },
    official: null,
  };
}
