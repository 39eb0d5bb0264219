import type { Edition } from "../../../edition/index.ts";
import {
  type DeathsSourceId,
  deathsAndDisappearances,
  largestReturns,
  latestPeriod,
  latestYear,
  refugeeChildren,
  refugeeReturns,
  refugeeStock,
  refugeesPer100000,
} from "../../../indicators/index.ts";
import { areaLabel, bare, bound, label } from "../sentence.ts";
import type { Compose } from "./composed.ts";

const world = "001";
const deathsSource: DeathsSourceId = "iom-missing-migrants-2024-reduced";

/** The latest calendar year that the file of incidents covers to its end. */
async function latestFullYear(edition: Edition): Promise<number> {
  const last = (await latestPeriod(edition, deathsSource, "MIGRANTS_DEAD")) ?? "2014-12-31";
  const year = Number(last.slice(0, 4));
  return last.endsWith("-12-31") ? year : year - 1;
}

const unhcrYear = async (edition: Edition) =>
  (await latestYear(edition, "unhcr-population", "REFUGEES")) ?? 2025;
const returnsYear = async (edition: Edition) =>
  (await latestYear(edition, "unhcr-solutions", "RETURNED_REFUGEES")) ?? 2025;

/** 5.a: deaths on the way, a minimum. */
export const deathsOnTheWay: Compose = async ({ edition }) => {
  const year = await latestFullYear(edition);
  const at = (of: number) => deathsAndDisappearances(edition, { year: of, source: deathsSource });
  return {
    finding: {
      key: "finding.5.a",
      figures: { deaths: bare(await at(year)) },
      labels: { year: label(year), indicator: label("10.7.3") },
    },
    beside: [await at(year - 1)],
  };
};

/** 13.a: children among refugees, where age is recorded. */
export const childrenAmongRefugees: Compose = async ({ edition }) => {
  const year = (await latestYear(edition, "unhcr-demographics", "PERSONS_OF_CONCERN_DEMO")) ?? 2025;
  const { share, coverage } = await refugeeChildren(edition, { year });
  return {
    finding: {
      key: "finding.13.a",
      figures: { share: bound(share), coverage: bound(coverage) },
      labels: { year: label(year) },
    },
  };
};

/** 23.b: refugees who returned; returns of other migrants are another quantity. */
export const refugeesWhoReturned: Compose = async ({ edition }) => {
  const year = await returnsYear(edition);
  const before = await refugeeReturns(edition, { year: year - 1 });
  return {
    finding: {
      key: "finding.23.b",
      figures: { returns: bare(await refugeeReturns(edition, { year })), before: bare(before) },
      labels: { year: label(year), yearBefore: label(year - 1) },
    },
  };
};

/** Last year of World Population Prospects 2024 with births and deaths as estimates. */
const lastPopulationYear = 2023;

/** 23.c: refugees by number and by 10.7.4. */
export const refugeesInTheWorld: Compose = async ({ edition }) => {
  const year = await unhcrYear(edition);
  const rateYear = Math.min(year, lastPopulationYear);
  const rate = await refugeesPer100000(edition, {
    area: world,
    year: rateYear,
    includeOtherInNeed: true,
  });
  const refugees = await refugeeStock(edition, {
    area: world,
    year,
    includeOtherInNeed: false,
    by: "asylum",
  });
  return {
    finding: {
      key: "finding.23.c",
      figures: { refugees: bare(refugees), rate: bound(rate) },
      labels: { year: label(year), rateYear: label(rateYear), indicator: label("10.7.4") },
    },
    beside: [
      await refugeesPer100000(edition, { area: world, year: rateYear, includeOtherInNeed: false }),
    ],
  };
};

/** 24.b: to which country the most refugees returned. */
export const returnsByCountry: Compose = async ({ edition }) => {
  const year = await returnsYear(edition);
  const all = await refugeeReturns(edition, { year });
  const [first] = await largestReturns(edition, { year, count: 1 });
  return {
    finding: {
      key: "finding.24.b",
      figures: { returns: bare(all), largest: bound(first?.figure ?? all) },
      labels: { year: label(year), origin: areaLabel(first?.area ?? world) },
    },
  };
};
