export { balanceLayerNets } from "./balance-layer-nets.ts";
export { disaggregateFlows, type LayeredFlows } from "./disaggregate-flows.ts";
export type { LayerConstraints } from "./layer-constraints.ts";
export {
  type BySex,
  birthsBySex,
  compareParts,
  type PartsComparison,
  sexSeedFromStocks,
} from "./sexes.ts";
