import type { IndicatorId } from "../../declaration/index.ts";
import type { Edition } from "../../edition/index.ts";
import type { Basis, QuantityKind } from "../../vocabulary/index.ts";
import type { PublishedCell } from "../trace/published-cell.ts";
import type { CellTrace, Trace } from "../trace/trace.ts";
import { cellsOfTrace, missingCells, selectionsOf } from "../trace/walk-trace.ts";
import type {
  Caveat,
  Figure,
  FigureVintage,
  Interval,
  MethodKey,
  OfficialValue,
  StatisticKey,
  Subject,
} from "./figure.ts";
import { hasNoNumber } from "./missing.ts";
import type { FigureUnit } from "./unit.ts";

/** What an indicator says about a figure; the rest is read off its trace. */
export interface FigureDraft<Kind extends QuantityKind, Unit extends FigureUnit> {
  readonly indicator: IndicatorId;
  readonly statistic: StatisticKey;
  readonly subject: Subject;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly method: MethodKey;
  readonly caveats?: readonly Caveat[];
  readonly trace: Trace;
  readonly interval?: Interval | null;
  /** The publisher's own cell and the difference that rounding explains. */
  readonly official?: { readonly cell: CellTrace; readonly tolerance: number };
}

/** Completes a figure from its trace: value, releases, bases, the label MODEL, missing cells. */
export async function figureOf<Kind extends QuantityKind, Unit extends FigureUnit>(
  edition: Edition,
  draft: FigureDraft<Kind, Unit>,
): Promise<Figure<Kind, Unit>> {
  const { trace } = draft;
  const entered = await cellsOfTrace(edition, trace);
  const model = entered.some((each) => each.model);
  const caveats: Caveat[] = [...(draft.caveats ?? [])];
  if (model) caveats.unshift("model");
  if (missingCells(trace) > 0) caveats.push("cells-missing");
  return {
    id: figureId(draft.indicator, draft.statistic, draft.subject),
    indicator: draft.indicator,
    statistic: draft.statistic,
    subject: draft.subject,
    kind: draft.kind,
    unit: draft.unit,
    bases: basesOf(entered),
    value: trace.value,
    interval: draft.interval ?? null,
    vintages: vintagesOf(edition, trace),
    method: draft.method,
    model,
    caveats: [...new Set(caveats)],
    trace,
    official: officialOf(draft),
  };
}

/** Identifier of a figure: the same statistic of the same subject has the same one in every edition. */
export function figureId(
  indicator: IndicatorId,
  statistic: StatisticKey,
  subject: Subject,
): string {
  const parts = Object.keys(subject)
    .sort()
    .map((name) => `${name}=${subject[name]}`);
  return [indicator, statistic, ...parts].join("/");
}

function basesOf(entered: readonly PublishedCell[]): readonly Basis[] {
  const bases = new Set(entered.flatMap((each) => (each.basis === null ? [] : [each.basis])));
  return [...bases].sort() as Basis[];
}

function vintagesOf(edition: Edition, trace: Trace): readonly FigureVintage[] {
  const sources = new Set(selectionsOf(trace).map(({ source }) => source));
  return edition.sources
    .filter(({ id }) => sources.has(id))
    .map(({ id, vintage }) => ({ source: id, vintage }));
}

function officialOf({
  trace,
  official,
}: Pick<FigureDraft<QuantityKind, FigureUnit>, "trace" | "official">): OfficialValue | null {
  if (!official || official.cell.id === null) return null;
  const { id, value } = official.cell;
  if (hasNoNumber(value) || hasNoNumber(trace.value)) return null;
  return { id, value, difference: trace.value - value, tolerance: official.tolerance };
}
