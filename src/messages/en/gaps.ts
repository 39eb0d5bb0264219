/** Why clauses cannot be measured, and what data would be needed. */
export const gaps = {
  "gap.2.b":
    "No official statistic measures how migration and development act on each other; this report does not put correlation in its place.",
  "gap.2.b.needs":
    "No series would answer it; research on causes belongs in literature, not in a table.",
  "gap.6.a":
    "There is no comparable record of whether national plans and UN cooperation frameworks take in migration.",
  "gap.6.a.needs":
    "A coded register of national development plans and UN cooperation frameworks, with one question on migration answered for each.",
  "gap.8.a":
    "The Millennium Development Goal indicators held no migration series; the contribution cannot be quantified.",
  "gap.8.a.needs":
    "Millennium Development Goal series by migratory status, which were never collected.",
  "gap.9.a":
    "Migrants’ role as partners has no comparable series; remittances do not stand for it.",
  "gap.9.a.needs":
    "An agreed definition of partnership in development and a survey that asks for it.",
  "gap.9.b":
    "No official global series on perceptions exists; surveys differ in wording and are restricted by licence.",
  "gap.9.b.needs":
    "One question on migrants, asked in the same words in an open survey of all regions.",
  "gap.10.c": "Approaches that aggravate vulnerability are not counted anywhere.",
  "gap.10.c.needs": "A coded record of practices and of their effect on migrants.",
  "gap.13.b":
    "Health and education outcomes of children by migratory status are not available globally.",
  "gap.13.b.needs":
    "Health and education surveys with migratory status as a breakdown for children.",
  "gap.14.b":
    "Official series on injuries, labour rights and recruitment cost exist and are not in this edition.",
  "gap.14.b.needs": "SDG series 8.8.1, 8.8.2 and 10.7.1 from the ILO and the World Bank.",
  "gap.16.a":
    "Hate incidents are recorded by some States under differing definitions and cannot be added up.",
  "gap.16.a.needs":
    "Recorded incidents under one definition, with the share that is reported to the police.",
  "gap.17.a":
    "The trafficking indicator counts detected victims, not prevalence; it is not in this edition.",
  "gap.17.a.needs": "SDG series 16.2.2 of UNODC; ILO estimates of forced labour.",
  "gap.17.b": "Countries’ replies to SDG indicator 10.7.2 are not in this edition.",
  "gap.17.b.needs": "Replies to SDG indicator 10.7.2, question 6e, of UN DESA and IOM.",
  "gap.19.a":
    "Migrant stock aged 15–24 exists in the 2020 revision only and is not in this edition.",
  "gap.19.a.needs": "UN DESA, International Migrant Stock 2020 by age and sex.",
  "gap.19.b": "The potential of young migrants as bridges is not a quantity.",
  "gap.19.b.needs":
    "No series would answer it; surveys of young migrants and their neighbours, with the same questions in many countries, would come nearest.",
  "gap.21.b": "Civil society’s contribution has no comparable statistic.",
  "gap.21.b.needs": "A satellite account of civil society with services to migrants as a class.",
  "gap.23.a": "Nobody counts stranded migrants globally.",
  "gap.23.a.needs":
    "A count of migrants assisted or registered as stranded, by country, under one definition.",
  "gap.25.a":
    "There is no global series of cross-border environmental migration; internal disaster displacement is not international migration and serves only as context.",
  "gap.25.a.needs":
    "A question on the reason for migration in censuses and border records, asked in the same words.",
  "gap.26.a":
    "Official series on skilled emigration are five-yearly or partial and are not in this edition.",
  "gap.26.a.needs":
    "OECD database on immigrants (DIOC), OECD health workforce migration, WHO and UNESCO series.",
  "gap.26.b": "Circular migration has no global measure.",
  "gap.26.b.needs": "Linked records of entries and departures by person.",
  "gap.28.b":
    "Whether policy rests on disaggregated data is known only from countries’ own replies, which are not in this edition.",
  "gap.28.b.needs": "Replies to SDG indicator 10.7.2, question 2e, of UN DESA and IOM.",
  "gap.29.b": "Trust has no official series.",
  "gap.29.b.needs":
    "No series would answer it; research could, with one question on trust put to the participants of every summit.",
  "gap.30.a": "The record of General Assembly documents citing Forum outcomes is not complete.",
  "gap.30.a.needs":
    "The footnotes of General Assembly documents since 2013, coded by the Forum document that they cite.",
  "gap.source-missing": "This edition does not hold the source that the answer needs.",
  "gap.number-missing": "The loaded sources hold no number for the answer.",
  "register.ilo-normlex":
    "ILO, register of ratifications of international labour conventions (NORMLEX)",
  "gap.sources-needed": "{sources}, loaded into the edition.",
  "gap-in-figure.1.a": "Transit has no comparable statistic.",
  "gap-in-figure.5.a":
    "The number of migrants in an irregular situation is not known; the figure counts deaths and disappearances only.",
  "gap-in-figure.13.a": "Unaccompanied children are not counted globally.",
  "gap-in-figure.18.a": "The share describes stocks, not the working of mobility programmes.",
  "gap-in-figure.24.b": "Whether nationals are duly received is not measured.",
} as const;
