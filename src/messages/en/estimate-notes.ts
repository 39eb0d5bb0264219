/** What was repaired or found at a corridor or its ends, in English. */
export const estimateNotes = {
  "flows.repair.sex-nets-balanced":
    "repair: net migration of women made to go with that of both sexes",
  "flows.repair.sex-nets-weighed":
    "net migration of women drawn on only as far as deaths by sex are known",
  "flows.repair.sex-nets-limited":
    "repair: net migration of a sex asks for more women or men than can move; limited",
  "flows.finding.collapsed-corridors":
    "{amount} corridors of 1,000 and more persons collapse when closed to net migration: below the lower 95 % bound of waymark. Forced by the net migration of {areas}. Prefer waymark there; each is listed in the diagnostics.",
  "estimates.repair-about": "{areas} ({persons} persons of all areas named)",
  "estimates.collapsed":
    "collapsed corridor: {closed} persons, where waymark has {estimate} and at least {lower} (95 %). Net migration of the accounting less that of waymark: {origin} {gapOfOrigin}, {destination} {gapOfDestination}; {forcedBy} forces it. Prefer waymark here.",
  "estimates.waymark-revisions":
    "waymark rests on both revisions at once: tables of undesa-ims-2024, with undesa-ims-2020 as a second opinion where it reaches; there is no separate one for undesa-ims-2020.",
  "help.flows.second-start":
    "foreign-born stocks of another revision at the start, for waymark: a second opinion on known areas",
  "help.flows.second-end": "the same at the end; leave it out where that revision ends before",
  "error.usage.unknown-ending": "“{found}” does not end in one of {known}.",
  "error.usage.output-is-input":
    "{file} is one of the tables that are read. Give another name with --out.",
  "error.table.demography-header": "the headings are not those of births and deaths",
  "error.table.demography-header.advice":
    "Name the columns name,births,deaths and, if you have it, pop_start; cells are separated by commas.",
} as const;
