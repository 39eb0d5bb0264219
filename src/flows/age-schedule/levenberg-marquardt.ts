import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky.ts";
import type { PenalisedDeviance } from "./penalised-deviance.ts";

export interface LocalOptimum {
  readonly theta: Float64Array;
  readonly objective: number;
  readonly steps: number;
}

export interface DescentOptions {
  readonly maximumSteps: number;
  /** Stops when no coordinate moves by more. */
  readonly smallestMove: number;
  /** Stops when three accepted steps in a row gain less than this share of the objective. 0: never. */
  readonly smallestGain: number;
  /** Coordinate held at its value, for profile likelihoods. */
  readonly held?: number;
}

const LARGEST_MOVE = 2;
const LARGEST_MOVE_YEARS = 5;

/** Fisher scoring with Levenberg–Marquardt damping from one start. */
export function descend(
  deviance: PenalisedDeviance,
  start: Float64Array,
  { maximumSteps, smallestMove, smallestGain, held }: DescentOptions,
): LocalOptimum {
  const { schedule } = deviance;
  const size = schedule.size;
  let theta = start;
  let here = deviance.curvature(theta);
  let damping = 1e-3;
  let poor = 0;
  let steps = 0;
  while (steps < maximumSteps && damping < 1e12) {
    steps++;
    const step = dampedStep(here.information, here.score, size, damping, held);
    const moved = theta.map((t, i) => {
      const limit = schedule.isPosition(i) ? LARGEST_MOVE_YEARS : LARGEST_MOVE;
      return t + Math.min(Math.max(step[i]!, -limit), limit);
    });
    const objective = deviance.objective(moved);
    if (!(objective <= here.objective)) {
      damping *= 5;
      continue;
    }
    const gain = here.objective - objective;
    const largest = moved.reduce((most, t, i) => Math.max(most, Math.abs(t - theta[i]!)), 0);
    poor = gain < smallestGain * Math.abs(objective) ? poor + 1 : 0;
    theta = moved;
    here = deviance.curvature(theta);
    damping = Math.max(damping / 4, 1e-12);
    if (largest < smallestMove || poor >= 3) break;
  }
  return { theta, objective: here.objective, steps };
}

function dampedStep(
  information: Float64Array,
  score: Float64Array,
  size: number,
  damping: number,
  held: number | undefined,
): Float64Array {
  const matrix = information.slice();
  const right = score.slice();
  let largest = 0;
  for (let i = 0; i < size; i++) largest = Math.max(largest, matrix[i * size + i]!);
  for (let i = 0; i < size; i++) {
    const diagonal = matrix[i * size + i]!;
    matrix[i * size + i] = diagonal * (1 + damping) + 1e-14 * largest;
  }
  if (held !== undefined) {
    for (let i = 0; i < size; i++) matrix[i * size + held] = matrix[held * size + i] = 0;
    matrix[held * size + held] = 1;
    right[held] = 0;
  }
  const factor = choleskyFactor(matrix, size);
  if (factor !== undefined) return choleskySolve(factor, right, size);
  return right.map((s, i) => s / Math.max(matrix[i * size + i]!, 1e-300));
}
