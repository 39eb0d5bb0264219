export type { Area, AreaKind } from "./area.ts";
export type { AreaCode } from "./area-code.ts";
export { AreaError, type AreaErrorDetail } from "./area-error.ts";
export { area, areaCode, isAreaCode } from "./area-lookup.ts";
export { type Language, languages } from "./language.ts";
export { normaliseName } from "./normalise-name.ts";
export { areaName, areas } from "./registry.ts";
export { type AreaQuery, resolveArea, tryResolveArea } from "./resolve.ts";
export { type Scheme, schemes } from "./scheme.ts";
