export { type BalanceOptions, balanceNets } from "./balance-nets.ts";
export { fitNetTotals, type NetTotalsTarget } from "./kullback-leibler.ts";
export { roundToTotal } from "./largest-remainder.ts";
export { fitNetTotalsLeastAbsolute, type LeastAbsoluteChangeFit } from "./least-absolute-change.ts";
export { fitNetTotalsLeastSquares, type LeastSquaresFit } from "./least-squares.ts";
export type { KullbackLeiblerFit } from "./net-dual.ts";
export { type NetTotalsFit, netOf } from "./net-flow-fit.ts";
export type { CellMask } from "./permitted-cells.ts";
