export {
  type AdditiveKind,
  add,
  type Derived,
  differenceOfShares,
  relativeChange,
  requireComparable,
} from "./arithmetic/arithmetic.ts";
export {
  isHigherCategory,
  type PolicyAnswer,
  type PolicyCategory,
  policyCategory,
} from "./arithmetic/policy-category.ts";
export { type Anomaly, anomalies } from "./availability/anomalies.ts";
export {
  type AnomalyFigures,
  anomalyFigures,
  type SameOriginAndAsylum,
  type VanishingStock,
} from "./availability/anomaly-figures.ts";
export {
  availabilityCount,
  type CountedCheck,
  countedChecks,
} from "./availability/availability-coverage.ts";
export {
  type AvailabilityAnswer,
  type AvailabilityCheck,
  type DataAvailability,
  dataAvailability,
} from "./availability/data-availability.ts";
export {
  type CoveredSeries,
  coveredSeries,
  memberStatesCounted,
  type SdgCoverage,
  sdgCoverage,
} from "./availability/sdg-coverage.ts";
export type {
  Caveat,
  Figure,
  FigureVintage,
  Interval,
  MethodKey,
  OfficialValue,
  StatisticKey,
  Subject,
} from "./figure/figure.ts";
export { type FigureDraft, figureId, figureOf } from "./figure/figure-of.ts";
export { type FigureMissing, type FigureValue, hasNoNumber } from "./figure/missing.ts";
export { type FigureUnit, figureUnits } from "./figure/unit.ts";
export { corridorsReportedTwice } from "./flows/corridors-reported-twice.ts";
export {
  type EstimatedFlows,
  type EstimateMethod,
  type EstimateSourceId,
  estimatedFlows,
  estimateMethods,
} from "./flows/estimated-flows.ts";
export { type FlowSourceId, flowSourceIds, type MirrorBasis } from "./flows/flow-source.ts";
export { type Mirror, type MirrorQuery, mirror, mirrorRatio } from "./flows/mirror.ts";
export {
  type NetMigrationQuery,
  naturalIncrease,
  netMigration,
  netMigrationEstimate,
  netMigrationRate,
  netMigrationShareOfGrowth,
} from "./flows/net-migration.ts";
export { type EntryCategory, entryCategories, permanentInflow } from "./flows/permanent-inflow.ts";
export { type ReportedFlowQuery, reportedFlow } from "./flows/reported-flow.ts";
export {
  type TemporaryCategory,
  temporaryCategories,
  temporaryInflow,
} from "./flows/temporary-inflow.ts";
export { type BlocId, blocIds, blocMembers } from "./groups/bloc.ts";
export {
  type RegionPartition,
  type RegionPartitionId,
  regionPartition,
  regionPartitionIds,
} from "./groups/region-partition.ts";
export {
  type StockRevision,
  type StockRevisionId,
  stockRevision,
  stockRevisionIds,
} from "./groups/stock-revision.ts";
export {
  describeIndicatorError,
  IndicatorError,
  type IndicatorErrorCode,
} from "./indicator-error.ts";
export { areasReporting } from "./labour/areas-reporting.ts";
export { participationRate } from "./labour/participation-rate.ts";
export { type PartyStatus, partyStatus } from "./law/party-status.ts";
export { declarationDay, type TreatyChange, treatyChange } from "./law/treaty-change.ts";
export { type TreatyCoverageQuery, treatyCoverage } from "./law/treaty-coverage.ts";
export { partiesAt, type TreatyParties, treatyParties } from "./law/treaty-parties.ts";
export type { TreatyQuery } from "./law/treaty-source.ts";
export {
  corridorPrice,
  type MeanCorridorPrice,
  meanCorridorPrice,
  type PriceSample,
} from "./prices/corridor-price.ts";
export { type PriceGap, type PriceGapQuery, priceGap } from "./prices/price-gap.ts";
export { type PricedPartners, pricedPartners } from "./prices/priced-partners.ts";
export { type Quarter, quartersBetween, surveyedQuarters } from "./prices/quarter.ts";
export {
  meanServicePrice,
  type ServiceClasses,
  type ServiceQuery,
  serviceClasses,
  smartPrice,
} from "./prices/service-prices.ts";
export { type RecordCountQuery, recordCount } from "./process/record-count.ts";
export { type DeathsSourceId, deathsAndDisappearances } from "./protection/deaths.ts";
export {
  type DisplacementCause,
  type DisplacementQuery,
  internalDisplacements,
  internallyDisplaced,
} from "./protection/internal-displacement.ts";
export { type RefugeeChildren, refugeeChildren } from "./protection/refugee-children.ts";
export { type RefugeeQuery, refugeeStock, refugeesPer100000 } from "./protection/refugees.ts";
export { largestReturns, refugeeReturns } from "./protection/returns.ts";
export { blocShare } from "./regions/bloc-share.ts";
export {
  type IntraRegionalQuery,
  intraRegionalShare,
  type RegionView,
} from "./regions/intra-regional.ts";
export {
  type RegionCorridor,
  type RegionMatrixQuery,
  regionMatrix,
  stockBetweenRegions,
} from "./regions/region-matrix.ts";
export {
  bilateralRemittances,
  type RemittanceMatrixYear,
} from "./remittances/bilateral-remittances.ts";
export { type RemittanceSourceId, remittanceSourceIds } from "./remittances/remittance-source.ts";
export {
  type RemittanceQuery,
  remittanceReporting,
  remittanceVolume,
} from "./remittances/remittance-volume.ts";
export { remittancesOfGdp, remittancesOfGdpInGroup } from "./remittances/remittances-of-gdp.ts";
export { type RivalFigures, rivalFigures, rivalFiguresOfAreas } from "./rivals.ts";
export { type RivalRange, spreadOfFigures } from "./spread-of-figures.ts";
export { femaleShare, type MigrantDenominator } from "./stock/female-share.ts";
export { type Corridor, largestCorridors } from "./stock/largest-corridors.ts";
export {
  type LargestStocksQuery,
  largestDestinations,
  largestOrigins,
  type RankedStock,
} from "./stock/largest-stocks.ts";
export { type StockQuery, stock } from "./stock/stock.ts";
export {
  type NamedAreas,
  type StockCorridorQuery,
  stockAbroad,
  stockCorridor,
  stockKnownOrigin,
  stockUnknownOrigin,
} from "./stock/stock-corridor.ts";
export { stockGrowth } from "./stock/stock-growth.ts";
export {
  type StockPartners,
  type StockPartnersQuery,
  stockPartners,
} from "./stock/stock-partners.ts";
export {
  type StockRevisionDifference,
  type StockRevisionQuery,
  stockRevisionDifference,
} from "./stock/stock-revision-difference.ts";

export { stockShare } from "./stock/stock-share.ts";
export { latestPeriod, latestYear } from "./trace/latest.ts";
export { type OperationId, operationIds } from "./trace/operations.ts";
export type { Rectangle, Selection } from "./trace/selection.ts";
export { type TableOperationId, tableOperationIds } from "./trace/table-operations.ts";
export type {
  CellsTrace,
  CellTrace,
  ConstantTrace,
  OperationTrace,
  RecordsTrace,
  TableTrace,
  Trace,
} from "./trace/trace.ts";
export { cellsOfTrace, missingCells, recompute, selectionsOf } from "./trace/walk-trace.ts";
export { chartLanguage } from "./words/chart-language.ts";
export { chartWords, type Joints, type Speak } from "./words/chart-words.ts";
export {
  changeOfShareText,
  type FigureTextOptions,
  figureText,
  missingText,
  personsText,
} from "./words/figure-text.ts";
export {
  chordLanguage,
  flowMapLanguage,
  mapLanguage,
  splitSankeyLanguage,
} from "./words/map-language.ts";
export { chordWords, flowMapWords, mapWords } from "./words/map-words.ts";
export { numberText } from "./words/number-text.ts";
export { type ProseOptions, proseNumber, proseText } from "./words/prose-number.ts";
export { exactNumber, scaledNumber, shortNumber } from "./words/short-number.ts";
export { usualDigits } from "./words/usual-digits.ts";
