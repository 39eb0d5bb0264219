import { ciede2000 } from "./ciede2000.ts";
import { type Linear, labOf, linearOf } from "./lab.ts";

/** Full severity in linear light (Machado, Oliveira, Fernandes 2009, table 1); rows of a 3 × 3 matrix. */
const matrices = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

export type Vision = keyof typeof matrices;
export const visions = Object.keys(matrices) as Vision[];

/** How a colour arrives in an eye. */
export function seen([r, g, b]: Linear, vision: Vision): Linear {
  const m = matrices[vision];
  const row = (i: number) => Math.min(1, Math.max(0, m[i]! * r + m[i + 1]! * g + m[i + 2]! * b));
  return [row(0), row(3), row(6)];
}

/** Difference of two colours `#rrggbb` in an eye. */
export function distance(a: string, b: string, vision: Vision): number {
  return ciede2000(labOf(seen(linearOf(a), vision)), labOf(seen(linearOf(b), vision)));
}

/** Smallest difference of any two colours in an eye. */
export function smallestDistance(colours: readonly string[], vision: Vision): number {
  return Math.min(
    ...colours.flatMap((a, i) => colours.slice(i + 1).map((b) => distance(a, b, vision))),
  );
}
