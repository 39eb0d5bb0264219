/** Pages of countries and areas. */
export const area = {
  "areas.title": "Countries and areas",
  "areas.lead":
    "A profile of each of {count} countries and areas in the layout of the Migration Profiles: instruments, population, development, international migration, and what is not known.",
  "areas.other": "Others",
  "area.codes": "M49 {m49} · ISO {iso}",
  "area.key": "Key figures",
  "area.as-of": "{year}",
  "area.revision": "{revision} revision",
  "area.stock.title": "International migrants living here",
  "area.stock.lead":
    "Persons living here who were born in another country or area, at 1 July. Each revision changes the past: the columns are rivals, not a series.",
  "area.stock.total": "Total, {revision} revision",
  "area.stock.known": "Known origin only, {revision} revision",
  "area.stock.share": "Share of population, {revision} revision",
  "area.stock.women": "Women and girls, {revision} revision",
  "area.origins.title": "Where they come from",
  "area.destinations.title": "Where people from here live",
  "area.origins.lead": "The largest countries and areas of origin, {year}, by known origin.",
  "area.destinations.lead": "The largest countries and areas of destination, {year}.",
  "area.partner.origin": "Country or area of origin",
  "area.partner.destination": "Country or area of destination",
  "area.partner.others":
    "{count, plural, one {{n} other} other {{n} others}}",
  "area.partner.in": "{year}, {revision} revision",
  "area.partner.unknown": "Unknown origin",
  "area.partner.all": "All of known origin",
  "area.net.title": "Net migration",
  "area.net.lead":
    "Arrivals less departures, as what remains of population change after births and deaths. The error of censuses counts as migration.",
  "area.net.years": "Years",
  "area.net.persons": "Net migration, persons",
  "area.net.rate": "Per 1,000 population",
  "area.remittances.title": "Remittances",
  "area.remittances.lead":
    "Money that persons send, and what border and seasonal workers earn, in current US dollars. Releases differ: the columns are rivals.",
  "area.remittances.received": "Received",
  "area.remittances.paid": "Paid",
  "area.remittances.gdp": "Received, share of gross domestic product",
  "area.remittances.corridors": "Cost of sending 200 US dollars, {quarter}",
  "area.remittances.from": "From",
  "area.remittances.to": "To",
  "area.protection.title": "Protection",
  "area.protection.lead":
    "Refugees under the mandate of UNHCR and other people in need of international protection, at the end of the year. Refugees under the mandate of UNRWA are not included.",
  "area.protection.asylum": "Hosted here",
  "area.protection.origin": "From here",
  "area.protection.rate": "From here, per 100,000 population",
  "area.protection.returns": "Returned here in the year",
  "area.treaties.title": "Instruments",
  "area.treaties.lead":
    "Treaties that protect migrants and refugees. Being party is not implementation, and reservations are not shown.",
  "area.treaties.instrument": "Instrument",
  "area.treaties.status": "Status",
  "area.treaties.party": "Party",
  "area.treaties.since": "Deposit",
  "area.treaties.date": "Table as of",
  "area.treaties.not-party": "Not party",
  "area.treaties.unknown": "Not known",
  "area.availability.title": "What is known",
  "area.availability.lead":
    "Twelve checks of the statistics that this edition holds about the area. Unknown means that the source is not in this edition: it is not a no.",
  "area.availability.check": "Check",
  "area.availability.answer": "Answer",
  "area.availability.latest": "Latest year",
  "area.availability.sum":
    "{yes} of {checks} checks answered with yes; {unknown} unknown",
  "statistic.treaty-status": "Status of an instrument, year of the deposit",
  "instrument.ICRMW":
    "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
  "instrument.ICERD":
    "International Convention on the Elimination of All Forms of Racial Discrimination",
  "instrument.ICCPR": "International Covenant on Civil and Political Rights",
  "instrument.CEDAW":
    "Convention on the Elimination of All Forms of Discrimination against Women",
  "instrument.CRC": "Convention on the Rights of the Child",
  "instrument.OP-CRC-AC":
    "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
  "instrument.OP-CRC-SC":
    "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
  "instrument.OP-CRC-IC":
    "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
  "instrument.REFUGEES-1951": "Convention relating to the Status of Refugees, 1951",
  "instrument.REFUGEES-1967": "Protocol relating to the Status of Refugees, 1967",
  "instrument.TRAFFICKING":
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
  "instrument.SMUGGLING": "Protocol against the Smuggling of Migrants by Land, Sea and Air",
  "instrument.ILO-C97": "Migration for Employment Convention (Revised), 1949 (ILO No. 97)",
  "instrument.ILO-C143":
    "Migrant Workers (Supplementary Provisions) Convention, 1975 (ILO No. 143)",
  "instrument.ILO-C181": "Private Employment Agencies Convention, 1997 (ILO No. 181)",
  "instrument.ILO-C189": "Domestic Workers Convention, 2011 (ILO No. 189)",
  "instrument.ILO-C190": "Violence and Harassment Convention, 2019 (ILO No. 190)",
  "instrument.ILO-MLC": "Maritime Labour Convention, 2006",
  "area.no-data": "This edition holds no figures of this kind for {area}.",
  "area.contents": "On this page",
} as const;
