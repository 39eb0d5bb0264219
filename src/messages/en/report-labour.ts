/** Words of the tables on entries, work and indicators without a figure. */
export const reportLabour = {
  "report-part.labour": "Entries and work",
  "report-part.not-printed": "Indicators without a figure",
  "report.labour.heading": "C. Entries by category and work",
  "report.labour.intro":
    "Members of the OECD publish entries of permanent type by category and the participation of the foreign-born and the native-born in the labour force. They are not the world, and a rate by birthplace is not a share of the labour force.",
  "report.labour.participation":
    "Table L. Labour force participation by birthplace, {year}, per cent of the population of the same birthplace",
  "report.labour.entries": "Table P. Entries of permanent type by category, {year}, persons",
  "report.labour.column.native-born": "Native-born",
  "report.labour.column.foreign-born": "Foreign-born",
  "report.labour.column.WO": "Work",
  "report.labour.column.FA": "Family",
  "report.labour.column.AC": "Family of workers",
  "report.labour.column.HU": "Humanitarian",
  "report.labour.column.FR": "Free movement",
  "report.labour.column.OT": "Other",
  "report.labour.note": "In alphabetical order; the order is no rank.",
  "report.not-printed.heading": "F. Indicators without a figure",
  "report.not-printed.intro":
    "The register defines indicators for which this report prints no figure. A gap is a result: the table says why, and which data would close it.",
  "report.not-printed.caption":
    "Table Z. Indicators of the register without a figure, the reason and the data that would be needed",
  "report.not-printed.column.indicator": "Indicator",
  "report.not-printed.column.why": "Why there is no figure",
  "report.not-printed.column.needs": "What would be needed",
  "not-printed.STOCK-AGE":
    "The stock by age exists in one release only and is not among the files.",
  "not-printed.STOCK-AGE.needs":
    "UN DESA, International Migrant Stock 2020, tables by age and sex.",
  "not-printed.FLOW-REC":
    "The estimate of Waymark covers five years and is no annual flow reconciled from the reports of both ends.",
  "not-printed.FLOW-REC.needs":
    "Reports of both ends for recent years with duration and coverage of each reporter.",
  "not-printed.RPW-AVG":
    "Only 28 records of the service file are at hand; they prove the formula, and no average may be printed from them.",
  "not-printed.RPW-AVG.needs": "World Bank, Remittance Prices Worldwide, full service file.",
  "not-printed.RPW-SMART":
    "As for the average; the mean of a corridor is another statistic and does not stand for it.",
  "not-printed.RPW-SMART.needs": "The full service file, with the access of each service.",
  "not-printed.RPW-SPEED": "As for the average: the records at hand are no sample.",
  "not-printed.RPW-SPEED.needs": "The full service file, column of speed.",
  "not-printed.RPW-SAFE": "No official indicator exists; the records at hand are no sample.",
  "not-printed.RPW-SAFE.needs":
    "The full service file, columns of transparency, funding and payment.",
  "not-printed.DETECT": "Detections count crossings and not people; no file is loaded.",
  "not-printed.DETECT.needs": "Detections of national authorities and of Frontex, as events.",
  "not-printed.POL-1072": "The replies of Governments are not among the files.",
  "not-printed.POL-1072.needs":
    "UN DESA and IOM, replies to the United Nations Inquiry among Governments.",
  "not-printed.RECRUIT": "Surveys exist for a handful of countries and are not among the files.",
  "not-printed.RECRUIT.needs": "ILO and World Bank, cost and earnings of the same workers.",
  "not-printed.ILO-RAT":
    "The register of ratifications is not among the files and is never typed from memory.",
  "not-printed.ILO-RAT.needs": "ILO, NORMLEX, ratifications with their dates.",
} as const;
