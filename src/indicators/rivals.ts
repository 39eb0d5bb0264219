import {
  type Edition,
  findRivals,
  findRivalsOfAreas,
  type RivalGroup,
  type Subject,
} from "../edition/index.ts";
import { isMissing } from "../vocabulary/index.ts";
import type { Figure } from "./figure/figure.ts";
import { figureOf } from "./figure/figure-of.ts";
import { cellsOf } from "./trace/cells.ts";
import { selectionOfCell } from "./trace/selection.ts";
import type { Trace } from "./trace/trace.ts";
import { cell, operation } from "./trace/trace-of.ts";

/** One fact with every published value of it. */
export interface RivalFigures {
  readonly group: RivalGroup;
  /** Largest over smallest published value; models are listed in the group and not in the ratio. */
  readonly spread: Figure<"ratio", "ratio">;
}

/**
 * RIVALS, spread of published values (ours; clauses 22.a and 28.a): for every fact of a corridor or area
 * in a year, the list of all published values with source, release and method, and the ratio of the
 * largest to the smallest. Where one source says zero or signs differ the ratio is undefined. Values
 * of different kinds, units or bases are not rivals (traps T07 and T08).
 */
export async function rivalFigures(
  edition: Edition,
  subject: Subject,
  year: number,
  options: { readonly measures?: readonly string[] } = {},
): Promise<readonly RivalFigures[]> {
  const { groups } = await findRivals(edition, subject, year, options);
  const rivals: RivalFigures[] = [];
  for (const group of groups) {
    rivals.push({ group, spread: await spreadOf(edition, subject, year, group) });
  }
  return rivals;
}

/**
 * RIVALS of every area in a year, by area: the same as {@link rivalFigures} of one after the other, from
 * one query.
 *
 * @param areas whose rivals are wanted; others are left out
 */
export async function rivalFiguresOfAreas(
  edition: Edition,
  areas: readonly string[],
  year: number,
): Promise<ReadonlyMap<string, readonly RivalFigures[]>> {
  const groups = await findRivalsOfAreas(edition, year);
  const found = new Map<string, readonly RivalFigures[]>();
  for (const area of areas) {
    const rivals: RivalFigures[] = [];
    for (const group of groups.get(area) ?? []) {
      rivals.push({ group, spread: await spreadOf(edition, { area }, year, group) });
    }
    found.set(area, rivals);
  }
  return found;
}

async function spreadOf(
  edition: Edition,
  subject: Subject,
  year: number,
  group: RivalGroup,
): Promise<Figure<"ratio", "ratio">> {
  const published = group.values.filter((value) => !value.model && !isMissing(value.value));
  const inputs: Record<string, Trace> = {};
  for (const value of published) {
    inputs[value.id] = await cell(cellsOf(edition), selectionOfCell(value));
  }
  const zero = published.some(({ value }) => value === 0);
  const { concept, timePeriod, basis, category } = group.fact;
  return figureOf(edition, {
    indicator: "RIVALS",
    statistic: "spread",
    subject: {
      ...("area" in subject ? { area: subject.area } : subject),
      year,
      concept,
      timePeriod,
      basis: basis ?? "",
      category: category ?? "",
    },
    kind: "ratio",
    unit: "ratio",
    method: "rival-values",
    caveats: zero ? ["models-apart", "one-source-says-zero"] : ["models-apart"],
    trace: operation("largest-to-smallest", inputs),
  });
}
