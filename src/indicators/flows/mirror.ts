import type { Edition } from "../../edition/index.ts";
import type { QuantityKind } from "../../vocabulary/index.ts";
import type { Figure, MethodKey, StatisticKey } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import type { FigureUnit } from "../figure/unit.ts";
import { areaCodes } from "../groups/stock-revision.ts";
import { IndicatorError } from "../indicator-error.ts";
import { cellsOf } from "../trace/cells.ts";
import type { Selection } from "../trace/selection.ts";
import type { TableOperationId } from "../trace/table-operations.ts";
import { operation, tableOperation } from "../trace/trace-of.ts";
import { type FlowSourceId, flowSource, type MirrorBasis } from "./flow-source.ts";

/** Which corridors are compared. */
export interface MirrorQuery {
  readonly source: FlowSourceId;
  readonly years: readonly number[];
  /** One basis for both ends: residence is never compared with citizenship (trap T08). */
  readonly basis: MirrorBasis;
}

/** The publication of MIRROR: how many pairs there are and how far their reports lie apart. */
export interface Mirror {
  readonly reported: Figure<"covariate", "corridors">;
  readonly bothReported: Figure<"covariate", "corridors">;
  readonly bothPositive: Figure<"covariate", "corridors">;
  readonly medianRatio: Figure<"ratio", "ratio">;
  readonly shareAbove2: Figure<"share", "per-cent">;
  readonly shareAbove10: Figure<"share", "per-cent">;
  readonly shareLargerImmigration: Figure<"share", "per-cent">;
}

/**
 * MIRROR, mirror discrepancy (clauses 22.a, 22.c, 28.a): q = max(I, E)/min(I, E) over corridors and
 * years with two positive reports; pairs with a zero are counted apart. A ratio near one is
 * agreement, not truth (Poulain 1993; de Beer and others 2010).
 */
export async function mirror(edition: Edition, query: MirrorQuery): Promise<Mirror> {
  const tables = tablesOf(query);
  const figure = async <Kind extends QuantityKind, Unit extends FigureUnit>(
    statistic: StatisticKey,
    id: TableOperationId,
    kind: Kind,
    unit: Unit,
    constants: Readonly<Record<string, number>> = {},
  ) =>
    figureOf(edition, {
      indicator: "MIRROR",
      statistic,
      subject: { source: query.source, years: query.years.join(","), basis: query.basis },
      kind,
      unit,
      method: "reports-of-both-ends" satisfies MethodKey,
      caveats: ["agreement-is-not-truth", "duration-criteria-differ"],
      trace: await tableOperation(cellsOf(edition), id, tables, constants),
    });
  return {
    reported: await figure("pairs-reported", "mirror-reported", "covariate", "corridors"),
    bothReported: await figure("pairs-both", "mirror-both-reported", "covariate", "corridors"),
    bothPositive: await figure("pairs-positive", "mirror-both-positive", "covariate", "corridors"),
    medianRatio: await figure("median-ratio", "mirror-median-ratio", "ratio", "ratio"),
    shareAbove2: await figure("ratios-above-2", "mirror-share-above", "share", "per-cent", {
      above: 2,
    }),
    shareAbove10: await figure("ratios-above-10", "mirror-share-above", "share", "per-cent", {
      above: 10,
    }),
    shareLargerImmigration: await figure(
      "larger-immigration",
      "mirror-share-larger-immigration",
      "share",
      "per-cent",
    ),
  };
}

function tablesOf({ source, years, basis }: MirrorQuery): Record<string, Selection> {
  const { id, bothCoverages } = flowSource(source);
  const shared = {
    source: id,
    timePeriod: years.map(String),
    basis: [basis],
    category: [bothCoverages],
    refArea: areaCodes,
    counterpartArea: areaCodes,
    corridorsOnly: true,
  };
  return {
    immigration: { ...shared, measure: "IMMIGRATION" },
    emigration: { ...shared, measure: "EMIGRATION" },
  };
}

/**
 * MIRROR of one corridor: R = I/E, what the destination counts over what the origin counts.
 *
 * @throws IndicatorError `bases-differ` for reports on two bases, `methods-differ` for two corridors
 *   or years
 */
export async function mirrorRatio(
  edition: Edition,
  immigration: Figure<"flow", "persons-a-year">,
  emigration: Figure<"flow", "persons-a-year">,
): Promise<Figure<"ratio", "ratio">> {
  const [first, second] = [immigration.bases.join(" "), emigration.bases.join(" ")];
  if (first !== second) throw new IndicatorError("bases-differ", { first, second });
  const { origin, destination, year } = immigration.subject;
  for (const name of ["origin", "destination", "year"]) {
    if (immigration.subject[name] === emigration.subject[name]) continue;
    throw new IndicatorError("methods-differ", { first: immigration.id, second: emigration.id });
  }
  return figureOf(edition, {
    indicator: "MIRROR",
    statistic: "corridor-ratio",
    subject: { origin: origin!, destination: destination!, year: year! },
    kind: "ratio",
    unit: "ratio",
    method: "reports-of-both-ends",
    caveats: ["agreement-is-not-truth", "duration-criteria-differ"],
    trace: operation("ratio", { numerator: immigration.trace, denominator: emigration.trace }),
  });
}
