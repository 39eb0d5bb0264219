/** The home page, the page of data and methods, and the page of remittances. */
export const home = {
  "home.title": "Where people move, what is known, and how well",
  "home.share": "{share} per cent of the population",
  "home.moves": "Estimated movements between countries",
  "home.moves.basis": "stays of at least 12 months",
  "home.map.title":
    "Almost everywhere migrants are a minority; in a few places they are the majority",
  "home.map.subtitle":
    "International migrants as a share of the population, per cent, {year}, {revision} revision",
  "home.map.subtitle.moves":
    "Colour: migrants as a share of the population, per cent, {year}, {revision} revision. Arrows: the largest movements, persons, {period}, estimated. MODEL",
  "home.map.caption.moves":
    "Arrows: moves with a stay of at least 12 months, mid-year to mid-year, {period}, estimated by Waymark. The shares are published without an interval.",
  "home.map.caption":
    "Persons born in another country or area; citizens of another where the birthplace is not known. Refugees are included.",
  "figure.table": "The values of the picture as a table",
  "home.door.area": "Look at a country or area",
  "home.door.area.text":
    "Migrants, origins and destinations, remittances, protection and treaties, with every published value side by side.",
  "home.door.corridor": "Compare a corridor",
  "home.door.corridor.text":
    "Two ends, two reports, several methods: what is said about people who move between two places.",
  "home.door.declaration": "Read the Declaration",
  "home.door.declaration.text":
    "What States agreed in 2013, clause by clause, with the figure that answers it or the gap.",
  "data.title": "Data and methods",
  "data.lead":
    "Everything printed here comes from {sources} published data sets. Each is locked by a fingerprint of its file; the same edition always gives the same pages.",
  "data.sources": "Sources",
  "data.values": "Values",
  "data.indicators": "Indicators",
  "data.indicator": "Indicator",
  "data.code": "Official code",
  "data.ours": "Waymark",
  "data.dimension": "Dimension",
  "data.files": "Files",
  "data.files.lead":
    "Each page reads a file of figures that you can use too: the value, its unit, formula, cells, release and licence.",
} as const;
