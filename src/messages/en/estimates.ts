/** Flow estimates of an edition: build, rivals, trace and what was decided, in English. */
export const estimates = {
  "help.build.no-estimates": "do not estimate flows",
  "help.rivals.out": "folder of the results of “waymark build”, where estimates are stored",
  "build.estimating": "estimating flows {at}",
  "build.estimated": "flows of {periods} periods estimated: {rows} corridors by sex and method",
  "build.not-estimated": "no estimates from {revision}: the edition lacks {sources}",
  "build.holds.estimates.parquet": "flow estimates of a period [MODEL]",
  "build.holds.estimates/estimates.json": "inputs, decisions, repairs and totals of the estimates",
  "column.interval-80": "80 % interval",
  "column.interval-95": "95 % interval",
  "column.revision": "stock tables",
  "column.birthplace": "birthplace",
  "estimates.heading": "Estimated by Waymark from stock tables, both sexes",
  "estimates.note":
    "Estimates of models; the methods differ by design: transitions between two dates, but waymark and waymark-closed moves under a 12-month definition. What one rests on: waymark trace with its id.",
  "estimates.without.source-missing": "the edition lacks a source",
  "estimates.without.area-left-out": "one of the areas lacks stocks, populations or vital events",
  "estimates.without.one-unit": "both areas were one unit at the start or end of the period",
  "estimates.formula": "Formula",
  "estimates.formula.world":
    "Two steps bind the corridor to the whole world: births and deaths explain its growth, and every birthplace has equal totals at both dates (docs/methods.md).",
  "estimates.formula.sd-drop-neg":
    "increase of the stock born in the origin and living in the destination, if positive",
  "estimates.formula.sd-rev-neg":
    "that increase, plus the decrease of the stock born in the destination and living in the origin",
  "estimates.formula.mig-rate":
    "world total of moves × share of this stock in all foreign born at the start",
  "estimates.formula.da-min-open-dr":
    "sum over birthplaces of losses of the origin × gains of the destination ÷ all moves, each closed by leaving and entering",
  "estimates.formula.da-min-closed":
    "sum over birthplaces of losses of the origin × gains of the destination ÷ all moves",
  "estimates.formula.da-ind-closed":
    "sum over birthplaces of residents of the origin at the start × residents of the destination at the end ÷ all residents",
  "estimates.formula.da-pb-closed": "0.87 × fewest moves + 0.13 × independence",
  "estimates.formula.waymark":
    "regression on stocks of two revisions, accounting results and demography, fitted on reported flows; the coefficients are published",
  "estimates.formula.waymark-closed":
    "the table closest to that estimate with the net migration of demographic accounting",
  "estimates.by-birthplace": "By birthplace",
  "estimates.other-birthplaces": "all others",
  "estimates.sum-of": "Sum of {corridors} corridors",
  "estimates.sum-largest": "The largest of them (trace each with its id)",
  "estimates.inputs": "Rests on these values (trace each with its id)",
  "estimates.decided": "Decided on the way",
  "estimates.finding.union-unit": "kept as one unit, since a table does not tell them apart",
  "estimates.finding.vital-events-of-several-areas": "births and deaths of the parts added up",
  "estimates.finding.moved-within-union":
    "born in one part of a unit and living in another: native born of the unit",
  "estimates.finding.missing-stock-covered":
    "no cell for a part of the unit: its persons stand in the other row",
  "estimates.finding.area-left-out": "area left out: it lacks stocks, populations or vital events",
  "estimates.finding.residents-left-out": "foreign born who live in an area that is left out",
  "estimates.finding.birthplace-left-out":
    "born in an area that is left out: counted with the unknown birthplaces",
  "estimates.finding.unknown-birthplace-spread":
    "unknown birthplaces spread as the known of the same residence",
  "estimates.finding.unknown-birthplace-kept":
    "unknown birthplaces left among the native born: no birthplace is known",
  "estimates.finding.unknown-birthplace-beyond-population":
    "unknown birthplaces beyond the population: left out",
  "estimates.finding.unknown-birthplace-not-in-table":
    "the table has no row for unknown birthplaces: they are among the native born",
  "estimates.finding.population-split-by-sex":
    "population published for both sexes only: native born split as the world's population",
  "estimates.finding.births-split-by-sex": "births split by the sex ratio at birth",
  "estimates.finding.deaths-split-by-sex":
    "deaths split in proportion to residents and the world's relative mortality of the sexes",
  "estimates.finding.vital-events-carried-forward":
    "births and deaths of the last half-year repeated from the year before",
  "estimates.finding.native-born-differs":
    "published native born are not population − known foreign born",
  "estimates.finding.vital-events-fitted":
    "births and deaths fitted to the net migration of the populations' own revision",
  "estimates.finding.vital-events-of-another-revision":
    "births and deaths of a later revision than the populations",
} as const;
