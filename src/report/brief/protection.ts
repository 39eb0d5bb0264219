import { refugeeReturns, refugeeStock, refugeesPer100000 } from "../../indicators/index.ts";
import type { Part } from "../compile/part.ts";
import { yearsRow, yearsTable } from "./years-table.ts";

const years = [2013, 2015, 2020, 2023, 2024, 2025];
/** The last year whose population is no projection. */
const lastPopulation = 2023;

/** Refugees in and from the area at the end of a year, and those who returned in it. */
export function protectionPart(area: string): Part {
  return async ({ edition, ledger }) => {
    const row = (key: string, cellOf: Parameters<typeof yearsRow<number>>[4], style = {}) =>
      yearsRow(ledger, "X", { key, style }, years, cellOf);
    const others = { area, includeOtherInNeed: true };
    const rows = [
      await row("asylum", (year) => refugeeStock(edition, { ...others, year, by: "asylum" })),
      await row("origin", (year) => refugeeStock(edition, { ...others, year, by: "origin" })),
      await row(
        "per-100000",
        (year) => (year > lastPopulation ? null : refugeesPer100000(edition, { ...others, year })),
        { digits: 1 },
      ),
      await row("returns", (year) => refugeeReturns(edition, { year, origin: area })),
    ];
    return (page) => [
      page.heading(1, "protection", "brief.protection"),
      yearsTable(page, "X", years.map(String), rows, { notes: ["X.note"] }),
    ];
  };
}
