export type { CorridorError, StockError } from "./corridor-error.ts";
export { corridorError } from "./corridor-error.ts";
export type { CorridorGradient, CorridorOptions } from "./corridor-gradient.ts";
export { corridorGradient } from "./corridor-gradient.ts";
export type { Contribution, TableGradient } from "./flow-gradient.ts";
