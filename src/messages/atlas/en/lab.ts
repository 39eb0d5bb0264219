/** The laboratory: flows estimated anew in the browser. */
export const lab = {
  "nav.lab": "Laboratory",
  "lab.title": "Laboratory: estimate flows yourself",
  "lab.lead":
    "Choose a period and a method, put a number of your own into a cell of the official stock tables, and see what it changes.",
  "lab.needs-program": "The laboratory computes in your browser and needs JavaScript.",
  "lab.period": "Period",
  "lab.weight": "Weight of the fewest moves, 0 to 1",
  "lab.pattern": "Pattern of moves (seed)",
  "lab.pattern.none": "Every move alike",
  "lab.pattern.distance": "Likelier over short distances (gravity)",
  "lab.pattern.previous": "As in the period before",
  "lab.pattern.effect":
    "A pattern decides who goes where. It changes neither the number of movers in the world nor how many leave or reach an area: stocks, births and deaths fix these. Sizes of population are in those totals already, so that a gravity pattern acts through distance alone. The methods of independence and pseudo-Bayes take no pattern.",
  "lab.refusal.no-previous":
    "This is the first period of its revision: there is none before it to take the pattern from.",
  "lab.cell": "Change a cell of the stock table",
  "lab.born": "Born in",
  "lab.living": "Living in",
  "lab.date": "Date",
  "lab.persons": "Persons, your number",
  "lab.reset": "Official value again",
  "lab.draws": "Interval from errors of the stocks",
  "lab.draws.error": "Error of a stock",
  "lab.draws.seed": "Seed of the draws",
  "lab.draws.start": "Draw 100 times",
  "lab.draws.progress": "Draw {done} of {of}",
  "lab.draws.none": "The method refuses most of the draws or takes none: there is no interval.",
  "lab.how": "How to read this",
  "lab.how.tables":
    "The tables are the official ones of the edition: foreign born by country of birth and residence, native born, births and deaths. Persons of unknown birthplace are spread as in the edition’s own estimates.",
  "lab.how.population":
    "The population of an area stays as it is: a change of its foreign born is taken from the native born, or given to them.",
  "lab.how.interval":
    "The Waymark estimate has an interval measured on reported flows. For accounting methods the draws say how far errors of the stocks carry, and nothing about the assumptions of the method.",
  "lab.label": "Computed in your browser, not part of the edition",
  "lab.loading": "Loading the tables…",
  "lab.official-cell": "In the official table: {persons} persons living in {area}",
  "lab.refused.same-area":
    "Choose two different areas: the native born follow from the population and cannot be changed here.",
  "lab.refused.not-a-number":
    "“{text}” is no whole number of persons. Write digits only, for instance 250000.",
  "lab.refused.too-many":
    "“{text}” is more than the foreign born and native born of {area} allow: at most {most} persons.",
  "lab.refusal.infeasible": "No flows fit these tables. Areas concerned: {areas}",
  "lab.refusal.revision":
    "The Waymark estimate was fitted for the 2024 revision: choose a period of that revision.",
  "lab.refusal.other": "The method refuses these tables ({code}). Areas concerned: {areas}",
  "lab.table": "What the method gives",
  "lab.table.note":
    "Movements over the whole period, both sexes. A dash: the method states no interval for the corridor. Not given: intervals of corridors do not add up, as their errors move together in ways that are not known; a sum therefore has none.",
  "lab.not-given": "not given",
  "lab.column.quantity": "Quantity",
  "lab.column.official": "Official tables",
  "lab.column.edited": "With your number",
  "lab.column.change": "Change",
  "lab.row.stock": "Stock: born in {birthplace}, living in {residence}",
  "lab.row.flow": "{origin} → {destination}",
  "lab.row.immigration": "Immigration, {area}",
  "lab.row.emigration": "Emigration, {area}",
  "lab.row.net": "Net migration, {area}",
  "lab.row.world": "All movements in the world",
  "lab.changes": "Corridors that change most",
  "lab.no-change": "No corridor changes by as much as one person.",
  "lab.diagnostics": "What the method says about the tables",
  "lab.diagnostics.none": "The method needed no repair.",
  "lab.diagnostics.world":
    "Births, deaths and growth of the world differ by {persons} persons before any balance.",
  "lab.diagnostics.negative":
    "{n} corridors are negative: this method can give negative movements.",
  "lab.diagnostics.margin": "Largest relative error of the totals that the method keeps: {error}",
  "lab.repair.negative-native-born": "Native born below zero were set to zero: {persons} persons",
  "lab.repair.world-balance":
    "Natives were adjusted so that births and deaths explain the growth of the world: {persons} persons",
  "lab.repair.excess-births":
    "Births beyond the native born at the end were left out: {persons} persons",
  "lab.repair.seed-ignored":
    "The pattern given could not be followed everywhere: {persons} persons",
  "lab.repair.excess-deaths": "Deaths beyond the residents were limited: {persons} persons",
  "lab.repair.deaths-without-residents":
    "Deaths where nobody lives were left out: {persons} persons",
  "lab.repair.clamp-targets":
    "Totals out of reach were moved to the nearest within reach: {persons} persons",
  "lab.repair.release": "Persons were released from cells that had to be empty: {persons} persons",
  "lab.repair.layer-exceeds-stock": "A group larger than the stock was limited: {persons} persons",
  "lab.repair.unknown-without-known":
    "Unknown birthplaces without known ones stayed among the natives: {persons} persons",
  "lab.repair.emigrants-above-population":
    "Emigrants above the share of the population that may leave were limited: {persons} persons",
  "lab.trace": "How these numbers were made",
  "lab.trace.status": "Status",
  "lab.trace.edition": "Edition",
  "lab.trace.draws": "{n} draws with an error of {error} per cent, seed {seed}; {refused} refused",
  "lab.trace.place": "Place of computation",
  "lab.trace.place.worker": "a worker of your browser",
  "lab.trace.place.page": "the page itself, as this browser starts no worker",
  "lab.trace.no-edit": "no cell changed",
  "lab.trace.edit":
    "born in {birthplace}, living in {residence}, {year}: {persons} in place of {official}",
  "lab.download": "Result with its inputs (JSON)",
} as const;
