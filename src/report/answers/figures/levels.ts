import {
  femaleShare,
  hasNoNumber,
  largestDestinations,
  largestOrigins,
  netMigrationShareOfGrowth,
  regionPartition,
  remittanceVolume,
  stock,
  stockAbroad,
  stockGrowth,
  stockShare,
} from "../../../indicators/index.ts";
import { areaLabel, bare, bound, choice, label } from "../sentence.ts";
import type { Compose } from "./composed.ts";
import { extremes } from "./extremes.ts";
import { latestRemittanceYear } from "./money.ts";

const world = "001";
const highIncome = "1503";

/** 1.a: how many migrants there are, where the most live and where the most come from. */
export const migrantsInTheWorld: Compose = async ({ edition, revision, stockYear }) => {
  const at = { year: stockYear, revision };
  const [hosting] = await largestDestinations(edition, { ...at, count: 1 });
  const [leaving] = await largestOrigins(edition, { ...at, count: 1 });
  const all = await stock(edition, { area: world, ...at });
  return {
    finding: {
      key: "finding.1.a",
      figures: {
        stock: bare(all),
        share: bound(await stockShare(edition, { area: world, ...at })),
        hosted: bound(hosting?.figure ?? all),
        abroad: bound(leaving?.figure ?? (await stockAbroad(edition, { origin: world, ...at }))),
      },
      labels: {
        year: label(stockYear),
        destination: areaLabel(hosting?.area ?? world),
        origin: areaLabel(leaving?.area ?? world),
      },
    },
    beside: [
      await stockGrowth(edition, {
        area: world,
        fromYear: stockYear - 5,
        toYear: stockYear,
        revision,
      }),
    ],
  };
};

const lastDemographicYear = 2023;

/** 2.a: what migration adds, on both sides: money received and paid, and people. */
export const contribution: Compose = async ({ edition }) => {
  const year = await latestRemittanceYear(edition);
  const years = { fromYear: lastDemographicYear - 9, toYear: lastDemographicYear };
  const at = { area: world, year };
  return {
    finding: {
      key: "finding.2.a",
      figures: {
        received: bound(
          await remittanceVolume(edition, { ...at, source: "wdi-remittances-received" }),
        ),
        paid: bound(await remittanceVolume(edition, { ...at, source: "wdi-remittances-paid" })),
        share: bound(await netMigrationShareOfGrowth(edition, { area: highIncome, ...years })),
      },
      labels: {
        year: label(year),
        from: label(years.fromYear),
        to: label(years.toYear),
        group: areaLabel(highIncome),
      },
    },
    beside: [
      await netMigrationShareOfGrowth(edition, { area: "1500", ...years }),
      await remittanceVolume(edition, { ...at, source: "knomad-remittance-inflows" }),
    ],
  };
};

/** 11.a: the Declaration says “almost half”; the sentence is tested, and the regions differ. */
export const womenAmongMigrants: Compose = async ({ edition, revision, stockYear }) => {
  const shareOf = (area: string) =>
    femaleShare(edition, { area, year: stockYear, revision, denominator: "all" });
  const share = await shareOf(world);
  const regions = [];
  for (const area of regionPartition("geographic-6").regions.keys()) {
    regions.push({ area, figure: await shareOf(area) });
  }
  const { low, high } = extremes(regions);
  return {
    finding: {
      key: "finding.11.a",
      figures: { share: bound(share), low: bound(low.figure), high: bound(high.figure) },
      labels: {
        year: label(stockYear),
        verdict: choice(verdictOfHalf(share.value)),
        lowRegion: areaLabel(low.area),
        highRegion: areaLabel(high.area),
      },
    },
    beside: regions.map(({ figure }) => figure),
  };
};

/** Per cent from which a share below a half is “almost half”. */
const almostHalf = 45;

/** Which wording of the share of a half is true: `almost`, `more` or `less`. */
export function verdictOfHalf(value: Parameters<typeof hasNoNumber>[0]): string {
  if (hasNoNumber(value) || value < almostHalf) return "less";
  return value < 50 ? "almost" : "more";
}
