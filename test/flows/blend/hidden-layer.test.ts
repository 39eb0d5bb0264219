import { describe, expect, it } from "vitest";
import { fillUnits, readyLayer } from "../../../src/flows/blend/hidden-layer.ts";
import { hiddenLayer } from "../../../src/flows/blend/protocol.ts";
import { seededGenerator } from "../../../src/flows/random/seeded-generator.ts";

const features = ["stock-ij", "period", "stock-ji"] as const;
const layer = { seed: 5, units: 4000, inputs: ["stock-ji", "stock-ij"] } as const;

function unitsAt(z: readonly number[]): Float64Array {
  const ready = readyLayer(layer, features);
  const into = new Float64Array(3 + layer.units);
  into.set(z);
  fillUnits(ready, into, 3);
  return into.subarray(3);
}

describe("the hidden layer", () => {
  it("has the same units from the same seed, and others from another", () => {
    expect(readyLayer(layer, features)).toEqual(readyLayer(layer, features));
    expect(readyLayer({ ...layer, seed: 6 }, features).weights).not.toEqual(
      readyLayer(layer, features).weights,
    );
  });

  it("reads its inputs only", () => {
    expect(unitsAt([1, 3, -2])).toEqual(unitsAt([1, -3, -2]));
    expect(unitsAt([1, 3, -2])).not.toEqual(unitsAt([1, 3, 2]));
  });

  it("has the kernel of Cho and Saul in the limit of many units", () => {
    // Arc-cosine kernel of degree 1 of the inputs over √2 with a 1 for the offset (Cho & Saul 2009, equation 3).
    const kernel = (x: readonly number[], y: readonly number[]) => {
      const [p, q] = [x, y].map((z) => [z[0]! / Math.SQRT2, z[2]! / Math.SQRT2, 1]) as [
        number[],
        number[],
      ];
      const dot = (a: number[], b: number[]) => a.reduce((sum, v, at) => sum + v * b[at]!, 0);
      const sizes = Math.sqrt(dot(p, p) * dot(q, q));
      const angle = Math.acos(Math.min(1, dot(p, q) / sizes));
      return (sizes / Math.PI) * (Math.sin(angle) + (Math.PI - angle) * Math.cos(angle));
    };
    const points = [
      [1, 0, -2],
      [0.5, 0, 1.5],
      [-2, 0, 0],
    ];
    for (const x of points)
      for (const y of points) {
        const [a, b] = [unitsAt(x), unitsAt(y)];
        const found = a.reduce((sum, value, at) => sum + value * b[at]!, 0);
        expect(Math.abs(found - kernel(x, y))).toBeLessThan(0.15 * (1 + kernel(x, y)));
      }
  });

  it("is the sum of its definition to the last digit, whatever the number of units", () => {
    for (const units of [1, 2, 3, 4, 5, 7, 256]) {
      const some = { ...layer, seed: 9, units };
      const ready = readyLayer(some, features);
      const into = new Float64Array(3 + units + 1).fill(7);
      into.set([0.3, 1, -1.7]);
      fillUnits(ready, into, 3);
      const random = seededGenerator(9);
      const [scale, inputs] = [Math.sqrt(2 / units), [-1.7, 0.3]];
      for (let h = 0; h < units; h++) {
        const own = inputs.map(() => (scale * random.normal()) / Math.SQRT2);
        const sum = own.reduce((so, w, f) => so + w * inputs[f]!, scale * random.normal());
        expect(into[3 + h]).toBe(Math.max(0, sum));
      }
      expect(into[3 + units]).toBe(7);
    }
  });

  it("refuses an input that is no feature", () => {
    expect(() => readyLayer(hiddenLayer, features)).toThrow(/hidden.inputs\[0\]/);
  });
});
