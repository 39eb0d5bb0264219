import {
  blocShare,
  hasNoNumber,
  intraRegionalShare,
  mirror,
  regionMatrix,
  regionPartition,
  stockBetweenRegions,
} from "../../../indicators/index.ts";
import type { AnswerContext } from "../answer-context.ts";
import { areaLabel, bare, bound, choice, label, wordsLabel } from "../sentence.ts";
import type { Compose } from "./composed.ts";
import { extremes } from "./extremes.ts";

const regionSet = "geographic-6" as const;
const setWords = wordsLabel(`region-partition.${regionSet}`);

/** 18.a: migrants who come from another member of a bloc of free movement. */
export const migrantsWithinBlocs: Compose = async ({ edition, revision, stockYear }) => {
  const at = { year: stockYear, revision };
  return {
    finding: {
      key: "finding.18.a",
      figures: {
        union: bound(await blocShare(edition, { bloc: "EU", ...at })),
        west: bound(await blocShare(edition, { bloc: "ECOWAS", ...at })),
      },
      labels: { year: label(stockYear) },
    },
  };
};

const europeanYears = [2010, 2011, 2012, 2013, 2014, 2015, 2016];

/** 22.a: both ends of the same corridors seldom report the same flow. */
export const reportsOfBothEnds: Compose = async ({ edition, holds }) => {
  const found = await mirror(edition, {
    source: "eurostat-flows-both-reports",
    years: europeanYears,
    basis: "RESIDENCE",
  });
  const world = holds("undesa-flows-2015")
    ? await mirror(edition, { source: "undesa-flows-2015", years: [2006], basis: "RESIDENCE" })
    : null;
  return {
    finding: {
      key: "finding.22.a",
      figures: {
        reported: bare(found.reported),
        both: bare(found.bothReported),
        positive: bare(found.bothPositive),
        ratio: bound(found.medianRatio),
        twice: bound(found.shareAbove2),
      },
      labels: { from: label(europeanYears[0]!), to: label(europeanYears.at(-1)!) },
    },
    beside: [
      found.shareAbove10,
      found.shareLargerImmigration,
      ...(world ? Object.values(world) : []),
    ],
  };
};

/** 22.b: the share that stays within its region, over all migrants, by a named region set. */
export const movementWithinRegions: Compose = async ({ edition, revision, stockYear }) => {
  const at = { year: stockYear, revision, regionSet, denominator: "all" } as const;
  const share = await intraRegionalShare(edition, { ...at, view: "world" });
  const regions = [];
  for (const region of regionPartition(regionSet).regions.keys()) {
    const figure = await intraRegionalShare(edition, { ...at, view: "destination", region });
    regions.push({ area: region, figure });
  }
  const { low, high } = extremes(regions);
  return {
    finding: {
      key: "finding.22.b",
      figures: { share: bound(share), low: bound(low.figure), high: bound(high.figure) },
      labels: {
        year: label(stockYear),
        set: setWords,
        lowRegion: areaLabel(low.area),
        highRegion: areaLabel(high.area),
      },
    },
    beside: [
      await intraRegionalShare(edition, { ...at, view: "world", denominator: "known-origin" }),
      ...regions.map(({ figure }) => figure),
    ],
  };
};

/** 22.c: patterns across and within regions, and how they changed. */
export const movementBetweenRegions: Compose = async (context) => {
  const { edition } = context;
  const { revision, from, to } = latestPairs(context);
  const before = await stockBetweenRegions(edition, { year: from, revision, regionSet });
  const after = await stockBetweenRegions(edition, { year: to, revision, regionSet });
  const matrix = await regionMatrix(edition, { year: to, revision, regionSet });
  const across = matrix.filter(({ origin, destination }) => origin !== destination);
  const { high } = extremes(across.map((each, i) => ({ area: String(i), figure: each.figure })));
  const largest = across[Number(high.area)]!;
  const [a, b] = [before.value, after.value];
  const rose = !hasNoNumber(a) && !hasNoNumber(b) && b > a;
  return {
    finding: {
      key: "finding.22.c",
      figures: {
        before: bare(before),
        after: bare(after),
        largest: bound(largest.figure),
      },
      labels: {
        from: label(from),
        to: label(to),
        set: setWords,
        direction: choice(rose ? "rose" : "fell"),
        origin: areaLabel(largest.origin),
        destination: areaLabel(largest.destination),
      },
    },
    beside: matrix.map(({ figure }) => figure),
  };
};

/** The latest revision whose corridors are loaded, with its first and last year. */
function latestPairs({ holds }: AnswerContext) {
  return holds("undesa-ims-2024-bilateral")
    ? ({ revision: "2024", from: 1990, to: 2024 } as const)
    : ({ revision: "2020", from: 1990, to: 2020 } as const);
}
