export type { Compatibility } from "./compatibility.ts";
export { compatibleCellMovement } from "./compatibility.ts";
export { roundHalfToEven } from "./round-natives.ts";
