import type { Edition } from "../../edition/index.ts";
import {
  bilateralRemittances,
  deathsAndDisappearances,
  type Figure,
  internallyDisplaced,
  meanCorridorPrice,
  refugeesPer100000,
  remittancesOfGdpInGroup,
  surveyedQuarters,
  treatyParties,
} from "../../indicators/index.ts";
import type { Claim, ClaimReason } from "./claim.ts";
import { stockOfClaim } from "./stock-of-claim.ts";
import { tabledFigure } from "./tabled-figure.ts";

/** What Waymark sets beside a claim, and why the two may differ. */
export interface OurFigure {
  readonly figure: Figure;
  /** True if it rests on the very release of the claim. */
  readonly sameVintage: boolean;
  /** The reason for a difference that is known by how it was computed, or null. */
  readonly because: ClaimReason | null;
}

/** The figure that answers a claim, or why the edition has none. */
export type OurAnswer = OurFigure | { readonly figure: null; readonly because: ClaimReason };

/** The release of displacement that the user's own copy is. */
const displacementRelease = "idmc-2025";

const none = (because: ClaimReason): OurAnswer => ({ figure: null, because });

/**
 * The figure of the edition beside a claim: from the claim's own release where it is loaded, else from
 * another release of the same series, else a neighbouring statistic that says so.
 */
export async function ourFigure(edition: Edition, claim: Claim): Promise<OurAnswer> {
  const tabled = await tabledFigure(edition, claim);
  if (tabled) return { figure: tabled, sameVintage: true, because: null };
  const year = Number(claim.period.slice(0, 4));
  switch (claim.statistic) {
    case "price-of-services":
    case "price-weighted":
    case "price-smart": {
      const quarter = surveyedQuarters.find((each) => each === claim.period);
      if (!quarter) return none("source-not-loaded");
      const { mean } = await meanCorridorPrice(edition, { quarter, sample: "all-corridors" });
      return { figure: mean, sameVintage: false, because: "definition" };
    }
    case "remittances-gdp": {
      const figure = await remittancesOfGdpInGroup(edition, { group: claim.area, year });
      return { figure, sameVintage: true, because: null };
    }
    case "bilateral-remittances": {
      const ends = { sender: claim.area, receiver: claim.counterpart ?? "001" };
      const figure = await bilateralRemittances(edition, { ...ends, year: 2021 });
      return { figure, sameVintage: true, because: "slip" };
    }
    case "deaths": {
      const source = "iom-missing-migrants-2024-reduced";
      const figure = await deathsAndDisappearances(edition, { year, source });
      return { figure, sameVintage: false, because: "vintage-revised" };
    }
    case "refugees-per-100000": {
      const query = { area: claim.area, year: year - 1, includeOtherInNeed: true };
      return {
        figure: await refugeesPer100000(edition, query),
        sameVintage: false,
        because: "date",
      };
    }
    case "displaced-by-conflict": {
      const query = { area: claim.area, year, cause: "conflict" } as const;
      const figure = await internallyDisplaced(edition, query);
      return claim.vintage === displacementRelease
        ? { figure, sameVintage: true, because: null }
        : { figure, sameVintage: false, because: "vintage-revised" };
    }
    case "treaty-parties": {
      const { memberStates } = await treatyParties(edition, {
        instrument: claim.area,
        date: claim.period.slice(0, 4),
      });
      return { figure: memberStates, sameVintage: false, because: "definition" };
    }
    case "deaths-since-2014":
    case "displaced":
    case "detections":
    case "ilo-parties":
    case "policy-replies":
      return none("source-not-loaded");
    default:
      return stockOfClaim(edition, claim);
  }
}
