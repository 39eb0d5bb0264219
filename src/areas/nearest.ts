import type { AreaCode } from "./area-code.ts";
import { normaliseName } from "./normalise-name.ts";
import { areas } from "./registry.ts";

const pairsOf = (text: string): Map<string, number> => {
  const padded = ` ${text} `;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < padded.length; i++) {
    const pair = padded.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/**
 * The codes whose code or English name resembles a text most, best first, by the Dice coefficient
 * of their letter pairs (Dice 1945); entries below 0.4 are left out. Meant for error messages.
 */
export function nearestAreas(text: string, limit = 3): AreaCode[] {
  const wanted = pairsOf(normaliseName(text));
  return areas
    .map((area) => ({
      code: area.code,
      score: Math.max(
        dice(wanted, pairsOf(normaliseName(area.name))),
        dice(wanted, pairsOf(area.code.toLowerCase())),
      ),
    }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ code }) => code);
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let size = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    size += count;
  }
  for (const count of b.values()) size += count;
  return (2 * shared) / size;
}
