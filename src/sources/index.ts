import { abelCohen202206 } from "./abel-cohen-2022-06.ts";
import { abelCohen202312 } from "./abel-cohen-2023-12.ts";
import { abelCohenSex202206 } from "./abel-cohen-sex-2022-06.ts";
import { abelCohenZellmann194 } from "./abel-cohen-zellmann-194.ts";
import type { Source } from "./contract/index.ts";
import { eurostatCensus2011 } from "./eurostat-census-2011.ts";
import { eurostatFlowsBothReports } from "./eurostat-flows-both-reports.ts";
import { gaskinAbelNet } from "./gaskin-abel-net.ts";
import { gravityCovariates } from "./gravity-covariates.ts";
import { oecdEducationalAttainment } from "./oecd-educational-attainment.ts";
import { oecdInternationalMigrationDatabase } from "./oecd-international-migration-database.ts";
import { oecdLabourOutcomes } from "./oecd-labour-outcomes.ts";
import { oecdPermanentInflows } from "./oecd-permanent-inflows.ts";
import { oecdTemporaryInflows } from "./oecd-temporary-inflows.ts";
import { undesaFlows2015 } from "./undesa-flows-2015.ts";
import { undesaIms2020Destination } from "./undesa-ims-2020-destination.ts";

export * from "./contract/index.ts";

/** Every source of Waymark, in the order in which an edition lists them. One line per data set. */
export const sources: readonly Source[] = [
  abelCohen202206,
  abelCohen202312,
  abelCohenSex202206,
  abelCohenZellmann194,
  eurostatCensus2011,
  eurostatFlowsBothReports,
  gaskinAbelNet,
  gravityCovariates,
  oecdEducationalAttainment,
  oecdInternationalMigrationDatabase,
  oecdLabourOutcomes,
  oecdPermanentInflows,
  oecdTemporaryInflows,
  undesaFlows2015,
  undesaIms2020Destination,
];

const byId = new Map(sources.map((source) => [source.id, source]));

/** The source of an identifier, or undefined. */
export function findSource(id: string): Source | undefined {
  return byId.get(id);
}
