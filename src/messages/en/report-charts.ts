/** Captions, axes and series of the charts of the world report. */
export const reportCharts = {
  "report.figure.year": "Year",
  "report.figure.axis-not-from-zero": "The axis does not begin at zero.",
  "report.f1.caption":
    "Figure F1. International migrants as a share of the population, by region and income group, 1990 and 2020, per cent",
  "report.f1.unit": "Per cent of the population",
  "report.f2.caption":
    "Figure F2. Women and girls among international migrants, by region and income group, 1990 and 2020, per cent",
  "report.f2.unit": "Per cent of international migrants",
  "report.f4.caption":
    "Figure F4. Natural increase and net migration, by region, 1990–1999 and 2010–2019, millions of persons",
  "report.f4.unit": "Millions of persons over the decade",
  "report.f5.caption":
    "Figure F5. Mean price of sending {amount} US dollars in the third quarter of each year, two samples of corridors, and the target of the average, per cent of the amount",
  "report.f5.unit": "Per cent of the amount sent",
  "report.f5.mean": "All corridors",
  "report.f5.constant": "Corridors priced throughout",
  "report.f5.target": "Target",
  "report.f5.note":
    "The target of 10.c.1 is set for an average over services; the lines are means over corridors.",
  "report.f6.1.caption":
    "Figure F6 (a). Member States party to instruments on refugees, migrant workers, trafficking and smuggling, end of year, 1970–2014",
  "report.f6.2.caption":
    "Figure F6 (b). Member States party to human rights instruments that protect migrants, end of year, 1970–2022",
  "report.f6.unit": "Member States",
  "report.f6.break": "Another table of status",
  "report.instrument-short.REFUGEES-1951": "Refugee Convention, 1951",
  "report.instrument-short.REFUGEES-1967": "Refugee Protocol, 1967",
  "report.instrument-short.ICRMW": "Migrant workers’ convention",
  "report.instrument-short.TRAFFICKING": "Trafficking Protocol",
  "report.instrument-short.SMUGGLING": "Smuggling Protocol",
  "report.instrument-short.ICERD": "Convention on racial discrimination",
  "report.instrument-short.ICCPR": "Covenant on Civil and Political Rights",
  "report.instrument-short.CEDAW": "Convention on discrimination against women",
  "report.instrument-short.CRC": "Convention on the Rights of the Child",
  "report.f6b.caption":
    "Figure F6 (c). International migrants who live in States parties, by convention, 2010–2020, per cent of all international migrants",
  "report.f6b.unit": "Per cent of international migrants",
  "report.f7.caption":
    "Figure F7. Corridors in Europe whose two reports of one flow differ by more than a factor, 2010–2016, per cent of the corridors with two positive reports",
  "report.f7.unit": "Per cent of corridors",
  "report.f7.above-2": "Factor above 2",
  "report.f7.above-10": "Factor above 10",
  "report.f8.caption":
    "Figure F8. International migrants in 2020 in two releases, the twelve corridors with the largest number in the earlier one, millions of persons",
  "report.f8.unit": "Millions of persons",
  "report.f8.corridor": "Corridor",
  "report.f8.first": "2020 revision",
  "report.f8.second": "2024 revision",
  "report.f8.note":
    "A corridor of which the later release gives no number shows the earlier one alone.",
  "report.availability.releases":
    "Two releases of one publisher also differ corridor by corridor. Neither number is wrong: each is what was known when it was released, and a comparison over time must keep to one of them.",
  "report.register.heading": "Register of numbers",
  "report.register.note":
    "Every number of this page with its exact value, its method, and the published cell or the formula and sources from which it comes. The file ledger.json holds the whole trace, and “waymark trace” prints it.",
  "report.register.colon": ":",
  "report.register.stop": ".",
  "report.place.table": "table {number}",
  "report.place.paragraph": "para. {number}",
  "producer.Internal Displacement Monitoring Centre (IDMC)":
    "Internal Displacement Monitoring Centre (IDMC)",
  "subject-value.dimension.all": "all dimensions",
  "subject-value.dimension.computed": "computed in this edition",
  "subject-value.outcome.all": "all clauses",
  "subject-value.outcome.figure": "ending in a figure",
  "subject-value.answer.figure": "ending in a figure",
  "subject-value.outcome.status": "ending in a status",
  "subject-value.answer.status": "ending in a status",
  "subject-value.outcome.ledger": "ending in a ledger",
  "subject-value.answer.ledger": "ending in a ledger",
  "subject-value.outcome.gap": "ending in a stated gap",
  "subject-value.answer.gap": "ending in a stated gap",
  "report.levels.shares":
    "The share of migrants in the population differed widely between regions: in {year} it ranged from {lowShare} in {low} to {highShare} in {high}.",
  "report.prices.trend":
    "In the corridors priced throughout, the mean stood at {before} in the third quarter of {from} and at {now} in that of {to}, {way, select, fall {a fall} other {a rise}} of {points}; it {place, select, above {remains above} other {is no longer above}} {target}.",
  "report.ratification.covered":
    "In {year}, {workers} of the world’s migrants lived in States parties to the convention on migrant workers, and {children} in States parties to the Convention on the Rights of the Child.",
  "producer.Thomas Gaskin and Guy J. Abel": "Thomas Gaskin and Guy J. Abel",
  "producer.Guy J. Abel and Joel E. Cohen": "Guy J. Abel and Joel E. Cohen",
} as const;
