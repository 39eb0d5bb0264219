import type { Part, PartContext } from "../../compile/part.ts";
import { type Answered, findingRuns } from "../findings/answered.ts";
import { prices } from "./prices.ts";
import { largestCorridors, remittances } from "./remittances.ts";

/** III, migration and development: remittances and their price. */
export function development(answered: (context: PartContext) => Promise<Answered>): Part {
  return async (context) => {
    const found = await answered(context);
    const volume = await remittances(context);
    const corridors = await largestCorridors(context);
    const price = await prices(context);
    const finding = found.of("27.a");
    return (page) => [
      page.heading(1, "development", "development.heading"),
      page.heading(2, "remittances", "development.remittances"),
      ...(finding.kind === "figure"
        ? [page.finding("27.a", findingRuns(page, "27.a", finding.finding))]
        : []),
      ...volume(page),
      page.paragraph("development.model"),
      ...corridors(page),
      page.heading(2, "prices", "development.prices"),
      ...price(page),
    ];
  };
}
