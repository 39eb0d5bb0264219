export type { FlowErrorCode, FlowErrorDetail } from "./flow-error.ts";
export { FlowError } from "./flow-error.ts";
export type { MarginCheck, MarginName } from "./margin.ts";
export { checkMargin, largestMarginError } from "./margin.ts";
export type { Repair, RepairName, RequestedRepair } from "./repair.ts";
export { requestedRepairs } from "./repair.ts";
