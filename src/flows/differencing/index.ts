export type { DifferencingOptions } from "./stock-differencing.ts";
export { stockDifferencing } from "./stock-differencing.ts";
