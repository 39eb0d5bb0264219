import { seededGenerator } from "../../../src/flows/random/index.ts";

/** Areas at random places of the unit square, their distances and populations. */
export function placesOnPlane(seed: number, areas: number) {
  const generator = seededGenerator(seed);
  const place = Array.from(
    { length: areas },
    () => [generator.uniform(), generator.uniform()] as const,
  );
  const populations = Array.from({ length: areas }, () => 10 + 90 * generator.uniform());
  const distances = Float64Array.from({ length: areas * areas }, (_, c) => {
    const [x, y] = place[Math.floor(c / areas)]!;
    const [u, v] = place[c % areas]!;
    return Math.hypot(x - u, y - v);
  });
  return { areas, distances, populations };
}
