import { type FigureValue, undefinedValue } from "../figure/missing.ts";
import {
  continuedReporting,
  countAreas,
  matchedPercentage,
  shareAtAreas,
} from "./area-operations.ts";
import {
  areasListed,
  areasWithAll,
  areasWithAny,
  countriesCovered,
  countriesObserved,
} from "./coverage-operations.ts";
import {
  bothPositive,
  bothReported,
  medianRatio,
  reported,
  shareOfLargerImmigration,
  shareOfRatiosAbove,
} from "./mirror-operations.ts";
import {
  corridorsAbovePrice,
  dollarsAbovePrice,
  meanPrice,
  pricedCorridors,
  pricedVolumeShare,
  shareAbovePrice,
} from "./price-operations.ts";
import {
  cheapestServices,
  meanServicePrice,
  shareOfFastServices,
  shareOfTransparentServices,
} from "./service-operations.ts";
import type { Constants, Tables } from "./table-input.ts";

const formulas = {
  "mirror-reported": reported,
  "mirror-both-reported": bothReported,
  "mirror-both-positive": bothPositive,
  "mirror-median-ratio": medianRatio,
  "mirror-share-above": shareOfRatiosAbove,
  "mirror-share-larger-immigration": shareOfLargerImmigration,
  "price-mean": meanPrice,
  "price-corridors": pricedCorridors,
  "price-share-above": shareAbovePrice,
  "price-corridors-above": corridorsAbovePrice,
  "price-gap": dollarsAbovePrice,
  "price-gap-coverage": pricedVolumeShare,
  "service-price-mean": meanServicePrice,
  "service-smart": cheapestServices,
  "service-share-fast": shareOfFastServices,
  "service-share-transparent": shareOfTransparentServices,
  "areas-counted": countAreas,
  "share-at-areas": shareAtAreas,
  "matched-percentage": matchedPercentage,
  "continued-reporting": continuedReporting,
  "countries-observed": countriesObserved,
  "countries-covered": countriesCovered,
  "areas-listed": areasListed,
  "areas-with-any": areasWithAny,
  "areas-with-all": areasWithAll,
} as const satisfies Record<string, (tables: Tables, constants: Constants) => number | null>;

export type TableOperationId = keyof typeof formulas;

/** Identifiers of the formulas over tables; each has a message `formula.<id>`. */
export const tableOperationIds = Object.keys(formulas) as readonly TableOperationId[];

/** The value of a formula over tables: `not-available` for null, `undefined` where it is no number. */
export function evaluateTables(
  operation: TableOperationId,
  tables: Tables,
  constants: Constants,
): FigureValue {
  const value = formulas[operation](tables, constants);
  if (value === null) return { missing: "not-available" };
  return Number.isFinite(value) ? value : undefinedValue;
}
