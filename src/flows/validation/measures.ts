import { refusal } from "../arguments/refusal.ts";
import { requireVector } from "../arguments/require-vector.ts";

/** The measures of methods 22.1 on corridors present in both tables; persons in five years. */
export interface AccuracyMeasures {
  readonly corridors: number;
  /** Pearson of `log1p`, and of counts. */
  readonly logCorrelation: number;
  readonly countCorrelation: number;
  /** Shares with `max((x+1)/(t+1), (t+1)/(x+1))` below 2 and below 3. */
  readonly withinTwo: number;
  readonly withinThree: number;
  /** `Σ estimate / Σ truth`. */
  readonly level: number;
  /** Share of estimates below half a person. */
  readonly zeros: number;
  /** `Σ |estimate − truth| / Σ truth`. */
  readonly relativeError: number;
  /** Factor within which half and four fifths of the corridors lie. */
  readonly factor50: number;
  readonly factor80: number;
}

/** Compares estimates with truth, corridor by corridor. Refused for fewer than three corridors. */
export function accuracyMeasures(
  estimate: ArrayLike<number>,
  truth: ArrayLike<number>,
): AccuracyMeasures {
  const n = truth.length;
  requireVector(truth, "truth", n, "non-negative");
  requireVector(estimate, "estimate", n, "non-negative");
  if (n < 3) {
    throw refusal({
      code: "degenerate",
      argument: "truth",
      expected: "at least three corridors",
      found: n,
    });
  }
  const logs = [estimate, truth].map((values) => Float64Array.from(values, Math.log1p));
  const distance = logs[0]!.map((value, r) => Math.abs(value - logs[1]![r]!)).sort();
  const share = (test: (r: number) => boolean) => {
    let count = 0;
    for (let r = 0; r < n; r++) if (test(r)) count += 1;
    return count / n;
  };
  let sum = 0;
  let total = 0;
  let off = 0;
  for (let r = 0; r < n; r++) {
    sum += estimate[r]!;
    total += truth[r]!;
    off += Math.abs(estimate[r]! - truth[r]!);
  }
  const quantile = (p: number) => Math.exp(distance[Math.ceil(p * n) - 1]!);
  return {
    corridors: n,
    logCorrelation: correlation(logs[0]!, logs[1]!),
    countCorrelation: correlation(estimate, truth),
    withinTwo: share((r) => distance[r]! < Math.log(2)),
    withinThree: share((r) => distance[r]! < Math.log(3)),
    level: sum / total,
    zeros: share((r) => estimate[r]! < 0.5),
    relativeError: off / total,
    factor50: quantile(0.5),
    factor80: quantile(0.8),
  };
}

/** Pearson's correlation; 0 where one side does not vary by more than rounding. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  const [meanX, meanY] = [x, y].map((values) => {
    let mean = 0;
    for (let r = 0; r < n; r++) mean += values[r]! / n;
    return mean;
  }) as [number, number];
  let [xx, yy, xy, largestX, largestY] = [0, 0, 0, 0, 0];
  for (let r = 0; r < n; r++) {
    const dx = x[r]! - meanX;
    const dy = y[r]! - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
    largestX = Math.max(largestX, Math.abs(x[r]!));
    largestY = Math.max(largestY, Math.abs(y[r]!));
  }
  if (!varies(xx, n, largestX) || !varies(yy, n, largestY)) return 0;
  return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
}

function varies(squares: number, n: number, largest: number): boolean {
  return Math.sqrt(squares / n) > 1e-14 * largest && squares > Number.MIN_VALUE / Number.EPSILON;
}
