import type { Edition } from "../../edition/index.ts";
import {
  type Figure,
  femaleShare,
  intraRegionalShare,
  type StockRevisionId,
  stock,
  stockAbroad,
  stockGrowth,
  stockKnownOrigin,
  stockRevision,
  stockRevisionIds,
  stockShare,
} from "../../indicators/index.ts";
import type { Claim } from "./claim.ts";
import type { OurAnswer } from "./our-figure.ts";

const releaseStart = "undesa-ims-";

/**
 * The figure beside a claim about the migrant stock: from the totals of the claim's revision; if they are
 * not loaded, from its corridors of known origin; else from the next later revision that states the year.
 */
export async function stockOfClaim(edition: Edition, claim: Claim): Promise<OurAnswer> {
  const holds = (source: string) => edition.sources.some(({ id }) => id === source);
  const year = Number(claim.period.slice(0, 4));
  const wanted = claim.vintage.slice(releaseStart.length);
  const own = stockRevisionIds.find((id) => id === wanted);
  if (claim.statistic === "stock-abroad" && own && holds(stockRevision(own).pairs ?? "")) {
    const figure = await stockAbroad(edition, { origin: claim.area, year, revision: own });
    return { figure, sameVintage: true, because: null };
  }
  if (own && holds(stockRevision(own).totals)) {
    const figure = await ofTotals(edition, claim, own, year);
    return figure ? { figure, sameVintage: true, because: null } : notLoaded;
  }
  if (own && holds(stockRevision(own).pairs ?? "")) {
    const figure = await ofKnownOrigin(edition, claim, own, year);
    if (figure) return { figure, sameVintage: true, because: "denominator" };
  }
  const other = stockRevisionIds.find(
    (id) => holds(stockRevision(id).totals) && stockRevision(id).years.includes(year),
  );
  const figure = other ? await ofTotals(edition, claim, other, year) : null;
  return figure ? { figure, sameVintage: false, because: "vintage-revised" } : notLoaded;
}

const notLoaded: OurAnswer = { figure: null, because: "vintage-not-loaded" };

async function ofTotals(
  edition: Edition,
  { statistic, area, period }: Claim,
  revision: StockRevisionId,
  year: number,
): Promise<Figure | null> {
  const at = { area, year, revision };
  switch (statistic) {
    case "stock":
      return stock(edition, at);
    case "female-stock":
      return stock(edition, { ...at, sex: "F" });
    case "male-stock":
      return stock(edition, { ...at, sex: "M" });
    case "stock-share":
      return stockShare(edition, at);
    case "female-share":
      return femaleShare(edition, { ...at, denominator: "all" });
    case "annual-rate": {
      const years = Number(/P(\d+)Y/.exec(period)?.[1] ?? 5);
      return stockGrowth(edition, { area, fromYear: year, toYear: year + years, revision });
    }
    case "intra-regional-share":
      return intraRegionalShare(edition, { ...world(revision, year), denominator: "all" });
    default:
      return null;
  }
}

async function ofKnownOrigin(
  edition: Edition,
  { statistic, area }: Claim,
  revision: StockRevisionId,
  year: number,
): Promise<Figure | null> {
  const at = { year, revision, ...(area === "001" ? {} : { destination: area }) };
  switch (statistic) {
    case "stock":
      return stockKnownOrigin(edition, at);
    case "female-stock":
      return stockKnownOrigin(edition, { ...at, sex: "F" });
    case "male-stock":
      return stockKnownOrigin(edition, { ...at, sex: "M" });
    case "female-share":
      return femaleShare(edition, { area, year, revision, denominator: "known-origin" });
    case "intra-regional-share":
      return intraRegionalShare(edition, {
        ...world(revision, year),
        denominator: "known-origin",
      });
    default:
      return null;
  }
}

const world = (revision: StockRevisionId, year: number) =>
  ({ revision, year, regionSet: "geographic-6", view: "world" }) as const;
