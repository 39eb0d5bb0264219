/** Words of the comparison of official printed figures with ours. */
export const claims = {
  "claim-document.desa-2013-revision": "UN DESA, international migrants, revision of 2013",
  "claim-document.sg-report-2016":
    "Report of the Secretary-General on international migration and development, 2016",
  "claim-document.un-report-2018": "Report of the United Nations on ratification, October 2018",
  "claim-document.desa-report-2017": "UN DESA, International Migration Report 2017",
  "claim-document.iom-wmr-2020": "IOM, World Migration Report 2020",
  "claim-document.iom-wmr-2024": "IOM, World Migration Report 2024",
  "claim-document.iom-portal": "IOM, Migration Data Portal",
  "claim-document.desa-stock-2019": "UN DESA, International Migrant Stock 2019, workbook",
  "claim-document.desa-stock-2020": "UN DESA, International Migrant Stock 2020, workbook",
  "claim-document.desa-stock-2024": "UN DESA, International Migrant Stock 2024",
  "claim-document.rpw-report-2016q3":
    "World Bank, Remittance Prices Worldwide, third quarter of 2016",
  "claim-document.rpw-report-2025q3":
    "World Bank, Remittance Prices Worldwide, third quarter of 2025",
  "claim-document.wdi-2023-05": "World Bank, World Development Indicators, May 2023",
  "claim-document.knomad-blog-2022": "World Bank, announcement of the bilateral matrix of 2021",
  "claim-document.iom-missing-migrants-2024": "IOM, Missing Migrants Project, November 2024",
  "claim-document.unhcr-mid-year-2024": "UNHCR, Mid-Year Trends 2024",
  "claim-document.idmc-grid-2024": "IDMC, Global Report on Internal Displacement 2024",
  "claim-document.frontex-2015": "Frontex, detections at the external borders, 2015",
  "claim-document.un-report-2020": "Report of the United Nations on ratification, May 2020",
  "claim-document.untc-2024": "United Nations Treaty Collection, November 2024",
  "claim-document.ilo-2021": "ILO, ratifications of Convention No. 189, November 2021",
  "claim-document.desa-1072-2019": "UN DESA, booklet on SDG indicator 10.7.2, 2019",
  "claim-document.desa-stock-2020-origin":
    "UN DESA, International Migrant Stock 2020, by destination and origin",
  "claim-document.desa-flows-2015":
    "UN DESA, International Migration Flows to and from Selected Countries: the 2015 Revision",
  "claim-document.desa-wpp-2024": "UN DESA, World Population Prospects 2024",
  "claim-document.knomad-2023-12": "World Bank/KNOMAD, inward remittance flows, December 2023",
  "claim-document.wb-matrix-2021": "World Bank/KNOMAD, bilateral remittance matrix 2021",
  "claim-document.rpw-corridors-2020":
    "World Bank, Remittance Prices Worldwide, corridors to the third quarter of 2020",
  "claim-document.unhcr-data-2025": "UNHCR, Refugee Data Finder, end of 2025",
  "claim-document.idmc-data-2023": "IDMC, Global Internal Displacement Database, release of 2023",
  "claim-document.idmc-data-2025": "IDMC, Global Internal Displacement Database, release of 2025",

  "claim-statistic.stock": "International migrants",
  "claim-statistic.female-stock": "Women and girls among international migrants, number",
  "claim-statistic.male-stock": "Men and boys among international migrants, number",
  "claim-statistic.stock-share": "International migrants as a share of the population",
  "claim-statistic.share-change": "Change in the share of the population",
  "claim-statistic.female-share": "Women and girls among international migrants, share",
  "claim-statistic.annual-rate": "Annual rate of change of the migrant stock",
  "claim-statistic.intra-regional-share": "Migrants living in their region of origin",
  "claim-statistic.stock-abroad": "Persons living outside their country of origin",
  "claim-statistic.price-of-services": "Mean price over services",
  "claim-statistic.price-weighted": "Weighted mean price",
  "claim-statistic.price-smart": "SmaRT mean price",
  "claim-statistic.remittances-gdp": "Remittances received as a share of gross domestic product",
  "claim-statistic.bilateral-remittances": "Bilateral remittances",
  "claim-statistic.deaths": "Deaths and disappearances in a year",
  "claim-statistic.deaths-since-2014": "Deaths and disappearances since 2014",
  "claim-statistic.refugees-per-100000": "Refugees per 100,000 population of origin",
  "claim-statistic.displaced": "Internally displaced persons",
  "claim-statistic.displaced-by-conflict": "Internally displaced by conflict and violence",
  "claim-statistic.detections": "Detections at borders, printed as persons",
  "claim-statistic.treaty-parties": "Parties to an instrument",
  "claim-statistic.ilo-parties": "Ratifications of a convention of the ILO",
  "claim-statistic.policy-replies": "Countries that replied on SDG indicator 10.7.2",
  "claim-statistic.stock-corridor": "International migrants by origin and destination",
  "claim-statistic.stock-unknown-origin": "International migrants of unknown origin",
  "claim-statistic.net-migration": "Net migration",
  "claim-statistic.reported-immigration": "Immigration as the destination reports it",
  "claim-statistic.reported-emigration": "Emigration as the origin reports it",
  "claim-statistic.corridor-price": "Mean price in a corridor",
  "claim-statistic.remittances-received": "Remittances received",
  "claim-statistic.remittances-paid": "Remittances paid",
  "claim-statistic.refugees": "Refugees under UNHCR's mandate",
  "claim-statistic.refugee-returns": "Refugees who returned in a year",
  "claim-statistic.conflict-displacements":
    "Internal displacements by conflict and violence, movements",
  "claim-statistic.disaster-displacements": "Internal displacements by disasters, movements",

  "claim-reason.agrees": "agrees",
  "claim-reason.rounding": "rounding",
  "claim-reason.vintage-revised": "other release",
  "claim-reason.vintage-not-loaded": "release not in this edition",
  "claim-reason.denominator": "denominator: known origin",
  "claim-reason.definition": "other definition",
  "claim-reason.date": "other date",
  "claim-reason.slip": "apparent slip of the publication",
  "claim-reason.source-not-loaded": "source not in this edition",
  "claim-reason.unexplained": "not explained",

  "claim-reason.agrees.meaning": "Ours rounds to the printed number, from the same release.",
  "claim-reason.rounding.meaning": "Within one unit of the last printed digit.",
  "claim-reason.vintage-revised.meaning":
    "Ours comes from another release of the same series, which revises the past.",
  "claim-reason.vintage-not-loaded.meaning":
    "The release on which the number rests is not in this edition, nor another that states it.",
  "claim-reason.denominator.meaning":
    "Ours counts migrants of known origin, because the totals of the release are not in this edition.",
  "claim-reason.definition.meaning":
    "The printed number is another statistic under a similar name; the trace of ours says what it counts.",
  "claim-reason.date.meaning":
    "The printed number is of another date; ours is of the last date that the sources of this edition reach.",
  "claim-reason.slip.meaning":
    "The publication contradicts its own numbers or units, such as per cent for percentage points.",
  "claim-reason.source-not-loaded.meaning": "No source of the statistic is in this edition.",
  "claim-reason.unexplained.meaning": "No reason of the list explains the difference.",

  "claim-table.title": "Official printed figures beside ours",
  "claim-table.caption":
    "Figures of official reports, and ours from the same release where it is loaded",
  "claim-table.statistic": "Statistic",
  "claim-table.of": "Of",
  "claim-table.period": "Period",
  "claim-table.ours": "Ours",
  "claim-table.official": "Official",
  "claim-table.difference": "Difference",
  "claim-table.reason": "Reason",
  "claim-table.reason-means": "“{reason}”: {meaning}",
  "claim-table.unverified": "document and paragraph to be verified",
  "claim-table.none": "none",
  "claim-table.symbol": "{document} ({symbol})",
  "claim-table.place": "{document}, {place}",
  "claim-table.note":
    "Official numbers are facts entered from the publications; no sentence is copied. A difference is ours less official, in the unit of the row, points for shares.",

  "error.claim.column-missing":
    "claims file {file} has no column {column}: add it to the first line",
  "error.claim.word-unknown":
    "claims file {file}, line {line}, column {column}: expected one of {expected}, found “{found}”",
  "error.claim.number-unreadable":
    "claims file {file}, line {line}, column {column}: expected a number with digits and a point only, found “{found}”",
  "error.claim.field-empty": "claims file {file}, line {line}: the column {column} is empty",
  "error.claim.claim-repeated":
    "claims file {file}, line {line}: the id {id} stands twice; ids are permanent and unique",
  "error.claim.row-unreadable": "claims file {file} is not a readable CSV file: {found}",
  "error.claim.no-claims": "no claims: {folder} holds no CSV file",
} as const;
