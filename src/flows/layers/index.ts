export type { Split } from "./back-cast.ts";
export { backCastSplit } from "./back-cast.ts";
export type { RefugeeAccounting, RefugeeLayer } from "./refugees.ts";
export { refugeeAccounting } from "./refugees.ts";
export type { UnionUnit } from "./union-unit.ts";
export { uniteAreas } from "./union-unit.ts";
export type { SpreadPeriod, UnknownBirthplace, UnknownCoverage } from "./unknown-birthplace.ts";
export { spreadUnknown, unknownRange } from "./unknown-birthplace.ts";
