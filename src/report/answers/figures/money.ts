import type { Edition } from "../../../edition/index.ts";
import {
  hasNoNumber,
  latestYear,
  meanCorridorPrice,
  type RemittanceSourceId,
  remittancesOfGdpInGroup,
  remittanceVolume,
  surveyedQuarters,
} from "../../../indicators/index.ts";
import { bare, bound, label, quarterLabel } from "../sentence.ts";
import type { Compose } from "./composed.ts";

const world = "001";
const sides = ["wdi-remittances-received", "wdi-remittances-paid"] as const;
const earliest = 2000;

/** The latest year in which the world totals received and paid are both complete (trap X01). */
export async function latestRemittanceYear(edition: Edition): Promise<number> {
  const isComplete = async (source: RemittanceSourceId, year: number) => {
    const { value, caveats } = await remittanceVolume(edition, { area: world, year, source });
    return !hasNoNumber(value) && !caveats.includes("aggregate-incomplete");
  };
  const latest = (await latestYear(edition, sides[0], "REMIT_RECEIVED")) ?? earliest;
  for (let year = latest; year > earliest; year--) {
    if ((await isComplete(sides[0], year)) && (await isComplete(sides[1], year))) return year;
  }
  return earliest;
}

/** 27.a: what is received, its weight, and the rival totals of the same publisher. */
export const remittancesAsCapital: Compose = async ({ edition }) => {
  const year = await latestRemittanceYear(edition);
  const volume = (source: RemittanceSourceId) =>
    remittanceVolume(edition, { area: world, year, source });
  return {
    finding: {
      key: "finding.27.a",
      figures: {
        received: bound(await volume("wdi-remittances-received")),
        share: bound(await remittancesOfGdpInGroup(edition, { group: world, year }), 2),
        rival: bound(await volume("knomad-remittance-inflows")),
      },
      labels: { year: label(year) },
    },
    beside: [
      await volume("knomad-remittance-inflows-2023-06"),
      await volume("wdi-remittances-paid"),
    ],
  };
};

/** 27.b: “cheaper”, by the price of corridors, over all of them and over the same ones throughout. */
export const cheaperTransfers: Compose = async ({ edition }) => {
  const [first, last] = [surveyedQuarters[0]!, surveyedQuarters.at(-1)!];
  const constant = { presentFrom: first, presentTo: last };
  const now = await meanCorridorPrice(edition, { quarter: last, sample: "all-corridors" });
  const before = await meanCorridorPrice(edition, { quarter: first, sample: constant });
  const after = await meanCorridorPrice(edition, { quarter: last, sample: constant });
  return {
    finding: {
      key: "finding.27.b",
      figures: {
        mean: bound(now.mean, 2),
        corridors: bare(now.corridors),
        before: bound(before.mean, 2),
        after: bound(after.mean, 2),
        constant: bare(after.corridors),
        above: bound(now.shareAbove5),
      },
      labels: {
        amount: label(200),
        target: label(5),
        quarter: quarterLabel(last),
        firstQuarter: quarterLabel(first),
      },
    },
    beside: [now.corridorsAbove5, after.shareAbove5],
  };
};
