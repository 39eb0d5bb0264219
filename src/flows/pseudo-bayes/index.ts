export type { ReportedFlow } from "./corridor-parts.ts";
export type { FittedWeight, FittedWeights } from "./fit-weight.ts";
export { fitWeight, fitWeights } from "./fit-weight.ts";
