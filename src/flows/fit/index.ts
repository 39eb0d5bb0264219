export type { AlternatingFit, AlternatingStop } from "./alternating.ts";
export { fitByAlternating } from "./alternating.ts";
export type { Feasibility, Shortage } from "./feasibility.ts";
export { feasibility } from "./feasibility.ts";
export type { NewtonFit } from "./newton.ts";
export { fitByNewton } from "./newton.ts";
export type { FitRule, RescaleResult } from "./rescale.ts";
export { InfeasibleTotals, rescale } from "./rescale.ts";
