import type { IndicatorId } from "../../declaration/index.ts";
import type { Edition } from "../../edition/index.ts";
import type { Basis, QuantityKind } from "../../vocabulary/index.ts";
import { cellsOf } from "../trace/cells.ts";
import type { CellTrace, Trace } from "../trace/trace.ts";
import { missingCells, selectionsOf } from "../trace/walk-trace.ts";
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
  const { model, bases } = await marksOf(edition, trace);
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
    bases,
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

/** Whether a modelled value entered, and the bases of the cells, in code order. */
async function marksOf(
  edition: Edition,
  trace: Trace,
): Promise<{ readonly model: boolean; readonly bases: readonly Basis[] }> {
  const cells = cellsOf(edition);
  const bases = new Set<Basis>();
  let model = false;
  for (const selection of selectionsOf(trace)) {
    for (const each of await cells.of(selection)) {
      if (each.basis !== null) bases.add(each.basis as Basis);
      model ||= each.model;
    }
  }
  return { model, bases: [...bases].sort() };
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
