import { refusal } from "../arguments/refusal.ts";
import { seededGenerator } from "../random/seeded-generator.ts";
import type { FeatureName } from "./corridor-features.ts";

/**
 * Random hidden units by which the blend bends: unit `h` is `√(2/units) · max(0, a_h · z / √inputs + b_h)` of the
 * standardised features `z`, with `a_h` and `b_h` standard normal from the seed. Only the slopes of the units are
 * fitted (Rahimi & Recht 2008), so that the seed is all that has to be published of the layer.
 */
export interface HiddenLayer {
  readonly seed: number;
  readonly units: number;
  readonly inputs: readonly FeatureName[];
}

/** A layer with its weights drawn. */
export interface ReadyLayer {
  readonly units: number;
  /** Positions of the inputs in a list of features. */
  readonly columns: Int32Array;
  /** `units × inputs`, row-major; both scaled already. */
  readonly weights: Float64Array;
  readonly offsets: Float64Array;
}

/** Draws a layer: unit by unit, the weights of its inputs and then its offset. */
export function readyLayer(
  { seed, units, inputs }: HiddenLayer,
  features: readonly FeatureName[],
): ReadyLayer {
  const columns = Int32Array.from(inputs, (name) => features.indexOf(name));
  const missing = columns.indexOf(-1);
  if (missing >= 0) {
    throw refusal({
      code: "unknown-option",
      argument: "hidden.inputs",
      index: [missing],
      expected: "one of the model's features",
      found: inputs[missing]!,
    });
  }
  const random = seededGenerator(seed);
  const k = inputs.length;
  const scale = Math.sqrt(2 / units);
  const weights = new Float64Array(units * k);
  const offsets = new Float64Array(units);
  for (let h = 0; h < units; h++) {
    for (let f = 0; f < k; f++) weights[h * k + f] = (scale * random.normal()) / Math.sqrt(k);
    offsets[h] = scale * random.normal();
  }
  return { units, columns, weights, offsets };
}

/** Writes the units of one corridor behind its standardised features: `into` holds features, then units. */
export function fillUnits(
  { units, columns, weights, offsets }: ReadyLayer,
  into: Float64Array,
  from: number,
): void {
  const k = columns.length;
  const inputs = columns.length <= 64 ? scratch : new Float64Array(k);
  for (let f = 0; f < k; f++) inputs[f] = into[columns[f]!]!;
  for (let h = 0; h < units; h++) {
    let sum = offsets[h]!;
    const row = h * k;
    for (let f = 0; f < k; f++) sum += weights[row + f]! * inputs[f]!;
    into[from + h] = sum > 0 ? sum : 0;
  }
}

const scratch = new Float64Array(64);
