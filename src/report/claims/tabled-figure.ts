import type { Edition } from "../../edition/index.ts";
import {
  corridorPrice,
  type Figure,
  internalDisplacements,
  netMigration,
  type RemittanceSourceId,
  refugeeReturns,
  refugeeStock,
  remittanceVolume,
  reportedFlow,
  type StockRevisionId,
  stockCorridor,
  stockRevisionIds,
  stockUnknownOrigin,
  surveyedQuarters,
} from "../../indicators/index.ts";
import type { Claim } from "./claim.ts";

/** Releases of remittances by the vintage of a claim: received and paid. */
const remittanceReleases: Readonly<
  Record<string, Partial<Record<string, RemittanceSourceId>> | undefined>
> = {
  "wdi-2023-05": {
    "remittances-received": "wdi-remittances-received",
    "remittances-paid": "wdi-remittances-paid",
  },
  "knomad-2023-12": { "remittances-received": "knomad-remittance-inflows" },
};

/**
 * The figure beside a number that stands in a table of the very release of the claim, or null if the
 * statistic is not one of those, or the release is none that an edition can hold.
 */
export async function tabledFigure(edition: Edition, claim: Claim): Promise<Figure | null> {
  const { statistic, area, counterpart, period } = claim;
  const year = Number(period.slice(0, 4));
  switch (statistic) {
    case "stock-corridor":
    case "stock-unknown-origin":
      return stockTabled(edition, claim, year);
    case "net-migration":
      return netMigration(edition, { area, fromYear: year });
    case "reported-immigration":
    case "reported-emigration":
      return reportedFlow(edition, {
        origin: area,
        destination: counterpart ?? "001",
        year,
        source: "undesa-flows-2015",
        reporter: statistic === "reported-immigration" ? "destination" : "origin",
        basis: "RESIDENCE",
      });
    case "remittances-received":
    case "remittances-paid": {
      const source = remittanceReleases[claim.vintage]?.[statistic];
      return source ? remittanceVolume(edition, { area, year, source }) : null;
    }
    case "corridor-price": {
      const quarter = surveyedQuarters.find((each) => each === period);
      const receiver = counterpart ?? "001";
      return quarter ? corridorPrice(edition, { sender: area, receiver, quarter }) : null;
    }
    case "refugees":
      return refugeeStock(edition, { area, year, includeOtherInNeed: false, by: "origin" });
    case "refugee-returns":
      return refugeeReturns(edition, { year, ...(area === "001" ? {} : { origin: area }) });
    case "conflict-displacements":
    case "disaster-displacements": {
      const cause = statistic === "conflict-displacements" ? "conflict" : "disaster";
      return internalDisplacements(edition, { area, year, cause });
    }
    default:
      return null;
  }
}

async function stockTabled(edition: Edition, claim: Claim, year: number): Promise<Figure | null> {
  const { area, counterpart, vintage } = claim;
  const revision: StockRevisionId | undefined = stockRevisionIds.find(
    (id) => vintage === `undesa-ims-${id}`,
  );
  if (!revision) return null;
  return claim.statistic === "stock-corridor"
    ? stockCorridor(edition, { origin: area, destination: counterpart ?? "001", year, revision })
    : stockUnknownOrigin(edition, {
        year,
        revision,
        ...(area === "001" ? {} : { destination: area }),
      });
}
