import { areas } from "../../areas/index.ts";
import type { Selection } from "../trace/selection.ts";

/** Releases of the International Migrant Stock of UN DESA. */
export const stockRevisionIds = ["2019", "2020", "2024"] as const;
export type StockRevisionId = (typeof stockRevisionIds)[number];

/** Which source of an edition carries what of a revision. */
export interface StockRevision {
  readonly id: StockRevisionId;
  /** Totals by destination, unknown origins included. */
  readonly totals: string;
  /** Counterpart under which the totals stand: none, or the world. */
  readonly totalCounterpart: string | null;
  /** Corridors, or null if the revision is loaded without them. */
  readonly pairs: string | null;
  /** Population of the same revision; a share takes no other (trap X14). */
  readonly population: string;
  readonly years: readonly number[];
}

const revisions: Readonly<Record<StockRevisionId, StockRevision>> = {
  "2019": {
    id: "2019",
    totals: "undesa-ims-2019",
    totalCounterpart: null,
    pairs: null,
    population: "undesa-ims-2019",
    years: [1990, 1995, 2000, 2005, 2010, 2015, 2019],
  },
  "2020": {
    id: "2020",
    totals: "undesa-ims-2020-destination",
    totalCounterpart: null,
    pairs: "undesa-ims-2020-bilateral-tidy",
    population: "undesa-ims-2020-destination",
    years: [1990, 1995, 2000, 2005, 2010, 2015, 2020],
  },
  "2024": {
    id: "2024",
    totals: "undesa-ims-2024-destination-origin",
    totalCounterpart: "001",
    pairs: "undesa-ims-2024-bilateral",
    population: "undesa-ims-2024-native-born",
    years: [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024],
  },
};

/** The revision of an identifier. */
export function stockRevision(id: StockRevisionId): StockRevision {
  return revisions[id];
}

/** Codes of countries and areas, those included that no longer exist; no groups, no residuals. */
export const areaCodes: readonly string[] = areas
  .filter(({ kind }) => kind === "area" || kind === "historical")
  .map(({ code }) => code);

/** The published total of an area or group; never a sum of corridors (traps T06 and X03). */
export function stockTotal(
  revision: StockRevision,
  area: string,
  year: number,
  sex: "_T" | "M" | "F" = "_T",
): Selection {
  return {
    source: revision.totals,
    measure: "MIG_STOCK",
    refArea: [area],
    counterpartArea: [revision.totalCounterpart],
    timePeriod: [String(year)],
    sex: [sex],
  };
}

/** Corridors of known origin between countries and areas. */
export function knownOrigin(
  revision: StockRevision,
  year: number,
  sex: "_T" | "M" | "F" = "_T",
): Selection {
  return {
    source: revision.pairs ?? revision.totals,
    measure: "MIG_STOCK",
    refArea: areaCodes,
    counterpartArea: areaCodes,
    timePeriod: [String(year)],
    sex: [sex],
  };
}
