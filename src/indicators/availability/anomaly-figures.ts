import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { refugeeStock } from "../protection/refugees.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell } from "../trace/trace-of.ts";
import { type Anomaly, anomalies } from "./anomalies.ts";

/** Refugees whose country of origin is also their country of asylum, in the years in which it says so. */
export interface SameOriginAndAsylum {
  readonly area: string;
  readonly years: readonly number[];
  /** Of the latest year. */
  readonly refugees: Figure<"stock", "persons">;
  readonly asylumSeekers: Figure<"stock", "persons">;
}

/** A stock of refugees that nearly ends within a year. */
export interface VanishingStock {
  readonly area: string;
  readonly year: number;
  readonly before: Figure<"stock", "persons">;
  readonly after: Figure<"stock", "persons">;
}

/** Published values that look wrong, as figures. */
export interface AnomalyFigures {
  readonly same: readonly SameOriginAndAsylum[];
  readonly vanishing: readonly VanishingStock[];
}

/**
 * CHALLENGE, the anomalies of UNHCR's populations as figures that can be printed and traced: they are
 * listed and stay as published (trap T11). In the order of the codes of areas, never ranked.
 */
export async function anomalyFigures(edition: Edition): Promise<AnomalyFigures> {
  const found = [...(await anomalies(edition))].sort((a, b) =>
    a.area < b.area ? -1 : a.area > b.area ? 1 : a.year - b.year,
  );
  const of = (kind: Anomaly["kind"]) => found.filter((each) => each.kind === kind);
  const byArea = new Map<string, Anomaly[]>();
  for (const row of of("same-origin-and-asylum")) {
    byArea.set(row.area, [...(byArea.get(row.area) ?? []), row]);
  }
  const same: SameOriginAndAsylum[] = [];
  for (const [area, rows] of byArea) {
    const years = rows.map(({ year }) => year);
    const at = { area, year: years.at(-1)! };
    same.push({
      area,
      years,
      refugees: await withinArea(edition, at, "REFUGEES"),
      asylumSeekers: await withinArea(edition, at, "ASYLUM_SEEKERS"),
    });
  }
  const vanishing: VanishingStock[] = [];
  for (const { area, year } of of("vanishing-stock")) {
    const at = { area, includeOtherInNeed: false, by: "asylum" } as const;
    vanishing.push({
      area,
      year,
      before: await refugeeStock(edition, { ...at, year: year - 1 }),
      after: await refugeeStock(edition, { ...at, year }),
    });
  }
  return { same, vanishing };
}

/** The one published value of an area with itself. */
async function withinArea(
  edition: Edition,
  { area, year }: { readonly area: string; readonly year: number },
  measure: "REFUGEES" | "ASYLUM_SEEKERS",
): Promise<Figure<"stock", "persons">> {
  return figureOf(edition, {
    indicator: "CHALLENGE",
    statistic: measure === "REFUGEES" ? "refugees-in-own-country" : "asylum-seekers-in-own-country",
    subject: { origin: area, asylum: area, year },
    kind: "stock",
    unit: "persons",
    method: "published-value",
    trace: await cell(cellsOf(edition), {
      source: "unhcr-population",
      measure,
      refArea: [area],
      counterpartArea: [area],
      timePeriod: [String(year)],
    }),
  });
}
