export { accessibility, withCompetingDestinations } from "./competing-destinations.ts";
export {
  constrainedGravity,
  type DistanceFunction,
  type GravityConstraint,
  type GravityParameters,
  gravityFlows,
} from "./constrained-gravity.ts";
export { fitAcceptance, interveningOpportunities } from "./intervening-opportunities.ts";
export type { Observations } from "./observations.ts";
export {
  fitPoissonGravity,
  type GravityCoefficient,
  type PoissonGravityFit,
  type PoissonGravityInput,
} from "./poisson-gravity.ts";
export { radiationFlows } from "./radiation.ts";
