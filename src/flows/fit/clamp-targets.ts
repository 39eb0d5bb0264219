/** The least and the most a row can be given, by what its columns hold. */
export interface TargetBounds {
  /** Columns that only this row can serve must go to it: the larger of the two tables. */
  readonly least: Float64Array;
  /** A row cannot be given more than the columns it reaches: the smaller of the two tables. */
  readonly most: Float64Array;
}

/** Bounds of the common row targets of two `n × n` tables that keep their column totals. */
export function targetBounds(
  tables: readonly { readonly cells: Float64Array; readonly columnTotals: Float64Array }[],
  n: number,
): TargetBounds {
  const least = new Float64Array(n);
  const most = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  for (const { cells, columnTotals } of tables) {
    const alone = new Float64Array(n);
    const reach = new Float64Array(n);
    for (let column = 0; column < n; column++) {
      let only = -1;
      let count = 0;
      for (let row = 0; row < n; row++) {
        if (cells[row * n + column]! <= 0) continue;
        reach[row]! += columnTotals[column]!;
        only = row;
        count++;
      }
      if (count === 1) alone[only]! += columnTotals[column]!;
    }
    for (let row = 0; row < n; row++) {
      least[row] = Math.max(least[row]!, alone[row]!);
      most[row] = Math.min(most[row]!, reach[row]!);
    }
  }
  return { least, most };
}

/** Rows whose bounds contradict each other, or else rows at a bound, when clamping cannot keep the total. */
export function unclampable(
  targets: Float64Array,
  clamped: Float64Array,
  { least, most }: TargetBounds,
): number[] {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const total = sum(targets);
  if (Math.abs(sum(clamped) - total) <= 1e-12 * total) return [];
  const rows = [...targets.keys()];
  const contradicting = rows.filter((row) => least[row]! > most[row]!);
  return contradicting.length > 0
    ? contradicting
    : rows.filter((row) => clamped[row] !== targets[row]);
}

/**
 * Clips row targets to their bounds and hands the difference to the rows with slack, in proportion
 * to their targets, until it is spent or no slack is left (repair `clamp-targets`, methods 7.3).
 */
export function clampTargets(targets: Float64Array, { least, most }: TargetBounds): Float64Array {
  const n = targets.length;
  const clamped = targets.slice();
  let total = 0;
  for (let row = 0; row < n; row++) total += targets[row]!;
  for (let round = 0; round < 2 * n + 2; round++) {
    let given = 0;
    for (let row = 0; row < n; row++) {
      clamped[row] = Math.max(
        Math.min(clamped[row]!, most[row]!),
        Math.min(least[row]!, most[row]!),
      );
      given += clamped[row]!;
    }
    const rest = total - given;
    if (Math.abs(rest) <= 1e-15 * total) break;
    let slack = 0;
    const free = (row: number) =>
      rest > 0 ? clamped[row]! < most[row]! : clamped[row]! > least[row]!;
    for (let row = 0; row < n; row++) if (free(row)) slack += clamped[row]!;
    if (!(slack > 0)) break;
    for (let row = 0; row < n; row++)
      if (free(row)) clamped[row]! += (rest * clamped[row]!) / slack;
  }
  return clamped;
}
