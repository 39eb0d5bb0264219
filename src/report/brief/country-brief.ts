import type { ReportPlan } from "../compile/compile.ts";
import type { Part } from "../compile/part.ts";
import { clausesPart } from "./clauses.ts";
import { availabilityPart } from "./data-availability.ts";
import { remittanceCorridorsPart, remittancesPart } from "./development.ts";
import { headlinesPart } from "./headlines.ts";
import { legalPart } from "./legal.ts";
import { partnersPart } from "./partners.ts";
import { netMigrationPart, stockPart } from "./population.ts";
import { protectionPart } from "./protection.ts";
import { sourcesPart } from "./sources.ts";

/** What stands before is the first page, set in two columns. */
const secondPage: Part = async () => () => [{ kind: "page-break" }];

/**
 * The brief of one area in the layout of the Migration Profiles (Global Migration Group, UN DESA, UNICEF):
 * legal instruments, population, development, international migration; before them the headline numbers
 * beside their rivals, after them the clauses of the Declaration and what is not known.
 *
 * @param area code of a country or area of the register
 */
export function countryBrief(area: string): ReportPlan {
  return {
    name: `brief-${area}`,
    title: "brief.title",
    subtitle: "brief.subtitle",
    area,
    parts: [
      { id: "brief", part: headlinesPart(area) },
      { id: "brief", part: legalPart(area) },
      { id: "brief", part: stockPart(area) },
      { id: "brief", part: netMigrationPart(area) },
      { id: "brief", part: remittancesPart(area) },
      { id: "brief", part: remittanceCorridorsPart(area) },
      { id: "brief", part: partnersPart(area) },
      { id: "brief", part: secondPage },
      { id: "brief", part: protectionPart(area) },
      { id: "brief", part: clausesPart(area) },
      { id: "brief", part: availabilityPart(area) },
      { id: "brief", part: sourcesPart },
    ],
  };
}
