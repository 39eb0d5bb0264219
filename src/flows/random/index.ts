export { poissonDraw } from "./poisson.ts";
export { type SeededGenerator, seededGenerator } from "./seeded-generator.ts";
