import type { Edition } from "../../edition/index.ts";
import {
  type Figure,
  type FigureMissing,
  hasNoNumber,
  latestPeriod,
  recompute,
  selectionsOf,
} from "../../indicators/index.ts";
import { changedCells } from "./changed-cells.ts";
import type { ChangeKind, FigureChange } from "./figure-change.ts";
import { periodOf, releaseOf, seriesOf } from "./subject-keys.ts";

/** Two opened editions. */
export interface EditionPair {
  readonly before: Edition;
  readonly after: Edition;
}

/** The changes between two editions, and how many figures are the same in both. */
export interface FigureDifference {
  readonly changes: readonly FigureChange[];
  readonly unchanged: number;
}

/** Cells listed of one change; all are counted. */
const mostCells = 5;

/**
 * EDITION-DIFF (ours; clause 33.b): figure by figure, what changed in the world, what was revised, what is
 * defined anew and what cannot be told apart: Δ = Δ_world + Δ_revision, where Δ_revision is the value of
 * the earlier date in the later edition less that in the earlier one. Figures are paired by their stable
 * identifier, else by series and date in another release, else by series with the latest date before.
 *
 * @param before figures of the earlier edition, each identifier once
 */
export async function diffFigures(
  editions: EditionPair,
  before: readonly Figure[],
  after: readonly Figure[],
): Promise<FigureDifference> {
  const old = new Map(before.map((figure) => [figure.id, figure]));
  const recent = new Map(after.map((figure) => [figure.id, figure]));
  const changes: FigureChange[] = [];
  let unchanged = 0;
  for (const figure of after) {
    const same = old.get(figure.id);
    if (!same) continue;
    const change = await changeOf(editions, same, figure);
    if (change) changes.push(change);
    else unchanged += 1;
  }
  const gone = before.filter(({ id }) => !recent.has(id));
  const added = after.filter(({ id }) => !old.has(id));
  const others = await newPeriods(editions, { gone, added, before, after });
  const moved = others.filter(({ revised, world }) => revised !== 0 || world !== 0);
  changes.push(...moved);
  return { changes, unchanged: unchanged + others.length - moved.length };
}

/** The change of a figure that both editions have, or null if there is none. */
async function changeOf(
  editions: EditionPair,
  before: Figure,
  after: Figure,
): Promise<FigureChange | null> {
  if (before.method !== after.method || before.unit !== after.unit) {
    return changed("definition", before, after);
  }
  const [a, b] = [before.value, after.value];
  if (hasNoNumber(a) && hasNoNumber(b)) {
    return a.missing === b.missing ? null : changed("unattributable", before, after);
  }
  if (hasNoNumber(a)) return changed(await whyThereNow(editions.before, a, after), before, after);
  if (hasNoNumber(b)) return changed(isNotLoaded(b) ? "lost" : "revised", before, after);
  if (a === b) return null;
  const { cells, sources } = await changedCells(editions, before, after);
  return {
    ...changed("revised", before, after),
    revised: b - a,
    world: 0,
    sources: [...new Set([...sources, ...releasesThatDiffer(before, after)])].sort(),
    cells: cells.slice(0, mostCells),
    cellsChanged: cells.length,
  };
}

const isNotLoaded = ({ missing }: FigureMissing) => missing === "not-loaded";

/** A source was loaded, the publisher reached the date, or filled a blank of a date that it had reached. */
async function whyThereNow(
  before: Edition,
  was: FigureMissing,
  { trace }: Figure,
): Promise<ChangeKind> {
  if (isNotLoaded(was)) return "loaded";
  for (const { source, measure, timePeriod = [] } of selectionsOf(trace)) {
    const latest = await latestPeriod(before, source, measure);
    if (latest !== null && timePeriod.some((each) => each > latest)) return "world";
  }
  return "revised";
}

/** Pairs the figures that only one edition has: by date in another release, else with the latest date. */
async function newPeriods(
  editions: EditionPair,
  {
    gone,
    added,
    before,
    after,
  }: Readonly<Record<"gone" | "added" | "before" | "after", readonly Figure[]>>,
): Promise<readonly FigureChange[]> {
  const latestBefore = latestOfSeries(before);
  const sameDate = new Map(before.map((figure) => [datedSeriesOf(figure), figure]));
  const found: FigureChange[] = [];
  const paired = new Set<string>();
  for (const figure of added) {
    const old = sameDate.get(datedSeriesOf(figure)) ?? latestBefore.get(seriesOf(figure));
    // A date before the latest that was known is no news of the world.
    if (!old || periodOf(old) > periodOf(figure)) {
      found.push(changed("unattributable", null, figure));
      continue;
    }
    paired.add(old.id);
    found.push(await acrossPeriods(editions, old, figure, after));
  }
  for (const figure of gone) {
    if (!paired.has(figure.id)) found.push(changed("unattributable", figure, null));
  }
  return found;
}

async function acrossPeriods(
  editions: EditionPair,
  before: Figure,
  after: Figure,
  recent: readonly Figure[],
): Promise<FigureChange> {
  const whole = changed("world", before, after);
  if (before.method !== after.method || before.unit !== after.unit) {
    return { ...whole, kind: "definition", change: null };
  }
  if (whole.change === null) return { ...whole, kind: "unattributable" };
  const [earlier, later] = [periodOf(before), periodOf(after)];
  const sources = releasesThatDiffer(before, after);
  if (earlier === later) {
    return { ...whole, kind: "revised", revised: whole.change, world: 0, sources };
  }
  const again = await earlierDateAgain(editions, before, after, recent);
  if (again === null) return { ...whole, kind: "unattributable", sources };
  const revised = again - Number(before.value);
  return { ...whole, revised, world: whole.change - revised, sources };
}

/** The earlier date as the later edition gives it, in the release of the later figure. */
async function earlierDateAgain(
  { after: edition }: EditionPair,
  before: Figure,
  after: Figure,
  recent: readonly Figure[],
): Promise<number | null> {
  if (releaseOf(before) === releaseOf(after)) {
    const value = await recompute(edition, before.trace);
    return hasNoNumber(value) ? null : value;
  }
  const same = recent.find(
    (each) =>
      seriesOf(each) === seriesOf(after) &&
      periodOf(each) === periodOf(before) &&
      releaseOf(each) === releaseOf(after),
  );
  return same && !hasNoNumber(same.value) ? same.value : null;
}

const datedSeriesOf = (figure: Figure) => `${seriesOf(figure)} ${periodOf(figure)}`;

function latestOfSeries(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const known = latest.get(seriesOf(figure));
    if (!known || periodOf(known) <= periodOf(figure)) latest.set(seriesOf(figure), figure);
  }
  return latest;
}

function releasesThatDiffer(before: Figure, after: Figure): readonly string[] {
  const releases = ({ vintages }: Figure) =>
    new Set(vintages.map(({ source, vintage }) => `${source}\n${vintage}`));
  const [a, b] = [releases(before), releases(after)];
  const differing = [...[...a].filter((x) => !b.has(x)), ...[...b].filter((x) => !a.has(x))];
  return [...new Set(differing.map((each) => each.split("\n")[0]!))].sort();
}

function changed(kind: ChangeKind, before: Figure | null, after: Figure | null): FigureChange {
  const [a, b] = [before?.value, after?.value];
  const isComparable = before?.unit === after?.unit;
  const change = typeof a === "number" && typeof b === "number" && isComparable ? b - a : null;
  return {
    kind,
    before,
    after,
    change,
    revised: null,
    world: null,
    sources: before && after ? releasesThatDiffer(before, after) : [],
    cells: [],
    cellsChanged: 0,
  };
}
