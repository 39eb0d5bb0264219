/** Words of the progress report: frame, tables and annex. */
export const report = {
  "report.title":
    "Progress on the Declaration of the High-level Dialogue on International Migration and Development",
  "report.subtitle": "World report, compiled from edition {edition}",
  "report.imprint.edition":
    "Edition {edition}: {sources} data sets of official publishers, locked by their hashes. The same edition gives the same report.",
  "report.imprint.status":
    "Compiled by Waymark from official figures. It is not a document of the United Nations.",
  "report.imprint.trace":
    "Every number leads back to the publisher’s cell: select it, or look its identifier up in ledger.json.",
  "report.contents": "Contents",

  "report.model": "MODEL",
  "report.notes": "Notes:",
  "report.skip": "Skip to the report",
  "report.chart.numbers": "The numbers of this figure",
  "report.trace.word.close": "Close",
  "report.trace.word.steps": "How it was computed",
  "report.trace.word.official": "The publisher’s own value",
  "report.trace.word.rivals": "Other published values of the same fact",
  "report.trace.word.caveats": "Caveats",
  "report.trace.word.sources": "Sources",
  "report.trace.word.entry": "Entry of the ledger",
  "report.trace.word.colon": ":",

  "report.missing.not-available": "..",
  "report.missing.not-available.note": "“..”: not available.",
  "report.missing.not-applicable": "×",
  "report.missing.not-applicable.note": "“×”: the area did not exist at that date.",
  "report.missing.not-loaded": "n.i.",
  "report.missing.not-loaded.note": "“n.i.”: the source is not in this edition.",
  "report.missing.undefined": "n.d.",
  "report.missing.undefined.note": "“n.d.”: the formula has no value here.",

  "report.source": "Source: {sources}.",
  "report.source-separator": ";",
  "report.source-entry": "{producer}, {title} ({vintage}; {licence})",
  "report.basis": "Basis: {bases}.",
  "report.edition": "Waymark edition {edition}.",
  "report.date.year": "{year}{month, select, other {}}{day, select, other {}}",
  "report.date.month": "{month} {year}{day, select, other {}}",
  "report.date.day": "{day} {month} {year}",
  "report.month.1": "January",
  "report.month.2": "February",
  "report.month.3": "March",
  "report.month.4": "April",
  "report.month.5": "May",
  "report.month.6": "June",
  "report.month.7": "July",
  "report.month.8": "August",
  "report.month.9": "September",
  "report.month.10": "October",
  "report.month.11": "November",
  "report.month.12": "December",

  "report.table": "Table {number}",
  "report.figure": "Figure {number}",
  "report.column.region": "Region or income group",
  "report.column.area": "Country or area",

  "report.levels.heading": "II. Levels and trends",
  "report.levels.a": "A. International migrants in the world",
  "report.t1.caption":
    "Table T1. International migrants by region and income group, selected years, thousands, and annual rate of change, per cent",
  "report.t1.note":
    "Mid-year estimates. The totals hold migrants of unknown origin. Periods give the annual rate of change.",
  "report.t2.destinations.caption":
    "Table T2a. The twenty countries or areas of destination with the largest number of international migrants, thousands",
  "report.t2.origins.caption":
    "Table T2b. The twenty countries or areas of origin with the largest number of persons living abroad, thousands",
  "report.t3.caption":
    "Table T3. International migrants by region of origin and region of destination, 2020, thousands",
  "report.t3.column.origin": "Origin, by destination:",
  "report.t3.row.unknown": "Unknown origin",
  "report.t3.row.within": "From within the region, per cent of known origin",

  "report.annex.heading": "Annex I. International migrants by country or area",
  "report.annex.note":
    "Countries and areas stand in alphabetical order within each sub-region; the order is no rank. Names and order imply no opinion on the status of any territory.",
  "report.annex.caption":
    "Table A. International migrants, their share of the population and the share of women and girls among them",
  "report.annex.column.earlier": "Migrants, 2010",
  "report.annex.column.stock": "Migrants, 2020",
  "report.annex.column.share": "Per cent of population, 2020",
  "report.annex.column.female": "Per cent female, 2020",

  "producer.Eurostat": "Eurostat",
  "producer.United Nations Treaty Collection, compiled by the World Politics Data Lab":
    "United Nations Treaty Collection, compiled by the World Politics Data Lab",
  "producer.International Organization for Migration (IOM)":
    "International Organization for Migration (IOM)",
  "producer.World Bank, KNOMAD": "World Bank, KNOMAD",
  "producer.United Nations Statistics Division": "United Nations Statistics Division",
  "producer.Organisation for Economic Co-operation and Development": "OECD",
  "producer.World Bank": "World Bank",
  "producer.United Nations, Office of Legal Affairs, Treaty Section":
    "United Nations, Office of Legal Affairs, Treaty Section",
  "producer.United Nations, Department of Economic and Social Affairs, Population Division":
    "United Nations, Department of Economic and Social Affairs, Population Division",
  "producer.United Nations High Commissioner for Refugees (UNHCR)": "UNHCR",

  "licence.CC-BY-3.0-IGO": "CC BY 3.0 IGO",
  "licence.CC-BY-4.0": "CC BY 4.0",
  "licence.ODC-PDDL-1.0": "ODC-PDDL 1.0",
  "licence.UN-FACTS": "factual status, United Nations, reuse with acknowledgement",
  "licence.CC-BY-NC-4.0": "CC BY-NC 4.0, from the user’s own copy",
  "licence.UN-ALL-RIGHTS": "all rights reserved, from the user’s own copy",
  "licence.UNVERIFIED": "licence not confirmed, from the user’s own copy",
  "report-progress.part": "[{done}/{of}] {part}",
  "report-progress.compiled":
    "{entries} figures entered in the ledger, {documents, plural, one {# document} other {# documents}} compiled; every printed number is in the ledger",
  "report-progress.rendering": "writing the documents",
  "report-progress.made": "Made:",
  "report-part.levels": "Levels and trends",
  "report-part.annex": "Annex by country or area",
} as const;
