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

/** A layer with its weights drawn. Units stand in groups of {@link abreast}; the last group is filled up with zeros. */
export interface ReadyLayer {
  readonly units: number;
  /** Positions of the inputs in a list of features. */
  readonly columns: Int32Array;
  /** By group, by input, by unit of the group; scaled already, as the offsets are. */
  readonly weights: Float64Array;
  readonly offsets: Float64Array;
}

/** Units worked out side by side: a processor need not wait for one sum to end before the next begins. */
const abreast = 4;

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
  const filled = Math.ceil(units / abreast) * abreast;
  const weights = new Float64Array(filled * k);
  const offsets = new Float64Array(filled);
  for (let h = 0; h < units; h++) {
    const place = (h - (h % abreast)) * k + (h % abreast);
    for (let f = 0; f < k; f++)
      weights[place + f * abreast] = (scale * random.normal()) / Math.sqrt(k);
    offsets[h] = scale * random.normal();
  }
  return { units, columns, weights, offsets };
}

/**
 * Writes the units of one corridor behind its standardised features: `into` holds features, then units. Every sum is
 * taken in the order of the inputs.
 */
export function fillUnits(
  { units, columns, weights, offsets }: ReadyLayer,
  into: Float64Array,
  from: number,
): void {
  const k = columns.length;
  const inputs = k <= scratch.length ? scratch : new Float64Array(k);
  for (let f = 0; f < k; f++) inputs[f] = into[columns[f]!]!;
  for (let h = 0, at = 0; h < units; h += abreast) {
    let a = offsets[h]!;
    let b = offsets[h + 1]!;
    let c = offsets[h + 2]!;
    let d = offsets[h + 3]!;
    for (let f = 0; f < k; f++, at += abreast) {
      const input = inputs[f]!;
      a += weights[at]! * input;
      b += weights[at + 1]! * input;
      c += weights[at + 2]! * input;
      d += weights[at + 3]! * input;
    }
    into[from + h] = positivePart(a);
    if (h + 1 < units) into[from + h + 1] = positivePart(b);
    if (h + 2 < units) into[from + h + 2] = positivePart(c);
    if (h + 3 < units) into[from + h + 3] = positivePart(d);
  }
}

/** Exact, and without a branch that a processor would have to guess: half of all units are 0. */
function positivePart(value: number): number {
  return (value + Math.abs(value)) / 2;
}

const scratch = new Float64Array(64);
