/**
 * Step b as the reference rounds it: each native population times the factor, half to even, and
 * the remainder on one area, by default the one with most natives (first of equals).
 *
 * @param again re-round to the total plus one first (fractional discrepancies up to a half)
 */
export function roundNatives(
  cells: Float64Array,
  n: number,
  factor: number,
  remainderAt?: number,
  again = false,
): void {
  const natives = new Float64Array(n);
  let target = 0;
  for (let area = 0; area < n; area++) {
    natives[area] = cells[area * n + area]! * factor;
    target += natives[area]!;
  }
  if (again) {
    const more = (target + 1) / target;
    for (let area = 0; area < n; area++) natives[area] = roundHalfToEven(natives[area]! * more);
    target += 1;
  }
  let rounded = 0;
  let largest = 0;
  for (let area = 0; area < n; area++) {
    natives[area] = roundHalfToEven(natives[area]!);
    rounded += natives[area]!;
    if (natives[area]! > natives[largest]!) largest = area;
  }
  natives[remainderAt ?? largest]! += Math.round((target - rounded) * 2) / 2;
  for (let area = 0; area < n; area++) cells[area * n + area] = natives[area]!;
}

/** Rounds to the nearest whole number, halves to the even one (IEEE 754). */
export function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
