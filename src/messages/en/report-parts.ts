/** Sentences, captions and columns of the parts of the world report. */
export const reportParts = {
  "report.introduction.heading": "I. Introduction",
  "report.introduction.mandate":
    "In October 2013 the General Assembly adopted, in its resolution A/RES/68/4, the Declaration of the High-level Dialogue on International Migration and Development. Paragraphs 33 and 34 ask for the assessment of progress to go on and for a report. This report sets official figures beside each clause of the Declaration, or says why no figure can be set there.",
  "report.introduction.counts":
    "The Declaration is read here as {all} clauses. In this edition {figure} of them end in a figure, {status} in the status of treaties, {ledger} in a record of acts and documents, and {gap} in a stated gap.",
  "report.introduction.revision":
    "Stocks of migrants are those of the 2020 revision of International Migrant Stock, the latest of which edition {edition} holds the totals. The corridors of the 2024 revision are loaded without migrants of unknown origin; their sum is no total and is not printed as one.",
  "report.introduction.who": "Who is an international migrant",
  "report.introduction.definition":
    "For the stock of migrants, an international migrant is a person who lives in a country or area other than that of birth. Where the country of birth is not known, citizenship takes its place; refugees are added where the census misses them.",
  "report.introduction.basis":
    "Flows follow other definitions: reports count changes of residence, and the duration of stay from which a person is counted differs between reporters. Every table names its basis.",
  "report.introduction.reading":
    "Every number can be followed to the cell of its publisher. A value with the label MODEL is modelled, not observed. Shares differ by percentage points, quantities by per cent. Where several official values of one fact exist, the trace names them.",
  "report.clause-reference": "(Clause {clause}.)",
  "report.levels.world":
    "There were {now} international migrants in {year}, {share} of the world’s population. In {first} there had been {start}, {shareBefore} of the population: the number {how, select, moreThanTripled {more than tripled} tripled {tripled} moreThanDoubled {more than doubled} doubled {doubled} almostDoubled {almost doubled} rose {rose} unchanged {did not change} other {fell}} over that time, and the share {way, select, rose {rose} other {fell}} by {points}.",
  "report.levels.decade":
    "From {earlier} to {year} alone the number {how, select, rose {rose} other {fell}} by {rise}, from {before}.",
  "report.levels.where":
    "High-income countries hosted {high} of all migrants in {year}{word, select, almostHalf {, almost half} half {, half} moreThanHalf {, more than half} almostTwoThirds {, almost two thirds} twoThirds {, two thirds} moreThanTwoThirds {, more than two thirds} other {}}.",
  "report.levels.largest":
    "The country or area with the largest number ({area}) had {stock} migrants, {share} of the world’s total.",
  "report.t4.asylum.caption":
    "Table T4a. Refugees under the mandate of UNHCR by country of asylum, end of year, the world and the ten largest numbers, thousands",
  "report.t4.origin.caption":
    "Table T4b. Refugees under the mandate of UNHCR by country of origin, end of year, the world and the ten largest numbers, thousands",
  "report.t4.note":
    "The year of the Declaration and the last two years of the release. Other people in need of international protection are not included.",
  "report.women.caption":
    "Table F2. Women and girls among international migrants, by region and income group, per cent",
  "report.age.title": "Age of migrants",
  "report.age.gap":
    "The age of migrants is tabled in the 2020 revision of International Migrant Stock only, and the table is not in this edition: neither the median age nor the number of young migrants is printed.",
  "report.population.heading": "B. Role of migration in population change",
  "report.population.residual":
    "Population changes by natural increase, which is births less deaths, and by net migration. Net migration is a residual: the errors of censuses count as migration. It sums to zero over the world.",
  "report.population.caption":
    "Table F4. Natural increase and net migration by region and period, thousands, and net migration as a share of growth, per cent",
  "report.column.region-period": "Region, by period",
  "report.column.region-only": "Region",
  "report.population.column.natural": "Natural increase",
  "report.population.column.net": "Net migration",
  "report.population.column.share": "Share of growth",
  "report.population.note":
    "Calendar years, both ends included. A negative share means that net migration and population change had opposite signs.",
  "report.development.heading": "III. Migration and development",
  "report.development.remittances": "A. Remittances",
  "report.development.prices": "B. The price of sending money",
  "report.development.model":
    "Who sends to whom is not observed. The matrix of the World Bank spreads what a country receives over its migrants abroad by assumption; its values are modelled and are marked so.",
  "report.t5.caption":
    "Table T5a. Personal remittances received and paid, millions of US dollars, and received as a share of gross domestic product, 2021: the world and the twenty largest receivers",
  "report.t5.column.received": "Received",
  "report.t5.column.paid": "Paid",
  "report.t5.column.share": "Received, per cent of GDP",
  "report.t5.column.amount": "Millions of US dollars",
  "report.t5b.caption": "Table T5b. The ten corridors with the largest modelled remittances, 2021",
  "report.t5b.column.sender": "Sent from",
  "report.t5b.column.receiver": "Received in",
  "report.t5b.none": "The bilateral matrix of remittances is not in this edition.",
  "report.prices.targets":
    "Target 10.c of the Sustainable Development Goals asks for an average price below {target} and for no corridor above {limit}. The average of the target is taken over services; the file of this edition gives one mean for each corridor. The mean of corridors is a third statistic beside the two components of indicator 10.c.1, and is not compared with them.",
  "report.prices.gap":
    "At the prices and modelled amounts of {year}, what was paid above {target} came to {dollars} in the corridors that have a price, which carry {coverage} of the modelled amounts. The target of {target} is one for the average, not for each corridor.",
  "report.t6.caption":
    "Table T6. Price of sending {amount} US dollars: mean of corridors, per cent, and corridors above {limit} per cent",
  "report.t6.column.quarter": "Quarter",
  "report.t6.column.mean": "Mean, all corridors",
  "report.t6.column.corridors": "Corridors",
  "report.t6.column.constant": "Mean, corridors priced throughout",
  "report.t6.column.constant-corridors": "Corridors priced throughout",
  "report.t6.column.above": "Corridors above {limit} per cent",
  "report.t6.column.above-share": "Share above {limit} per cent, per cent",
  "report.t6.note":
    "The survey grew, so that the mean of all corridors changes with its sample; the second mean keeps to the corridors priced in every surveyed quarter from 2011Q1 to 2020Q3. Corridors above the limit are counted by their mean price, not by SmaRT.",
  "report.measurement.heading": "IV. Measurement in the Sustainable Development Goals",
  "report.measurement.intro":
    "The 2030 Agenda has several indicators on migration. For each, the table names the custodian and, where this edition holds a source, the Member States with at least one observation since 2015 and the latest value for the world. Where it holds none, nothing is printed.",
  "report.t7.caption":
    "Table T7. Migration-related indicators of the Sustainable Development Goals",
  "report.t7.column.indicator": "Indicator",
  "report.t7.column.custodian": "Custodian",
  "report.t7.column.countries": "Member States with data",
  "report.t7.column.latest": "As of",
  "report.t7.column.value": "World",
  "report.t7.indicator": "{code} {title}",
  "report.t7.note":
    "The value of 10.c.1 is the mean of corridors, a substitute that is neither of the two components. 10.7.3 has no national series: incidents stand at places.",
  "report.sdg.3.c.1": "Health worker density",
  "report.sdg.4.b.1": "Official development assistance for scholarships",
  "report.sdg.8.8.1": "Occupational injuries",
  "report.sdg.8.8.2": "Compliance with labour rights",
  "report.sdg.10.7.1": "Recruitment cost borne by employees",
  "report.sdg.10.7.2": "Policies for orderly, safe and regular migration",
  "report.sdg.10.7.3": "Deaths and disappearances during migration",
  "report.sdg.10.7.4": "Refugees by country of origin",
  "report.sdg.10.c.1": "Remittance costs",
  "report.sdg.16.2.2": "Detected victims of trafficking in persons",
  "report.sdg.17.3.2": "Remittances as a share of gross domestic product",
  "report.custodian.3.c.1": "WHO",
  "report.custodian.4.b.1": "OECD",
  "report.custodian.8.8.1": "ILO",
  "report.custodian.8.8.2": "ILO",
  "report.custodian.10.7.1": "ILO, World Bank",
  "report.custodian.10.7.2": "UN DESA, IOM",
  "report.custodian.10.7.3": "IOM",
  "report.custodian.10.7.4": "UNHCR",
  "report.custodian.10.c.1": "World Bank",
  "report.custodian.16.2.2": "UNODC",
  "report.custodian.17.3.2": "World Bank",
  "report.ratification.heading": "V. Ratification of legal instruments",
  "report.ratification.intro":
    "The table counts parties among the Member States on the day of the Declaration, {day}, and at the latest date that the loaded tables know. The tables are of different age, so that each row carries its own date.",
  "report.ratification.new-heading":
    "Member States that became parties since the Declaration, with the year of deposit:",
  "report.ratification.new": "{instrument}: {states}.",
  "report.ratification.state": "{state} ({date})",
  "report.ratification.late-heading":
    "The later table also names Member States with a year before the Declaration that the earlier table does not list; they count in the latest number and are not new parties:",
  "report.ratification.coverage":
    "A convention protects where people live. The share of the world’s migrants who live in States parties says how many could invoke it; being party is not implementation.",
  "report.t8.caption": "Table T8. Parties to international instruments among the Member States",
  "report.t8.column.instrument": "Instrument",
  "report.t8.column.before": "At the Declaration",
  "report.t8.column.now": "Latest",
  "report.t8.column.as-of": "As of",
  "report.t8.column.change": "Change",
  "report.t8.note":
    "In the order of the official reports; the order is no rank. A date is that of the last entry of the table, which may lie before the Declaration; a year is that of the status. Conventions of the ILO have no register in this edition.",
  "report.coverage.caption":
    "Table F6 (c). International migrants who live in States parties, per cent of all international migrants",
  "report.processes.heading": "VI. The United Nations system and processes",
  "report.processes.intro":
    "Acts, documents and summits on record, oldest first. The record states what was adopted or held, not what it achieved. Entries whose date or symbol has not been read in the published document say so.",
  "report.event": "{date}: {title}{symbol}{verify}",
  "report.event.symbol": ", {symbol}",
  "report.event.to-verify": "(to be verified)",
  "report.availability.heading": "VII. Data availability",
  "report.availability.checks": "A. Who has data",
  "report.availability.intro":
    "Twelve checks ask what the loaded sources hold of each Member State. Unknown is not no: a check without a loaded source has no count.",
  "report.availability.mirror": "B. Two reports of one flow",
  "report.availability.mirror-intro":
    "A flow between two countries can be counted at both ends. Where both count, the larger report over the smaller shows how far they lie apart. A ratio near one is agreement, not truth.",
  "report.availability.revised": "C. What was revised",
  "report.availability.revised-intro":
    "A later release gives another number for the same year. The table keeps apart what was revised and what changed in the world.",
  "report.t9.caption":
    "Table T9. Member States, of {members}, that pass each check of data availability",
  "report.t9.column.check": "Check",
  "report.t9.column.states": "Member States",
  "report.t9.check": "{number}. {check}",
  "report.t9.note":
    "The sum of checks is no score and is not printed. The twelfth check is a list of instruments and has no single count.",
  "report.mirror.caption":
    "Table F7. Reports of both ends of a flow, by previous and next residence",
  "report.mirror.column.reports": "Reports",
  "report.mirror.column.reported": "Corridors with any report",
  "report.mirror.column.both": "With both reports",
  "report.mirror.column.median": "Median ratio",
  "report.mirror.column.above-2": "Ratio above 2, per cent",
  "report.mirror.column.above-10": "Ratio above 10, per cent",
  "report.mirror.undesa-flows-2015": "Reporting countries, 2006 (user’s own copy)",
  "report.mirror.eurostat-flows-both-reports": "Europe, 2010–2016, corridors and years",
  "report.revised.caption":
    "Table R. International migrants in 2015 in two releases, and the change from 2015 to 2020 within one, thousands",
  "report.revised.column.before": "2015 in the 2019 revision",
  "report.revised.column.after": "2015 in the 2020 revision",
  "report.revised.column.revision": "Revision",
  "report.revised.column.change": "Change, 2015–2020",
  "report.findings.heading": "VIII. Findings, clause by clause",
  "report.findings.intro":
    "One sentence for each clause, or the gap and its reason. The summaries are our own wording and not the text of the Declaration. No clause has a score and no paragraph a colour.",
  "report.findings.paragraph": "Paragraph {number}",
  "report.findings.title": "{clause} {summary}",
  "report.findings.needs": "What would be needed: {needs}",
  "report.findings.dimension":
    "Dimension “{dimension}”. Behind findings: {computed}. Behind none: {others}.",
  "report.findings.no-indicator": "none",
  "report.contents.other": "Other tables of contents",
  "report.contents.paragraphs": "By paragraph of the Declaration",
  "report.contents.agenda": "By the eight-point agenda (A/68/190)",
  "report.contents.paragraph": "Paragraph {number}: {clauses}",
  "report.contents.point": "{number}. {title}: {clauses}",
  "report.comparison.heading": "Annex II. Official figures beside ours",
  "report.comparison.note":
    "Numbers that official reports print, and ours: from the same release where it is loaded. Where they differ, the reason is one of a closed list.",
  "report.comparison.caption":
    "Table C. Official printed figures, ours, the difference and its reason",
  "instrument.REFUGEES-1951": "Convention relating to the Status of Refugees, 1951",
  "instrument.REFUGEES-1967": "Protocol relating to the Status of Refugees, 1967",
  "instrument.ICRMW":
    "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
  "instrument.TRAFFICKING":
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
  "instrument.SMUGGLING": "Protocol against the Smuggling of Migrants by Land, Sea and Air",
  "instrument.ICERD":
    "International Convention on the Elimination of All Forms of Racial Discrimination",
  "instrument.ICCPR": "International Covenant on Civil and Political Rights",
  "instrument.CEDAW": "Convention on the Elimination of All Forms of Discrimination against Women",
  "instrument.CRC": "Convention on the Rights of the Child",
  "instrument.ILO-C97": "Migration for Employment Convention (Revised), 1949 (No. 97)",
  "instrument.ILO-C143": "Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)",
  "instrument.ILO-C189": "Domestic Workers Convention, 2011 (No. 189)",
  "report-part.introduction": "Introduction",
  "report-part.development": "Migration and development",
  "report-part.measurement": "Measurement in the Sustainable Development Goals",
  "report-part.ratification": "Ratification",
  "report-part.processes": "United Nations system and processes",
  "report-part.availability": "Data availability",
  "report-part.findings": "Findings",
  "report-part.contents": "Other tables of contents",
  "report-part.comparison": "Comparison annex",
} as const;
