import { refusal } from "../arguments/refusal.ts";
import { requireNumber } from "../arguments/require-vector.ts";

/** Refuses a square distance table with an off-diagonal cell that is missing or breaks `sign`; the diagonal is not read. */
export function requireDistances(
  distances: ArrayLike<number>,
  areas: number,
  sign: "non-negative" | "positive",
): void {
  if (distances.length !== areas * areas) {
    throw refusal({
      code: "wrong-length",
      argument: "distances",
      expected: `${areas} × ${areas} cells`,
      found: distances.length,
    });
  }
  for (let c = 0; c < distances.length; c++) {
    if (c % (areas + 1) === 0) continue;
    requireNumber(distances[c]!, "distances", [Math.floor(c / areas), c % areas], sign);
  }
}
