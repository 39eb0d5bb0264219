/**
 * Words that a finding uses for a share, chosen by the number and by nothing else. Each is true of every
 * share for which it is chosen; outside of them there is no word and the number stands alone.
 */
export type ShareWord =
  | "almostHalf"
  | "half"
  | "moreThanHalf"
  | "almostTwoThirds"
  | "twoThirds"
  | "moreThanTwoThirds"
  | "none";

/**
 * The word for a share in per cent. “Almost” is at most three points below, “more than” at most three
 * points above; “half” and “two thirds” hold to a tenth of a point, as the number is printed.
 *
 * @example shareWord(48.1) // "almostHalf"
 */
export function shareWord(percent: number): ShareWord {
  const words: readonly (readonly [number, ShareWord, ShareWord, ShareWord])[] = [
    [50, "almostHalf", "half", "moreThanHalf"],
    [200 / 3, "almostTwoThirds", "twoThirds", "moreThanTwoThirds"],
  ];
  for (const [mark, almost, exactly, more] of words) {
    const distance = percent - mark;
    if (Math.abs(distance) <= 0.05) return exactly;
    if (distance < 0 && distance >= -3) return almost;
    if (distance > 0 && distance <= 3) return more;
  }
  return "none";
}

/** Words for how many times a later value is an earlier one. */
export type MultipleWord =
  | "moreThanTripled"
  | "tripled"
  | "moreThanDoubled"
  | "doubled"
  | "almostDoubled"
  | "rose"
  | "unchanged"
  | "fell";

/**
 * The word for later ÷ earlier: “doubled” and “tripled” within two per cent, “almost doubled” from 1.9,
 * “unchanged” below a tenth of a per cent of change.
 *
 * @throws RangeError unless both are positive
 */
export function multipleWord(earlier: number, later: number): MultipleWord {
  if (!(earlier > 0 && later > 0)) {
    throw new RangeError(`a multiple needs two positive numbers: ${earlier}, ${later}`);
  }
  const ratio = later / earlier;
  if (Math.abs(ratio - 1) < 0.001) return "unchanged";
  if (ratio < 1) return "fell";
  if (ratio > 3 * 1.02) return "moreThanTripled";
  if (ratio >= 3 * 0.98) return "tripled";
  if (ratio > 2 * 1.02) return "moreThanDoubled";
  if (ratio >= 2 * 0.98) return "doubled";
  return ratio >= 1.9 ? "almostDoubled" : "rose";
}
