import type { Edition } from "../../edition/index.ts";
import {
  type Figure,
  femaleShare,
  netMigration,
  netMigrationRate,
  netMigrationShareOfGrowth,
  stock,
  stockAbroad,
  stockKnownOrigin,
  stockShare,
} from "../../indicators/index.ts";
import type { Part } from "../compile/part.ts";
import { largestOf, yearsRow, yearsTable } from "./years-table.ts";

/** Dates of the releases of 2020 and 2024; the former ends with 2020. */
const stockYears = [1990, 2000, 2010, 2015, 2020, 2024];
const lastOf2020 = 2020;

const thousands = { per: 1_000 } as const;
/** Where no number is larger, persons are printed and not thousands of them. */
const few = 100_000;
const counts = new Set(["stock", "known-origin", "abroad"]);

/** Part II: migrants in the area and from the area, mid-year, with both releases side by side. */
export function stockPart(area: string): Part {
  return async ({ edition, ledger }) => {
    const revision = "2020" as const;
    const row = (key: string, style: object, cellOf: Parameters<typeof yearsRow<number>>[4]) =>
      yearsRow(ledger, "P", { key, style }, stockYears, cellOf);
    const in2020 =
      (cellOf: (year: number) => ReturnType<typeof stock | typeof stockShare>) => (year: number) =>
        year > lastOf2020 ? null : cellOf(year);
    const rows = [
      await row(
        "stock",
        thousands,
        in2020((year) => stock(edition, { area, year, revision })),
      ),
      await row(
        "share",
        {},
        in2020((year) => stockShare(edition, { area, year, revision })),
      ),
      await row(
        "female",
        {},
        in2020((year) => femaleShare(edition, { area, year, revision, denominator: "all" })),
      ),
      await row("known-origin", thousands, (year) =>
        stockKnownOrigin(edition, { destination: area, year, revision: "2024" }),
      ),
      await row("abroad", thousands, (year) =>
        stockAbroad(edition, { origin: area, year, revision: "2024" }),
      ),
    ];
    const counted = rows.filter(({ key }) => counts.has(key));
    const isFew = largestOf(counted) < few;
    const printed = rows.map((row) => (isFew && counts.has(row.key) ? { ...row, style: {} } : row));
    return (page) => [
      page.heading(1, "population", "brief.population"),
      yearsTable(page, "P", stockYears.map(String), printed, {
        caption: isFew ? "P-persons" : "P",
      }),
    ];
  };
}

/** Whole decades, and the years since the last of them that are no projection. */
const periods = [
  { fromYear: 1990, toYear: 1999 },
  { fromYear: 2000, toYear: 2009 },
  { fromYear: 2010, toYear: 2019 },
  { fromYear: 2020, toYear: 2023 },
];

/** Net migration and its part in population change. */
export function netMigrationPart(area: string): Part {
  return async ({ edition, ledger }) => {
    const row = (key: string, style: object, cellOf: Parameters<typeof yearsRow<Period>>[4]) =>
      yearsRow(ledger, "N", { key, style }, periods, cellOf);
    const rows = [
      await row("net", { ...thousands, signed: true }, (period) =>
        netMigration(edition, { area, ...period }),
      ),
      await row("rate", { signed: true }, ({ toYear }) =>
        netMigrationRate(edition, { area, year: toYear }),
      ),
      await row("growth", { digits: 0 }, (period) => shareOfGrowth(edition, { area, ...period })),
    ];
    const [net, ...others] = rows;
    const printed =
      largestOf(rows.slice(0, 1)) < few
        ? [{ ...net!, key: "net-persons", style: { signed: true } }, ...others]
        : rows;
    return (page) => [
      yearsTable(
        page,
        "N",
        periods.map(({ fromYear, toYear }) => `${fromYear}–${toYear}`),
        printed,
        { notes: ["N.note"] },
      ),
    ];
  };
}

type Period = (typeof periods)[number];

/** A larger share says only that the population hardly changed: ten times the change, in per cent. */
const largestShare = 1_000;

/** Net migration as a share of population growth; null where the population hardly changed. */
export async function shareOfGrowth(
  edition: Edition,
  question: Period & { readonly area: string },
): Promise<Figure | null> {
  const figure = await netMigrationShareOfGrowth(edition, question);
  const { value } = figure;
  return typeof value === "number" && Math.abs(value) > largestShare ? null : figure;
}
