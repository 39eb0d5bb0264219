import { abelCohen202206 } from "./abel-cohen-2022-06.ts";
import { abelCohen202312 } from "./abel-cohen-2023-12.ts";
import { abelCohenSex202206 } from "./abel-cohen-sex-2022-06.ts";
import { abelCohenZellmann194 } from "./abel-cohen-zellmann-194.ts";
import type { Source } from "./contract/index.ts";
import { eurostatCensus2011 } from "./eurostat-census-2011.ts";
import { eurostatFlowsBothReports } from "./eurostat-flows-both-reports.ts";
import { gaskinAbelNet } from "./gaskin-abel-net.ts";
import { gravityCovariates } from "./gravity-covariates.ts";
import { hrStatus2022 } from "./hr-status-2022.ts";
import { idmcDisplacements2022 } from "./idmc-displacements-2022.ts";
import { idmcEvents2024 } from "./idmc-events-2024.ts";
import { idmcGidd2025 } from "./idmc-gidd-2025.ts";
import { idmcGidd2025Csv } from "./idmc-gidd-2025-csv.ts";
import { iomMissingMigrants202001 } from "./iom-missing-migrants-2020-01.ts";
import { iomMissingMigrants202404 } from "./iom-missing-migrants-2024-04.ts";
import { iomMissingMigrants2024Reduced } from "./iom-missing-migrants-2024-reduced.ts";
import { iomMissingMigrants202605 } from "./iom-missing-migrants-2026-05.ts";
import { knomadBilateralRemittances2017 } from "./knomad-bilateral-remittances-2017.ts";
import { knomadBilateralRemittances2021 } from "./knomad-bilateral-remittances-2021.ts";
import { knomadRemittanceInflows } from "./knomad-remittance-inflows.ts";
import { knomadRemittanceInflows202306 } from "./knomad-remittance-inflows-2023-06.ts";
import { knomadRemittanceOutflows } from "./knomad-remittance-outflows.ts";
import { m49 } from "./m49.ts";
import { oecdEducationalAttainment } from "./oecd-educational-attainment.ts";
import { oecdInternationalMigrationDatabase } from "./oecd-international-migration-database.ts";
import { oecdLabourOutcomes } from "./oecd-labour-outcomes.ts";
import { oecdPermanentInflows } from "./oecd-permanent-inflows.ts";
import { oecdTemporaryInflows } from "./oecd-temporary-inflows.ts";
import { rpwCorridors2020q3 } from "./rpw-corridors-2020q3.ts";
import { rpwMicrodata } from "./rpw-microdata.ts";
import { unTreaties2015 } from "./un-treaties-2015.ts";
import { undesaFlows2015 } from "./undesa-flows-2015.ts";
import { undesaIms2019 } from "./undesa-ims-2019.ts";
import { undesaIms2020BilateralTidy } from "./undesa-ims-2020-bilateral-tidy.ts";
import { undesaIms2020Destination } from "./undesa-ims-2020-destination.ts";
import { undesaIms2020DestinationOrigin } from "./undesa-ims-2020-destination-origin.ts";
import { undesaIms2024Bilateral } from "./undesa-ims-2024-bilateral.ts";
import { undesaIms2024DestinationOrigin } from "./undesa-ims-2024-destination-origin.ts";
import { undesaIms2024NativeBorn } from "./undesa-ims-2024-native-born.ts";
import { unhcrAsylumApplications } from "./unhcr-asylum-applications.ts";
import { unhcrAsylumDecisions } from "./unhcr-asylum-decisions.ts";
import { unhcrDemographics } from "./unhcr-demographics.ts";
import { unhcrFlows } from "./unhcr-flows.ts";
import { unhcrIdmc } from "./unhcr-idmc.ts";
import { unhcrPopulation } from "./unhcr-population.ts";
import { unhcrSolutions } from "./unhcr-solutions.ts";
import { unrwa } from "./unrwa.ts";
import { wdiGdp } from "./wdi-gdp.ts";
import { wdiGdpPerCapita } from "./wdi-gdp-per-capita.ts";
import { wdiRemittancesPaid } from "./wdi-remittances-paid.ts";
import { wdiRemittancesPaid2021 } from "./wdi-remittances-paid-2021.ts";
import { wdiRemittancesReceived } from "./wdi-remittances-received.ts";
import { wdiRemittancesReceivedPcGdp } from "./wdi-remittances-received-pc-gdp.ts";
import { worldBankGdpTidy } from "./world-bank-gdp-tidy.ts";
import { worldBankIncomeHistory } from "./world-bank-income-history.ts";
import { worldBankMigrantMatrix2017 } from "./world-bank-migrant-matrix-2017.ts";
import { wpp2019 } from "./wpp-2019.ts";
import { wpp2022 } from "./wpp-2022.ts";
import { wpp2024 } from "./wpp-2024.ts";

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
  hrStatus2022,
  idmcDisplacements2022,
  idmcEvents2024,
  idmcGidd2025,
  idmcGidd2025Csv,
  iomMissingMigrants202001,
  iomMissingMigrants202404,
  iomMissingMigrants2024Reduced,
  iomMissingMigrants202605,
  knomadBilateralRemittances2017,
  knomadBilateralRemittances2021,
  knomadRemittanceInflows,
  knomadRemittanceInflows202306,
  knomadRemittanceOutflows,
  m49,
  oecdEducationalAttainment,
  oecdInternationalMigrationDatabase,
  oecdLabourOutcomes,
  oecdPermanentInflows,
  oecdTemporaryInflows,
  rpwCorridors2020q3,
  rpwMicrodata,
  unTreaties2015,
  undesaFlows2015,
  undesaIms2019,
  undesaIms2020BilateralTidy,
  undesaIms2020Destination,
  undesaIms2020DestinationOrigin,
  undesaIms2024Bilateral,
  undesaIms2024DestinationOrigin,
  undesaIms2024NativeBorn,
  unhcrAsylumApplications,
  unhcrAsylumDecisions,
  unhcrDemographics,
  unhcrFlows,
  unhcrIdmc,
  unhcrPopulation,
  unhcrSolutions,
  unrwa,
  wdiGdp,
  wdiGdpPerCapita,
  wdiRemittancesPaid,
  wdiRemittancesPaid2021,
  wdiRemittancesReceived,
  wdiRemittancesReceivedPcGdp,
  worldBankGdpTidy,
  worldBankIncomeHistory,
  worldBankMigrantMatrix2017,
  wpp2019,
  wpp2022,
  wpp2024,
];

const byId = new Map(sources.map((source) => [source.id, source]));

/** The source of an identifier, or undefined. */
export function findSource(id: string): Source | undefined {
  return byId.get(id);
}
