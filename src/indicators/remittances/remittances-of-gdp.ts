import { groupMembers, isAreaCode } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { areaCodes } from "../groups/stock-revision.ts";
import { IndicatorError } from "../indicator-error.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell, operation, tableOperation } from "../trace/trace-of.ts";

const received = { source: "wdi-remittances-received", measure: "REMIT_RECEIVED" } as const;
const gdp = { source: "wdi-gdp", measure: "GDP" } as const;
const published = {
  source: "wdi-remittances-received-pc-gdp",
  measure: "REMIT_RECEIVED_PC_GDP",
} as const;

/** The release of GDP is two months younger than that of the published share: relative difference. */
const revisionPoints = 0.05;

/**
 * SDG 17.3.2 (REM-GDP), personal remittances received as a proportion of gross domestic product, per
 * cent: 100 · R/GDP of an area, both World Bank. Compared with the published
 * BX.TRF.PWKR.DT.GD.ZS. High for small economies; not a measure of welfare.
 */
export async function remittancesOfGdp(
  edition: Edition,
  { area, year }: { readonly area: string; readonly year: number },
): Promise<Figure<"share", "per-cent">> {
  const cells = cellsOf(edition);
  const at = { refArea: [area], timePeriod: [String(year)] };
  return figureOf(edition, {
    indicator: "REM-GDP",
    statistic: "share-of-gdp",
    subject: { area, year },
    kind: "share",
    unit: "per-cent",
    method: "received-over-gdp",
    caveats: ["border-workers-included", "not-welfare"],
    trace: operation("percentage", {
      part: await cell(cells, { ...received, ...at }),
      whole: await cell(cells, { ...gdp, ...at }),
    }),
    official: { cell: await cell(cells, { ...published, ...at }), tolerance: revisionPoints },
  });
}

/**
 * SDG 17.3.2 of a group or of the world (`001`): Σ R/Σ GDP over the members that have both, which is the
 * average weighted by GDP; never the mean of the members' shares.
 *
 * @throws IndicatorError `attribute-unknown` for an area that is no group
 */
export async function remittancesOfGdpInGroup(
  edition: Edition,
  { group, year }: { readonly group: string; readonly year: number },
): Promise<Figure<"share", "per-cent">> {
  const cells = cellsOf(edition);
  const at = { refArea: membersOf(group), timePeriod: [String(year)] };
  return figureOf(edition, {
    indicator: "REM-GDP",
    statistic: "group-share-of-gdp",
    subject: { group, year },
    kind: "share",
    unit: "per-cent",
    method: "gdp-weighted",
    caveats: ["border-workers-included", "members-with-both"],
    trace: await tableOperation(cells, "matched-percentage", {
      part: { ...received, ...at },
      whole: { ...gdp, ...at },
    }),
    official: {
      cell: await cell(cells, { ...published, refArea: [group], timePeriod: [String(year)] }),
      tolerance: revisionPoints,
    },
  });
}

function membersOf(group: string): readonly string[] {
  if (group === "001") return areaCodes;
  if (!isAreaCode(group)) {
    const detail = { indicator: "REM-GDP", attribute: "group", found: group };
    throw new IndicatorError("attribute-unknown", detail);
  }
  return groupMembers(group);
}
