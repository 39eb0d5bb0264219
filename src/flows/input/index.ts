export { checkTable, checkVector } from "./check-array.ts";
export type { StockPair, StockPeriod } from "./stock-period.ts";
export { checkAreas, checkStockPair, checkStockPeriod } from "./stock-period.ts";
