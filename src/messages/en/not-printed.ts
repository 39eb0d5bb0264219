/** Why an indicator of the register has no figure, or only part of one, and which data would give it. */
export const notPrinted = {
  "report.not-printed.group.no-data": "No comparable official data exist",
  "report.not-printed.group.not-loaded": "Official data exist and are not in this edition",
  "report.not-printed.group.in-part": "Printed in part: what is left out",
  "not-printed.ATTITUDE":
    "No official global series exists; surveys differ in wording, so that they cannot be put together, and their licences restrict reuse.",
  "not-printed.ATTITUDE.needs":
    "One question on migrants, asked in the same words in an open survey of all regions.",
  "not-printed.FORCED":
    "Estimates are modelled for the world and its regions; no country has an official value.",
  "not-printed.FORCED.needs":
    "ILO with partners, the global estimates with their intervals; national surveys for values of countries.",
  "not-printed.FIN-INCL":
    "A survey of adults about every three years, not among the files; it does not ask for migratory status.",
  "not-printed.FIN-INCL.needs":
    "World Bank, Global Findex, SDG series 8.10.2, by country and year.",
  "not-printed.MGI":
    "Answers of Governments that asked to be covered: no score, no ranking; the profiles are not among the files.",
  "not-printed.MGI.needs": "IOM, answers by country, under terms that allow their reuse.",
  "not-printed.MIPEX":
    "A score of law on paper by a norm of its own, without a licence that is established.",
  "not-printed.MIPEX.needs":
    "Migration Policy Group and CIDOB, scores by policy area, under terms that allow their reuse.",
  "not-printed.UHRI":
    "A count of recommendations measures attention, not violations; the index is not among the files.",
  "not-printed.UHRI.needs":
    "OHCHR, Universal Human Rights Index, recommendations on migrants by State, mechanism and year.",
  "not-printed.DISCRIM":
    "Perception in household surveys, seldom by migratory status; not among the files.",
  "not-printed.DISCRIM.needs": "OHCHR, SDG series 10.3.1 and 16.b.1, by migratory status.",
  "not-printed.LAW-GENDER":
    "Law and not practice, for all women and not for migrants; not among the files.",
  "not-printed.LAW-GENDER.needs":
    "UN-Women, World Bank and OECD, SDG series 5.1.1, by area of law.",
  "not-printed.VIOL-WOMEN": "The surveys do not tell migratory status; not among the files.",
  "not-printed.VIOL-WOMEN.needs":
    "WHO, UN-Women and UNICEF, SDG series 5.2.1 and 5.2.2, by migratory status.",
  "not-printed.OCCINJ":
    "A rate per workers, rarely by migratory status, low also where injuries go unreported; not among the files.",
  "not-printed.OCCINJ.needs": "ILO, SDG series 8.8.1, by sex and migratory status.",
  "not-printed.LABRIGHTS":
    "A score coded from texts, best at its lowest value; not among the files.",
  "not-printed.LABRIGHTS.needs": "ILO, SDG series 8.8.2, by country and year.",
  "not-printed.DISASTER": "People affected by disasters, not migrants; not among the files.",
  "not-printed.DISASTER.needs": "UNDRR, SDG series 13.1.1, by country and year.",
  "not-printed.UASC":
    "Applications for asylum in Europe, not children; not among the files, and nobody counts them globally.",
  "not-printed.UASC.needs": "Eurostat, migr_asyunaa, by citizenship, age and sex.",
  "not-printed.TRAF":
    "Victims who were detected: the number rises with better policing and is no prevalence; not among the files.",
  "not-printed.TRAF.needs": "UNODC, SDG series 16.2.2, by sex, age and form of exploitation.",
  "not-printed.SKILL-EMIG":
    "The loaded tables of attainment know native-born and foreign-born only, not the country of origin.",
  "not-printed.SKILL-EMIG.needs":
    "OECD, Database on Immigrants in OECD Countries, by country of birth, education and sex.",
  "not-printed.HEALTHMIG":
    "Trained abroad is not born abroad; published for members of the OECD and not among the files.",
  "not-printed.HEALTHMIG.needs": "OECD, health workforce migration, by country of training.",
  "not-printed.HWF":
    "Density of all health workers, under definitions that differ; not among the files.",
  "not-printed.HWF.needs":
    "WHO, SDG series 3.c.1, by occupation, under terms that allow their reuse.",
  "not-printed.STUDENTS":
    "Permits of students (table Q) are records of members of the OECD and do not stand for mobile students.",
  "not-printed.STUDENTS.needs":
    "UNESCO Institute for Statistics, internationally mobile tertiary students, inbound and outbound.",
  "not-printed.SCHOL": "Money and not students; not among the files.",
  "not-printed.SCHOL.needs": "OECD, SDG series 4.b.1, by recipient, sector and type of study.",
  "not-printed.BIRTHREG": "Not told by migratory status; not among the files.",
  "not-printed.BIRTHREG.needs":
    "UNICEF, SDG series 16.9.1, by sex, age and migratory status of the parents.",
  "not-printed.SPI":
    "Capacity in general, not statistics of migration; not among the files. The checks of annex III stand nearer to paragraph 28.",
  "not-printed.SPI.needs": "World Bank and PARIS21, SDG series 17.18.1, by country and year.",
  "not-printed.RPW-GAP":
    "The cost above the target is printed for corridors of one year; that of a receiving country needs the yearly price that its senders pay, which is not among the files.",
  "not-printed.RPW-GAP.needs":
    "World Bank, World Development Indicators, SI.RMT.COST.IB.ZS, beside remittances received.",
  "not-printed.PERMITS":
    "Entries of members of the OECD are printed; first residence permits of the European Union by reason are not among the files.",
  "not-printed.PERMITS.needs": "Eurostat, migr_resfirst, by reason and citizenship.",
  "not-printed.IDP":
    "The terms are non-commercial: printed from the user’s own copy only, and people displaced inside their country are no international migrants.",
  "not-printed.IDP.needs": "IDMC, Global Internal Displacement Database, as the user’s own copy.",
  "not-printed.IDP-DIS":
    "The terms are non-commercial: printed from the user’s own copy only, as movements and not as persons.",
  "not-printed.IDP-DIS.needs": "IDMC, displacements by disasters, as the user’s own copy.",
  "not-printed.RETURN":
    "Refugees who returned are printed; orders to leave, returns after an order and assisted returns are other quantities, not among the files and never added.",
  "not-printed.RETURN.needs":
    "Eurostat, migr_eiord and migr_eirtn; IOM, assisted voluntary returns by country.",
  "not-printed.LABFORCE":
    "Rates of participation in members of the OECD are printed; the share of migrants in the labour force of the world is not among the files.",
  "not-printed.LABFORCE.needs":
    "ILO, global estimates on international migrant workers, with their intervals; ILOSTAT by country.",
  "report.labour.temporary":
    "Table Q. Entries of temporary type by category, {year}, persons; permits of different duration that are not added",
  "report.labour.column.STU": "Students",
  "report.labour.column.SEAS": "Seasonal workers",
  "report.labour.column.TRA": "Trainees",
  "report.labour.column.INTRA": "Transfers in companies",
  "report.labour.column.WHM": "Working holiday",
  "report.labour.column.OTH": "Other",
} as const;
