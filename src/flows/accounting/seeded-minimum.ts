import { fitBlock } from "./fit-block.ts";
import { type GainsAndLosses, gainsAndLosses } from "./gains-and-losses.ts";
import { type FixedCell, knownFlowTooLarge } from "./known-flows.ts";
import { addBlock, addMove, type MoveTables } from "./move-tables.ts";

/** What leads the movers of each birthplace. */
export interface Guidance {
  readonly areas: readonly string[];
  /** The seed of a birthplace, `N × N`; absent: every move alike. */
  readonly seed: ((birthplace: number) => Float64Array) | undefined;
  readonly fixed: ReadonlyMap<number, readonly FixedCell[]>;
}

/**
 * Step f with a seed and fixed cells, stayers at their maximum: for each birthplace the seed is
 * fitted to losses and gains on the block of losers × gainers (methods 6).
 */
export function addSeededMinimum(
  moves: MoveTables,
  start: Float64Array,
  end: Float64Array,
  guidance: Guidance,
): void {
  for (let birthplace = 0; birthplace < moves.n; birthplace++) {
    const change = gainsAndLosses(start, end, moves.n, birthplace, moves.stayers);
    const fixed = guidance.fixed.get(birthplace) ?? [];
    takeFixed(moves, birthplace, change, fixed, guidance.areas);
    // A row that only loses, or only gains, does so by rounding: nobody moves.
    if (change.losers.length > 0 && change.gainers.length > 0)
      addFitted(moves, birthplace, change, fixed, guidance);
  }
}

function takeFixed(
  moves: MoveTables,
  birthplace: number,
  { losses, gains }: GainsAndLosses,
  fixed: readonly FixedCell[],
  areas: readonly string[],
): void {
  for (const cell of fixed) {
    const room = Math.min(losses[cell.origin]!, gains[cell.destination]!);
    if (cell.persons > room * (1 + 1e-12)) throw knownFlowTooLarge(areas, birthplace, cell, room);
    const persons = Math.min(cell.persons, room);
    losses[cell.origin]! -= persons;
    gains[cell.destination]! -= persons;
    addMove(moves, birthplace, cell.origin, cell.destination, persons);
  }
}

function addFitted(
  moves: MoveTables,
  birthplace: number,
  { losers, losses, gainers, gains }: GainsAndLosses,
  fixed: readonly FixedCell[],
  { areas, seed }: Guidance,
): void {
  const { n } = moves;
  const table = seed?.(birthplace);
  const block = new Float64Array(losers.length * gainers.length);
  for (let o = 0, at = 0; o < losers.length; o++) {
    for (let d = 0; d < gainers.length; d++, at++) {
      block[at] = table === undefined ? 1 : table[losers[o]! * n + gainers[d]!]!;
    }
  }
  for (const { origin, destination } of fixed) {
    const o = losers.indexOf(origin);
    const d = gainers.indexOf(destination);
    if (o >= 0 && d >= 0) block[o * gainers.length + d] = 0;
  }
  const persons = fitBlock(
    block,
    Float64Array.from(losers, (area) => losses[area]!),
    Float64Array.from(gainers, (area) => gains[area]!),
    {
      areas,
      birthplace,
      origins: losers,
      destinations: gainers,
      code: fixed.length > 0 ? "infeasible-known-flow" : "infeasible-seed",
      argument: fixed.length > 0 ? "known" : "seed",
    },
  );
  addBlock(moves, birthplace, losers, gainers, persons);
}
