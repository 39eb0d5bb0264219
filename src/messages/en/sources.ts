/** Titles of sources, in English. */
export const sources = {
  "source.abel-cohen-2022-06":
    "Bilateral international migration flow estimates for 200 countries (June 2022)",
  "source.abel-cohen-2023-12":
    "Bilateral international migration flow estimates for 200 countries (December 2023)",
  "source.abel-cohen-sex-2022-06":
    "Bilateral international migration flow estimates updated and refined by sex (June 2022)",
  "source.abel-cohen-zellmann-194":
    "Bilateral international migration flow estimates, 194 areas, unrounded extract",
  "source.eurostat-census-2011":
    "Population and housing census 2011: migrants by country of origin",
  "source.eurostat-flows-both-reports":
    "Immigration by country of previous residence; emigration by country of next residence",
  "source.gaskin-abel-net": "Deep learning four decades of human migration: net migration",
  "source.gravity-covariates": "Deep learning four decades of human migration: covariates",
  "source.hr-status-2022":
    "Status of human rights treaties, United Nations Member States, 25 August 2022",
  "source.idmc-displacements-2022": "Internal displacements by conflict and disasters, 2008–2022",
  "source.idmc-events-2024": "Internal Displacement Updates: located events, 2018–2024",
  "source.idmc-gidd-2025": "Global Internal Displacement Database (GIDD)",
  "source.idmc-gidd-2025-csv": "Global Internal Displacement Database (GIDD): national table",
  "source.iom-missing-migrants-2020-01": "Missing Migrants Project: incidents 2014–January 2020",
  "source.iom-missing-migrants-2024-04": "Missing Migrants Project: incidents of 2014",
  "source.iom-missing-migrants-2024-reduced":
    "Missing Migrants Project: records 2014–2024, reduced columns",
  "source.iom-missing-migrants-2026-05": "Missing Migrants Project: incidents of January–May 2026",
  "source.knomad-bilateral-remittances-2017": "Bilateral Remittance Matrix 2017",
  "source.knomad-bilateral-remittances-2021": "Bilateral Remittance Matrix 2021",
  "source.knomad-remittance-inflows": "Remittance inflows, December 2023",
  "source.knomad-remittance-inflows-2023-06": "Remittance inflows, June 2023",
  "source.knomad-remittance-outflows": "Remittance outflows, June 2023",
  "source.m49": "Standard country or area codes for statistical use (M49)",
  "source.oecd-educational-attainment":
    "Adults' educational attainment distribution, by country of birth, age group and gender",
  "source.oecd-international-migration-database": "International migration database",
  "source.oecd-labour-outcomes":
    "Labour market outcomes of immigrants - Employment, unemployment, and participation rates by sex",
  "source.oecd-permanent-inflows": "Standardised inflows of permanent-type migrants",
  "source.oecd-temporary-inflows": "Standardised inflows of temporary migrants",
  "source.rpw-corridors-2020q3": "Remittance Prices Worldwide (Corridors)",
  "source.rpw-microdata": "Remittance Prices Worldwide: services",
  "source.un-treaties-2015":
    "Multilateral Treaties Deposited with the Secretary-General: status tables",
  "source.undesa-flows-2015":
    "International Migration Flows to and from Selected Countries: The 2015 Revision",
  "source.undesa-ims-2019": "International Migrant Stock 2019",
  "source.undesa-ims-2020-bilateral-tidy":
    "International Migrant Stock 2020: Destination and origin (conversion)",
  "source.undesa-ims-2020-destination": "International Migrant Stock 2020: Destination",
  "source.undesa-ims-2020-destination-origin":
    "International Migrant Stock 2020: Destination and origin",
  "source.undesa-ims-2024-bilateral":
    "International Migrant Stock 2024: Destination and origin, known origin (conversion)",
  "source.undesa-ims-2024-destination-origin":
    "International Migrant Stock 2024: Destination and origin",
  "source.undesa-ims-2024-native-born":
    "International Migrant Stock 2024: Population and native-born (conversion)",
  "source.unhcr-asylum-applications": "Asylum applications",
  "source.unhcr-asylum-decisions": "Asylum decisions",
  "source.unhcr-demographics": "Demographics: people by age, sex and location",
  "source.unhcr-flows": "Forced displacement flows",
  "source.unhcr-idmc": "Internally displaced people (IDMC)",
  "source.unhcr-population": "Refugees, asylum-seekers, internally displaced and stateless people",
  "source.unhcr-solutions": "Solutions: returns, resettlement, naturalisation",
  "source.unrwa": "Palestine refugees under UNRWA's mandate",
  "source.wdi-gdp": "World Development Indicators: GDP (current US$)",
  "source.wdi-gdp-per-capita": "World Development Indicators: GDP per capita (current US$)",
  "source.wdi-remittances-paid":
    "World Development Indicators: Personal remittances, paid (current US$)",
  "source.wdi-remittances-paid-2021":
    "World Development Indicators: Personal remittances, paid (current US$), September 2021",
  "source.wdi-remittances-received":
    "World Development Indicators: Personal remittances, received (current US$)",
  "source.wdi-remittances-received-pc-gdp":
    "World Development Indicators: Personal remittances, received (% of GDP)",
  "source.world-bank-gdp-tidy": "GDP (current US$), packaged table to 2023",
  "source.world-bank-income-history": "Historical classification by income (OGHIST)",
  "source.world-bank-migrant-matrix-2017": "Bilateral Estimates of Migrant Stocks in 2017",
  "source.wpp-2019": "World Population Prospects 2019: population by sex and age, net migration",
  "source.wpp-2022":
    "World Population Prospects 2022: population by sex and single age (conversion)",
  "source.wpp-2024":
    "World Population Prospects 2024: births, deaths, net migration, sex ratio at birth",
};
