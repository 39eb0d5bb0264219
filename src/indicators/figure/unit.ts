/**
 * Units in which figures are printed. `per-cent` is a share or a relative change, `percentage-points`
 * the difference of two shares: they are never interchangeable (trap T10). Each has a message
 * `figure-unit.<unit>`.
 */
export const figureUnits = [
  "persons",
  "persons-a-year",
  "persons-in-five-years",
  "events",
  "events-a-year",
  "applications",
  "decisions",
  "per-cent",
  "percentage-points",
  "per-cent-a-year",
  "per-1000",
  "per-100000",
  "us-dollars",
  "us-dollars-a-year",
  "ratio",
  "states",
  "areas",
  "corridors",
  "records",
  "code",
] as const;

export type FigureUnit = (typeof figureUnits)[number];
