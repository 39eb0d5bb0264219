export type { CoverageClass, CoveragePrior } from "./coverage-class.ts";
export { coverageClasses } from "./coverage-class.ts";
export type { MeasurementOptions } from "./measurement-options.ts";
export type { MirrorReports, ReportSide } from "./mirror-reports.ts";
export type { ReconciledFlows, ReporterCoverage } from "./reconcile-reports.ts";
export { reconcileReports } from "./reconcile-reports.ts";
