import {
  availabilityCount,
  countedChecks,
  type Figure,
  hasNoNumber,
  memberStatesCounted,
  recordCount,
  type StatisticKey,
  sdgCoverage,
  stockRevisionDifference,
  treatyCoverage,
  treatyParties,
} from "../../../indicators/index.ts";
import { agreeingClaims } from "../../claims/agreeing-claims.ts";
import { type ComparedClaim, compareClaims } from "../../claims/compare-claims.ts";
import { bare, bound, choice, label, magnitude } from "../sentence.ts";
import type { Compose } from "./composed.ts";

const since = 2015;

/** 8.b: migration in the 2030 Agenda, by the countries with observations. */
export const migrationInTheAgenda: Compose = async ({ edition }) => {
  const refugees = await sdgCoverage(edition, "10.7.4");
  const costs = await sdgCoverage(edition, "10.c.1");
  const remittances = await sdgCoverage(edition, "17.3.2");
  return {
    finding: {
      key: "finding.8.b",
      figures: {
        members: bare(await memberStatesCounted(edition)),
        refugees: bare(refugees.countries),
        costs: bare(costs.countries),
        remittances: bare(remittances.countries),
      },
      labels: {
        agenda: label(2030),
        since: label(since),
        refugeesCode: label("10.7.4"),
        costsCode: label("10.c.1"),
        remittancesCode: label("17.3.2"),
      },
    },
    beside: [refugees.share, costs.share, remittances.share],
  };
};

/** 15.a: parties to the migrant workers' convention, and the migrants who live in them. */
export const migrantsInPartyStates: Compose = async ({ edition, revision, stockYear }) => {
  const instrument = "ICRMW";
  const coverage = await treatyCoverage(edition, {
    instrument,
    year: stockYear,
    revision,
    denominator: "all",
  });
  const statusYear = String(coverage.subject.statusYear);
  const { memberStates } = await treatyParties(edition, { instrument, date: statusYear });
  return {
    finding: {
      key: "finding.15.a",
      figures: { parties: bare(memberStates), share: bound(coverage) },
      labels: { statusYear: label(statusYear), year: label(stockYear) },
    },
    beside: [
      await treatyCoverage(edition, {
        instrument,
        year: stockYear - 10,
        revision,
        denominator: "all",
      }),
    ],
  };
};

const commonYear = 2015;

/** 33.b: what was revised, apart from what changed. */
export const revisedAndChanged: Compose = async ({ edition, revision, stockYear }) => {
  const earlier = revision === "2024" ? "2020" : "2019";
  const found = await stockRevisionDifference(edition, {
    area: "001",
    year: commonYear,
    laterYear: stockYear,
    earlier,
    later: revision,
  });
  return {
    finding: {
      key: "finding.33.b",
      figures: {
        before: bare(found.before),
        after: bare(found.after),
        revision: magnitude(found.revision),
        change: magnitude(found.change),
      },
      labels: {
        revised: choice(isNegative(found.revision) ? "fewer" : "more"),
        direction: choice(isNegative(found.change) ? "fell" : "rose"),
        year: label(commonYear),
        laterYear: label(stockYear),
        earlierRevision: label(earlier),
        laterRevision: label(revision),
      },
    },
  };
};

function isNegative({ value }: Figure): boolean {
  return !hasNoNumber(value) && value < 0;
}

const censusSince = 2010;

/** 28.a: which data there are, check by check; never one score. */
export const dataThereAre: Compose = async ({ edition }) => {
  const checks = await Promise.all(
    countedChecks.map(async (check) => [check, await availabilityCount(edition, check)] as const),
  );
  const counted = new Map(checks);
  return {
    finding: {
      key: "finding.28.a",
      figures: {
        members: bare(await memberStatesCounted(edition)),
        stocks: bare(counted.get(1)!),
        remittances: bare(counted.get(8)!),
        prices: bare(counted.get(9)!),
        ages: bare(counted.get(11)!),
      },
      labels: { since: label(censusSince) },
    },
    beside: checks.map(([, figure]) => figure),
  };
};

/** 34.a: official printed figures beside ours. */
export const printedFigures: Compose = async ({ edition, claims }) => {
  const compared = await compareClaims(edition, claims);
  const count = (statistic: StatisticKey, keep: (each: ComparedClaim) => boolean) =>
    recordCount(edition, {
      indicator: "CLAIMS",
      statistic,
      subject: {},
      ledger: "claims",
      keys: compared.filter(keep).map(({ claim }) => claim.id),
    });
  return {
    finding: {
      key: "finding.34.a",
      figures: {
        claims: bare(await count("claims-entered", () => true)),
        compared: bare(await count("claims-compared", ({ ours }) => ours !== null)),
        same: bare(await count("claims-same-vintage", ({ sameVintage }) => sameVintage)),
        agree: bare(await agreeingClaims(edition, compared)),
      },
      labels: {},
    },
  };
};
