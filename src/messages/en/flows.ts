/** Flow estimates: the command `flows`, its tables and refusals, and the estimates of an edition. */
export const flows = {
  "help.flows": "Estimate flows from your own stock tables, births and deaths.",
  "help.flows.method":
    "sd-drop-neg, sd-rev-neg, mig-rate, da-min-open-dr, da-min-closed, da-ind-closed, da-pb-closed, waymark or waymark-closed; see docs/methods.md",
  "help.flows.stock-start":
    "stocks at the start: birthplace in rows, residence in columns, native born on the diagonal; or birth,residence,stock; CSV, .csv.gz or Parquet",
  "help.flows.stock-end": "stocks at the end, the same areas",
  "help.flows.demography": "name,births,deaths[,pop_start] of the period",
  "help.flows.seed":
    "likelihood of moves, origin × destination; acts in the minimum and independence methods",
  "help.flows.out":
    "origin × destination table: .csv, .csv.gz or .parquet; types of move and diagnostics go beside it",
  "help.flows.weight": "weight of the minimum in da-pb-closed, from 0 to 1; default 0.87",
  "help.flows.movers":
    "world total of moves of mig-rate; default the sum of the sizes of all net migration",
  "help.flows.repair":
    "allow a repair of the tables: excess-deaths, deaths-without-residents, clamp-targets, release",
  "help.flows.compat": "return what migest-2.0.5 returns; never the default",
  "help.flows.remainder-at":
    "with --compat: areas that take the rounding remainder of the start and end table",
  "help.flows.start-year": "year at which the period begins, for waymark; default 2015",
  "help.flows.years": "length of the period in years, for waymark; default 5",
  "help.flows.persons-per-unit":
    "1000 for tables in thousands, for waymark; default read off the populations of known areas, else 1",
  "help.flows.intervals":
    "bootstrap: intervals from errors of stocks, births and deaths, into a file beside the table",
  "help.flows.draws": "draws of the bootstrap, 100 to 65535; default 1000",
  "help.flows.random-seed": "seed of the draws; default 1, the same seed gives the same intervals",
  "help.flows.stock-error":
    "standard error of the logarithm of a foreign-born stock; default 0.15, an assumption",
  "help.flows.correlation": "correlation of that error at the two dates; default 0.8",
  "help.flows.births-error": "standard error of the logarithm of births; default 0.03",
  "help.flows.deaths-error": "standard error of the logarithm of deaths; default 0.03",
  "help.flows.population-error": "standard error of the logarithm of populations; default 0",
  "help.flows.workers":
    "threads of the bootstrap; default one for each processor, without effect on the result",
  "help.flows.examples":
    "  waymark flows --method da-pb-closed --stock-start 2015.csv --stock-end 2020.csv --demography births-deaths.csv --out od.csv\n  waymark flows --method da-min-closed --stock-start a.csv.gz --stock-end b.csv.gz --demography c.csv.gz --seed distance.csv --out od.parquet --json\n  waymark flows --method da-pb-closed --stock-start 2015.csv --stock-end 2020.csv --demography births-deaths.csv --out od.csv --intervals bootstrap --draws 1000 --stock-error 0.1",

  "flows.areas": "areas",
  "flows.corridors": "corridors",
  "flows.persons": "persons who moved",
  "flows.type.outward": "from their birthplace",
  "flows.type.return": "to their birthplace",
  "flows.type.transit": "between other areas",
  "flows.table.start": "start table",
  "flows.table.end": "end table",
  "flows.world-discrepancy": "births − deaths − growth of the world",
  "flows.margin-error": "largest relative error of a total",
  "flows.negative-cells": "negative flows",
  "flows.compat": "follows, defects included",
  "flows.repair.negative-native-born": "repair: negative native born set to 0",
  "flows.repair.world-balance": "repair: native born balanced with births and deaths",
  "flows.repair.excess-births": "repair: births above the native born spread over all residents",
  "flows.repair.seed-ignored": "compatibility: the seed was ignored",
  "flows.repair.excess-deaths": "repair: deaths capped at the residents",
  "flows.repair.deaths-without-residents": "repair: deaths where nobody lives dropped",
  "flows.repair.clamp-targets": "repair: totals by birthplace moved to what the table can hold",
  "flows.repair.release": "repair: totals by birthplace closed by leaving and entering",
  "flows.repair.emigrants-above-population": "repair: emigrants held at half of the population",
  "flows.repair.layer-exceeds-stock": "repair: layer cut to the stock",
  "flows.repair.unknown-without-known": "unknown birthplace left among the native born",
  "flows.method.sd-drop-neg": "differences of stocks, decreases dropped",
  "flows.method.sd-rev-neg": "differences of stocks, decreases read as returns",
  "flows.method.mig-rate": "rates from stocks (Dennett)",
  "flows.method.da-min-open-dr": "demographic accounting, fewest moves, open",
  "flows.method.da-min-closed": "demographic accounting, fewest moves, closed",
  "flows.method.da-ind-closed": "demographic accounting, independence, closed",
  "flows.method.da-pb-closed": "demographic accounting, pseudo-Bayes, closed",
  "flows.method.waymark": "calibrated combination with intervals",
  "flows.method.waymark-closed": "the same, closest to it with the net migration of accounting",
  "flows.seed.stayers-fix-level":
    "The world total and the emigration, immigration and net migration of every area are fixed by who stays; a seed only decides who goes where.",
  "flows.seed.stayers-follow-seed":
    "Only the net migration of every area is fixed; a seed decides who stays and who goes where.",
  "flows.transitions":
    "Transitions: where people lived at two dates. Infants born, deaths, and repeat or return moves in between are not among them.",
  "flows.moves":
    "Moves under a 12-month definition, as reports count them: for five years, five times the mean year. A MODEL fitted on reports, not an observation.",
  "flows.own-intervals":
    "Intervals of 50, 80 and 95 %: from errors on corridors of countries that the fit had not seen, and, for areas it does not know, from reports whose codes were not used.",
  "flows.finding.areas-not-known":
    "{amount} areas are not known to the coefficients and are estimated from the structure of the tables: {areas}",
  "flows.finding.codes-of-other-populations":
    "The codes are known, but not with these populations: every area is taken as unknown.",
  "flows.finding.unit-read-off-populations":
    "One unit of the tables is taken as {amount} persons, read off the populations; --persons-per-unit overrides it.",
  "flows.finding.unit-assumed":
    "One unit of the tables is taken as one person; --persons-per-unit overrides it.",
  "flows.finding.not-a-closed-world":
    "Births and deaths leave {amount} persons of growth unexplained: a part of the world, or tables that contradict each other. Net migration, and with it waymark-closed, carries it.",
  "flows.finding.stocks-hardly-change":
    "The stocks hardly change ({amount} moves at least): the total rests on an assumption.",
  "flows.finding.few-foreign-born":
    "{amount} corridors have no foreign born either way: the stocks say little of them.",
  "flows.drawing": "draws {made} of {of}",
  "flows.bootstrap":
    "Intervals: quantiles of {draws} draws (seed {seed}{refused, plural, =0 {} other {; # refused and left out}}) with standard errors of {stocks} % of foreign-born stocks (correlation {correlation} between the dates), {births} % of births, {deaths} % of deaths, {population} % of populations. They carry errors of the inputs, not of the method. Mean of the draws: {mean} persons.",
  "flows.written": "written: {files}",
  "flows.times":
    "reading {reading} ms, computation {computation} ms, drawing {drawing} ms, writing {writing} ms",

  "error.usage.unknown-method":
    "There is no method “{found}”.{suggestion, select, none {} other { Nearest: {suggestion}.}} The methods are: {known}.",
  "error.usage.not-years": "“{found}” is not a length of a period in years, above 0 and up to 20.",
  "error.usage.not-a-weight": "“{found}” is not a weight from 0 to 1.",
  "error.usage.not-an-error":
    "“{found}” is not a standard error from 0 to 5; 0.15 stands for 15 %.",
  "error.usage.not-persons": "“{found}” is not a number of persons above 0.",
  "error.usage.option-without-effect":
    "{option} has no effect with {method}. It acts in: {methods}.",

  "error.table.file-missing": "there is no such file",
  "error.table.file-missing.advice": "Check the path.",
  "error.table.file-empty": "the file holds no table",
  "error.table.file-empty.advice": "Write the table again.",
  "error.table.file-too-large": "the file is larger than a table of 1,000 areas can be",
  "error.table.file-too-large.advice": "Check that this is the table and not something else.",
  "error.table.archive-too-large": "the file would unpack to more than a table can be",
  "error.table.archive-too-large.advice": "Do not use this file.",
  "error.table.archive-damaged": "the gzip file is damaged or cut short",
  "error.table.archive-damaged.advice": "Write or download the file again.",
  "error.table.zip-archive": "the file is a zip archive or a workbook",
  "error.table.zip-archive.advice": "Save the table as CSV, gzipped CSV or Parquet.",
  "error.table.wrong-encoding": "the text is not UTF-8",
  "error.table.wrong-encoding.advice": "Save the table as CSV in UTF-8.",
  "error.table.quote-open": "a quotation mark is not closed or not at the end of its cell",
  "error.table.quote-open.advice": "Close it; double a quotation mark inside a cell.",
  "error.table.header": "the headings are not those of the layout",
  "error.table.header.advice":
    "Square: a first cell, then one area code for each column. Long: birth,residence,stock. Cells are separated by commas.",
  "error.table.too-many-areas": "there are more areas than a table may have",
  "error.table.too-many-areas.advice": "Join areas, or use the library waymark/flows.",
  "error.table.duplicate-area": "the area stands twice",
  "error.table.duplicate-area.advice": "Give every area one row and one column.",
  "error.table.area-code": "this is not an area code",
  "error.table.area-code.advice": "Use 1 to 64 printable characters.",
  "error.table.row-length": "the row does not have as many cells as the headings",
  "error.table.row-length.advice":
    "Compare the row with the headings; decimals are written with a point.",
  "error.table.unknown-area": "the area is not among those of the table",
  "error.table.unknown-area.advice": "Use the codes of the headings of the stock tables.",
  "error.table.missing-area": "an area has no row",
  "error.table.missing-area.advice": "Add a row for every area of the stock tables.",
  "error.table.not-a-number": "the cell is not a number",
  "error.table.not-a-number.advice":
    "Write a number with a decimal point and without groups; a missing value is never read as zero: leave the area out or supply the value.",
  "error.table.duplicate-cell": "the pair stands twice",
  "error.table.duplicate-cell.advice": "Keep one row for each pair: one sex, one year, one source.",
  "error.table.native-born-missing": "the native born of an area are missing",
  "error.table.native-born-missing.advice":
    "Add a row in which birthplace and residence are the same: population − foreign born.",
  "error.table.areas-differ": "the tables do not have the same areas",
  "error.table.areas-differ.advice": "Put both tables on one map: docs/how-to/estimate-flows.md.",
  "error.table.population-differs":
    "the population at the start is not the column total of the start table",
  "error.table.population-differs.advice":
    "Correct one of the two, or leave the column pop_start out.",
  "error.table.parquet-damaged": "the Parquet file cannot be read",
  "error.table.parquet-damaged.advice": "Write the file again.",

  "error.flow.wrong-type": "this is not what the method takes",
  "error.flow.wrong-type.advice": "Compare the files with docs/how-to/estimate-flows.md.",
  "error.flow.wrong-length": "there are not as many values as areas",
  "error.flow.wrong-length.advice": "Give one value for every area.",
  "error.flow.duplicate-area": "an area stands twice",
  "error.flow.duplicate-area.advice": "Give every area one code.",
  "error.flow.unknown-area": "the area is not among those of the tables",
  "error.flow.unknown-area.advice": "Use the codes of the stock tables.",
  "error.flow.unknown-option": "the method does not know this option",
  "error.flow.unknown-option.advice": "“waymark flows --help” lists the options.",
  "error.flow.missing-value": "a value is missing",
  "error.flow.missing-value.advice":
    "A missing value is never read as zero: leave the area out or supply the value.",
  "error.flow.not-finite": "the value is not a finite number",
  "error.flow.not-finite.advice": "Correct the value.",
  "error.flow.negative-value": "a number of persons is below 0",
  "error.flow.negative-value.advice":
    "Correct the value at its source; native born = population − foreign born.",
  "error.flow.inconsistent-totals": "births − deaths do not explain the growth of the world",
  "error.flow.inconsistent-totals.advice": "Correct births, deaths or populations.",
  "error.flow.deaths-exceed-residents": "more people die than live there",
  "error.flow.deaths-exceed-residents.advice":
    "Correct deaths or population, or allow --repair excess-deaths.",
  "error.flow.deaths-without-residents": "people die where nobody lives",
  "error.flow.deaths-without-residents.advice":
    "Correct deaths or population, or allow --repair deaths-without-residents.",
  "error.flow.deaths-exceed-cell": "more people of a birthplace die than live there",
  "error.flow.deaths-exceed-cell.advice": "Correct deaths or stocks.",
  "error.flow.no-natives-to-balance": "there are no native born to balance the world with",
  "error.flow.no-natives-to-balance.advice": "Check the diagonal of the stock tables.",
  "error.flow.out-of-range": "the value is outside the range",
  "error.flow.out-of-range.advice": "Correct the value.",
  "error.flow.degenerate": "the quantity is not defined for these tables",
  "error.flow.degenerate.advice": "Check the tables, or choose another method.",
  "error.flow.infeasible": "no table has these totals",
  "error.flow.infeasible.advice":
    "Look at the areas named: an area without foreign born cannot lose people of other birthplaces. Correct the stocks, or allow --repair clamp-targets or --repair release.",
  "error.flow.infeasible-seed": "the seed rules out moves that must happen",
  "error.flow.infeasible-seed.advice": "Give the corridors named a number above 0 in the seed.",
  "error.flow.infeasible-known-flow": "a known flow is larger than the totals allow",
  "error.flow.infeasible-known-flow.advice": "Lower the known flow.",
  "error.flow.infeasible-stayers": "these stayers leave no table of moves",
  "error.flow.infeasible-stayers.advice": "Raise the stayers of the area named.",
  "error.flow.singular": "the start table cannot be inverted",
  "error.flow.singular.advice": "Choose another method.",
  "error.flow.not-converged": "the totals were not reached",
  "error.flow.not-converged.advice": "Check the totals and the zeros of the seed.",
} as const;
