export {
  type BirthplaceFit,
  type BirthplaceFitOptions,
  type BirthplaceMargins,
  fitBirthplaceMargins,
} from "./birthplace-margins.ts";
export { type BlockMargins, blockGroups, fitBlocks, stripeGroups } from "./blocks.ts";
export { type FixedDiagonalMargins, fitFixedDiagonal } from "./fixed-diagonal.ts";
export { fitLayeredSeed } from "./layered-seed.ts";
export { marginGroups } from "./margin-groups.ts";
export {
  type ComponentOptions,
  type MultiplicativeComponents,
  multiplicativeComponents,
} from "./multiplicative-components.ts";
export {
  type Margin,
  type MarginFit,
  type ScalingOptions,
  scaleToMargins,
} from "./scale-to-margins.ts";
export { fitTwoMargins, type TwoMargins } from "./two-margins.ts";
