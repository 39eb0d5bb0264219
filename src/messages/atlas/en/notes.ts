/** Coverage, methods, glossary and files of the page of data. */
export const notes = {
  "data.coverage": "Coverage",
  "data.coverage.lead":
    "Of how many countries, areas and groups each source holds a value, by the first year of five. A dash: none.",
  "data.coverage.note":
    "Darker cells hold more areas. A source of one year is not a poor one: it answers another question.",
  "data.missing": "Cells without a value",
  "data.methods": "Methods of the flow estimates",
  "data.methods.lead":
    "Every estimate rests on the same official tables. The methods answer differently because they assume differently; none of them observes a move.",
  "data.revisions": "Revisions",
  "data.revisions.past":
    "Each revision of the United Nations tables recomputes the whole past: the same year has another value in the 2019, the 2020 and the 2024 revision. Figures of two revisions are rivals and never make a series.",
  "data.revisions.edition":
    "All figures of this atlas come from edition {edition}, a locked set of releases. A comparison of two editions says of each figure whether the world changed or the data were revised.",
  "data.glossary": "Glossary",
  "data.term.stock": "Stock",
  "data.term.stock.words":
    "Persons who live in an area on a day and meet a condition, such as birth in another country.",
  "data.term.flow": "Flow",
  "data.term.flow.words":
    "Persons who changed their residence during a period; of an estimate, between its two dates.",
  "data.term.basis": "Basis",
  "data.term.basis.words":
    "What makes a person a migrant in a table: country of birth, citizenship, or previous residence.",
  "data.term.vintage": "Vintage",
  "data.term.vintage.words": "One release of a data set, as its publisher issued it.",
  "data.term.edition": "Edition",
  "data.term.edition.words":
    "A locked set of vintages from which all figures are rebuilt, byte for byte.",
  "data.term.rival": "Rival",
  "data.term.rival.words": "Another official or published value of the same fact.",
  "data.term.model": "MODEL",
  "data.term.model.words": "The label of an estimated value. It is never an observation.",
  "data.term.interval": "Interval",
  "data.term.interval.words":
    "The range in which the reported value lies in the stated share of cases, as measured on countries that the fit had not seen.",
  "data.term.trace": "Trace",
  "data.term.trace.words": "The way from a printed number back to the cells of the publisher.",
  "data.term.gap": "Gap",
  "data.term.gap.words":
    "The statement that something cannot be measured from this edition, and why.",
  "data.files.path": "Path below the root",
  "data.files.what": "What it holds",
  "data.files.script":
    "The .js files are classic scripts that call waymark.receive with a name and a JSON value, since a page from a disk can load nothing else: cut the call off to read the JSON. Where it holds alike and packed, the member a of a figure is the place in alike of what it shares with others. A button of each page gives the same figures as CSV.",
  "data.file.area":
    "Every figure of an area’s page: value, unit, interval, sources, formula and full trace",
  "data.file.pages":
    "The figures of the world, of the Declaration and of the first view of the flows",
  "data.file.flows": "What estimates of flows there are; each stands in a file of its own",
  "data.file.lab": "The official tables of one period, from which the laboratory estimates",
  "data.file.sources": "Sources with release, licence and citation",
  "data.file.search": "Names of countries and areas in six languages",
} as const;
