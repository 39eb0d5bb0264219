/** `waymark/flows`: migration flow estimates from stock tables. Pure functions, no input or output. */
export type {
  Account,
  AccountingOptions,
  Closure,
  FlowStepOptions,
  KnownFlow,
  PreparationOptions,
  PreparedTables,
  Seed,
  SeedEffect,
  SeedFact,
} from "./accounting/index.ts";
export {
  accountTable,
  demographicAccounting,
  flowsFromTables,
  prepareTables,
} from "./accounting/index.ts";
export type { Compatibility } from "./compat/index.ts";
export type {
  FlowErrorCode,
  FlowErrorDetail,
  MarginCheck,
  MarginName,
  Repair,
  RepairName,
  RequestedRepair,
} from "./diagnostics/index.ts";
export { FlowError, requestedRepairs } from "./diagnostics/index.ts";
export type { DifferencingOptions } from "./differencing/index.ts";
export { stockDifferencing } from "./differencing/index.ts";
export type { FlowDiagnostics, FlowEstimate, FlowMethodId, TypesOfMove } from "./estimate.ts";
export type { FitRule, RescaleResult } from "./fit/index.ts";
export { InfeasibleTotals, rescale } from "./fit/index.ts";
export type { StockPair, StockPeriod } from "./input/index.ts";
export { checkStockPair, checkStockPeriod } from "./input/index.ts";
export type { FlowMethod, FlowMethodOptions } from "./methods.ts";
export { flowMethod, flowMethods, publishedMinimumWeight } from "./methods.ts";
export { dennettRates, rogersVonRabenau, sumOfAbsoluteNets } from "./rates/index.ts";
