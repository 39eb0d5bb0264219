/** What a world map can show: a count as circles, a rate or share as filled shapes. */
export interface MapMeasure {
  readonly id: string;
  /** Key of `statistic.`. */
  readonly statistic: string;
  readonly drawn: "circles" | "fills";
  /** Filled shapes only: limits between classes, the same for every year. */
  readonly limits?: readonly number[];
  readonly scale?: "diverging";
  /** Circles only: persons of the largest circle, the same for every year. */
  readonly greatest?: number;
  /** Code of the unit, key of `unit.`, and decimals of tables. */
  readonly unit: string;
  readonly digits: number;
  /** Caveats that stand under the map: keys of `caveat.`. */
  readonly caveats: readonly string[];
}

/** The measures in the order of the switch; the first is the one with which the page opens. */
export const mapMeasures: readonly MapMeasure[] = [
  {
    id: "share",
    statistic: "share-of-population",
    drawn: "fills",
    limits: [2, 5, 10, 20, 50],
    unit: "per-cent",
    digits: 1,
    caveats: ["interpolated-between-censuses", "revision-changes-the-past"],
  },
  {
    id: "stock",
    statistic: "stock",
    drawn: "circles",
    greatest: 51_000_000,
    unit: "persons",
    digits: 0,
    caveats: ["interpolated-between-censuses", "revision-changes-the-past"],
  },
  {
    id: "women",
    statistic: "female-share",
    drawn: "fills",
    limits: [30, 40, 45, 50, 55],
    unit: "per-cent",
    digits: 1,
    caveats: ["interpolated-between-censuses"],
  },
  {
    id: "net-migration",
    statistic: "crude-rate",
    drawn: "fills",
    scale: "diverging",
    limits: [-10, -5, -1, 1, 5, 10],
    unit: "per-1000",
    digits: 1,
    caveats: ["residual"],
  },
  {
    id: "remittances",
    statistic: "share-of-gdp",
    drawn: "fills",
    limits: [1, 3, 5, 10, 20],
    unit: "per-cent",
    digits: 1,
    caveats: ["border-workers-included", "not-welfare"],
  },
  {
    id: "refugees",
    statistic: "refugees-by-asylum",
    drawn: "circles",
    greatest: 4_000_000,
    unit: "persons",
    digits: 0,
    caveats: ["unrwa-excluded"],
  },
  {
    id: "refugees-from",
    statistic: "per-100000-of-origin",
    drawn: "fills",
    limits: [10, 100, 500, 1000, 5000],
    unit: "per-100000",
    digits: 1,
    caveats: ["unrwa-excluded", "mid-year-population"],
  },
];

/** What maps there are, as the file `data/map/index.js` says it: years by measure, oldest first. */
export interface MapIndex {
  readonly years: Readonly<Record<string, readonly number[]>>;
  /** Sources by measure. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

/** Path of the file of a map below `data/`, without ending. */
export function mapPath(measure: string, year: number): string {
  return `map/${measure}/${year}`;
}
