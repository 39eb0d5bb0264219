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
  "source.oecd-educational-attainment":
    "Adults' educational attainment distribution, by country of birth, age group and gender",
  "source.oecd-international-migration-database": "International migration database",
  "source.oecd-labour-outcomes":
    "Labour market outcomes of immigrants - Employment, unemployment, and participation rates by sex",
  "source.oecd-permanent-inflows": "Standardised inflows of permanent-type migrants",
  "source.oecd-temporary-inflows": "Standardised inflows of temporary migrants",
  "source.undesa-flows-2015":
    "International Migration Flows to and from Selected Countries: The 2015 Revision",
};
