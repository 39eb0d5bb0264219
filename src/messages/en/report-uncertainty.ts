/** Words of the parts on rival values, challenged values and data availability by area. */
export const reportUncertainty = {
  "report-part.rivals": "Spread of published values",
  "report-part.challenges": "Challenged values",
  "report-part.availability-annex": "Data availability of every area",
  "report.rivals.heading": "D. How little is known",
  "report.rivals.intro":
    "For one fact there are often several published values. The table sets the smallest beside the largest and gives their ratio. A ratio near one says that the sources agree, not that they are right; a large one says how little is known. There is no mean and no best value.",
  "report.rivals.caption":
    "Table V. Smallest and largest published value of one fact, and their ratio, by corridor",
  "report.rivals.column.corridor": "Corridor",
  "report.rivals.column.smallest": "Smallest",
  "report.rivals.column.largest": "Largest",
  "report.rivals.column.ratio": "Ratio",
  "report.rivals.stock": "Migrants in {year}, two releases of one publisher, persons",
  "report.rivals.flow": "Flow in {year}, reports of both ends, persons a year",
  "report.rivals.estimates":
    "Movements from {from} to {to}, six published methods, modelled, persons in five years",
  "report.rivals.world": "All corridors",
  "report.rivals.note":
    "The corridors are the largest of each quantity and stand in that order. Stocks, flows and movements are different quantities and are never compared with each other. A ratio to zero is not defined.",
  "report.challenges.heading": "E. Values that are challenged",
  "report.challenges.intro":
    "A report that stands on published files inherits their weaknesses. They are listed with their source; no value is repaired. The first table gives published values that look wrong, the second what is known of each file before it is used.",
  "report.anomalies.caption":
    "Table W. Published numbers of refugees that look wrong and are printed as published, persons",
  "report.anomalies.column.area": "Country or area",
  "report.anomalies.column.when": "Years",
  "report.anomalies.column.first": "Refugees, or before the fall",
  "report.anomalies.column.second": "Asylum-seekers, or after the fall",
  "report.anomalies.same":
    "Country of origin is also the country of asylum; value of the last year",
  "report.anomalies.vanishing": "The number of refugees hosted nearly ends within a year",
  "report.anomalies.note":
    "In alphabetical order of codes; the list is no rank. Some of these values may be right: the list says that they need an explanation from the publisher.",
  "report.challenges.caption": "Table X. What is known against the files of this edition",
  "report.challenges.column.what": "Challenge",
  "report.challenges.column.source": "Source and release",
  "report.challenges.entry": "{title} ({vintage})",
  "report.challenges.note":
    "Only sources of this edition are listed. Anyone can open a challenge to a figure by its identifier in the ledger.",
  "challenge.interpolated":
    "Stocks between censuses are interpolated, and rows of a country before it existed refer to another territory.",
  "challenge.known-origin":
    "Migrants of unknown origin are left out: the sum of the corridors is not a total.",
  "challenge.native-born": "Migrants of unknown origin are counted among the native-born.",
  "challenge.ends-disagree":
    "The reports of both ends of one flow differ, in some cases by a factor of more than ten.",
  "challenge.durations": "Reporters use different durations of stay to say who is a migrant.",
  "challenge.residual": "Net migration is a residual: the error of censuses counts as migration.",
  "challenge.population-revised":
    "The population of one year differs between releases: a share takes the population of its own revision.",
  "challenge.three-totals": "Three files of one publisher give three world totals for one year.",
  "challenge.paid-incomplete":
    "The world total of remittances paid adds up few reporters in its last year: the fall is one of reporting.",
  "challenge.spread-by-assumption":
    "Receipts are spread over corridors by assumption; the announcement of the matrix prints another number for one corridor.",
  "challenge.sample-of-corridors":
    "The sample of corridors grew and services are not weighted: the mean is not the price that was paid.",
  "challenge.own-country":
    "Some rows give one country as origin and as asylum, and some stocks end within a year.",
  "challenge.age-as-zero": "Rows without age hold zero in every age band.",
  "challenge.returns-revised": "Returns of past years were revised without notice in the table.",
  "challenge.minimum":
    "Deaths are a minimum; coverage differs by route, and later downloads raise past years.",
  "challenge.tables-of-age":
    "The tables of instruments are of different age: the status of one day cannot be read from all of them.",
  "challenge.six-methods":
    "Six methods on the same stocks differ by orders of magnitude for one corridor.",
  "challenge.sexes-exceed-total": "Men and women add up to more than the total.",
  "challenge.aggregates-among-countries":
    "Aggregates stand among the countries, two dots are missing and a dash is nil.",
  "challenge.disasters-incomplete":
    "Only countries with conflict are listed, so that disasters are incomplete.",
  "challenge.deviation-missing": "Some rows have no standard deviation: missing, not zero.",
  "challenge.few-records": "A few records of the service file: no average may be printed from it.",
  "report.vector.heading": "Annex III. Data availability of every country or area",
  "report.vector.note":
    "Twelve checks of each country or area. A year is that of the latest figure and says how old it is. Unknown is not no: no source of the check is loaded. The checks are a list and no score; they are not added up and nobody is ranked.",
  "report.vector.caption": "Table Y. Twelve checks of data availability by country or area",
  "report.vector.legend": "{number}. {check}",
  "report.vector.no": "no",
  "report.vector.unknown": "?",
  "report.vector.signs": "A question mark stands for unknown.",
} as const;
