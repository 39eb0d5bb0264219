/** The world map and the page of flows. */
export const explore = {
  "nav.map": "World map",
  "nav.flows": "Flows",
  "home.map.link": "Other measures and years on the world map",
  "home.flows.link": "Who moves from where to where: estimated flows",
  "explore.controls": "What is shown",
  "explore.keys":
    "Arrow keys walk the values of the picture, Enter opens where a value comes from.",
  "explore.no-program":
    "Without JavaScript this page shows one view. The tables of the others are files:",
  "explore.play": "Play",
  "explore.pause": "Pause",
  "explore.previous-year": "Previous year",
  "explore.next-year": "Next year",
  "explore.measure": "Measure",
  "explore.year": "Year",
  "explore.centre": "Centre of the map",
  "explore.centre.atlantic": "Atlantic",
  "explore.centre.pacific": "Pacific",
  "explore.circle-area": "Area of the circle: persons",
  "explore.download.view": "This view (CSV)",
  "explore.download.svg": "This view (SVG)",
  "explore.download.png": "This view (PNG)",
  "explore.download.json": "This view with traces (JSON)",
  "explore.table": "Values of this view",
  "explore.map.title": "The world, measure by measure",
  "explore.map.lead":
    "Shares and rates fill the shapes; counts are circles, because a large country is not a large number. Classes and circles are the same for every year.",
  "explore.measure.share": "Migrants, share of population",
  "explore.measure.stock": "Migrants, number",
  "explore.measure.women": "Women and girls among migrants",
  "explore.measure.net-migration": "Net migration rate",
  "explore.measure.remittances": "Remittances received, share of GDP",
  "explore.measure.refugees": "Refugees hosted, number",
  "explore.measure.refugees-from": "Refugees by origin, rate",
  "explore.map.title.share": "Where migrants are a large part of the population, {year}",
  "explore.map.title.stock": "Where most migrants live, {year}",
  "explore.map.title.women":
    "Where women and girls are more or fewer than half of migrants, {year}",
  "explore.map.title.net-migration": "Where more people arrived than left, and where fewer, {year}",
  "explore.map.title.remittances": "Where money sent home weighs most, {year}",
  "explore.map.title.refugees": "Where refugees live, {year}",
  "explore.map.title.refugees-from": "From where people had to flee, {year}",
  "explore.map.subtitle.share":
    "International migrants as a share of the population, per cent, {year}, 2020 revision",
  "explore.map.subtitle.stock": "International migrants at 1 July, persons, {year}, 2020 revision",
  "explore.map.subtitle.women":
    "Women and girls among international migrants, per cent, {year}, 2020 revision",
  "explore.map.subtitle.net-migration": "Net migration per 1,000 population, {year}",
  "explore.map.subtitle.remittances":
    "Personal remittances received as a share of gross domestic product, per cent, {year}",
  "explore.map.subtitle.refugees":
    "Refugees under the mandate of UNHCR by country of asylum, persons, end of {year}",
  "explore.map.subtitle.refugees-from":
    "Refugees and other people in need of international protection by country of origin, per 100,000 of its population and those refugees, end of {year}",
  "explore.map.caption.share":
    "Persons born in another country or area; citizens of another where the birthplace is not known. Refugees are included.",
  "explore.map.caption.stock":
    "Persons born in another country or area; citizens of another where the birthplace is not known. Refugees are included.",
  "explore.map.caption.women":
    "Women and girls among persons born in another country or area, in per cent of both sexes.",
  "explore.map.caption.net-migration":
    "Immigrants less emigrants, as the residual of population, births and deaths: errors of censuses count as migration.",
  "explore.map.caption.remittances":
    "Personal transfers and the pay of border and short-term workers. Informal transfers are not counted.",
  "explore.map.caption.refugees":
    "People in refugee-like situations are included, Palestine refugees under the mandate of UNRWA are not.",
  "explore.map.caption.refugees-from":
    "SDG indicator 10.7.4. Palestine refugees under the mandate of UNRWA are not included.",
  "explore.flows.title": "From where to where",
  "explore.flows.lead":
    "Nobody counts all moves between countries. These are estimates from official tables of where people were born and live: several methods, side by side, with what each assumes.",
  "explore.flows.map-title": "The largest corridor shown: {origin} → {destination}",
  "explore.flows.chord-title": "{share} of estimated movements stay within their region",
  "explore.flows.none": "The estimate has no corridor here",
  "explore.flows.corner": "From ↓ to →",
  "explore.flows.unlisted": "none, or less than one person",
  "explore.flows.rest": "{region}: all others",
  "explore.flows.corridor": "From → to",
  "explore.flows.subtitle":
    "Estimated movements, persons, mid-{start} to mid-{end}{sex, select, F {, women and girls} M {, men and boys} other {}}{about, select, none {} other {, corridors of: {about}}}. {method}; stock tables of the {revision} revision. MODEL",
  "explore.flows.caption.moves":
    "Moves with a stay of at least 12 months, calibrated on the reports of countries that publish them.",
  "explore.flows.caption.transitions":
    "People who live in another country at the end of the period than at its start. Infants born, deaths, and repeat or return moves in between are not counted.",
  "explore.flows.own-scale":
    "Widths are those of this view and cannot be compared with other views.",
  "explore.flows.interval":
    "from the errors on whole countries that the fit had not seen; between two countries without reports it cannot be measured",
  "explore.flows.from": "From",
  "explore.flows.to": "To",
  "explore.view": "Picture",
  "explore.view.map": "Map",
  "explore.view.chord": "Regions in a circle",
  "explore.view.matrix": "Matrix",
  "explore.release": "Stock tables",
  "explore.release.text": "{revision} revision",
  "explore.period": "Period",
  "explore.sex": "Sex",
  "explore.sex._T": "Both sexes",
  "explore.sex.F": "Women and girls",
  "explore.sex.M": "Men and boys",
  "explore.method": "Method",
  "explore.about": "Corridors of",
  "explore.about.world": "The whole world",
  "explore.about.regions": "Regions",
  "explore.about.areas": "Countries and areas",
  "explore.open": "Open a region (two at most)",
  "explore.links": "Largest corridors drawn",
  "explore.method.waymark": "Waymark, calibrated on reports",
  "explore.method.waymark-closed": "Waymark, closed to net migration",
  "explore.method.da-pb-closed": "Accounting, pseudo-Bayes",
  "explore.method.da-min-closed": "Accounting, fewest moves, closed",
  "explore.method.da-min-open-dr": "Accounting, fewest moves, open",
  "explore.method.da-ind-closed": "Accounting, independence",
  "explore.method.mig-rate": "Rates from stocks",
  "explore.method.sd-rev-neg": "Differences of stocks, decreases as returns",
  "explore.method.sd-drop-neg": "Differences of stocks, decreases dropped",
  "explore.assumes.waymark": "What holds between countries with reports holds elsewhere.",
  "explore.assumes.waymark-closed":
    "As Waymark, moved as little as possible until populations, births and deaths add up.",
  "explore.assumes.da-pb-closed":
    "A mixture: 87 per cent fewest moves, 13 per cent independence, the published weight.",
  "explore.assumes.da-min-closed":
    "As few people as possible moved; births and deaths explain the growth of the world.",
  "explore.assumes.da-min-open-dr":
    "As few people as possible moved; what does not match leaves or enters the world.",
  "explore.assumes.da-ind-closed":
    "Where people live at the end has nothing to do with where they lived at the start.",
  "explore.assumes.mig-rate": "Moves are spread like the migrants who live there already.",
  "explore.assumes.sd-rev-neg":
    "A stock that falls means returns; deaths of migrants look like returns.",
  "explore.assumes.sd-drop-neg": "A stock that falls means nothing.",
  "explore.why": "Why do the methods differ?",
  "explore.why.lead":
    "Stocks say where people live who were born elsewhere. Between two such tables many histories fit: somebody may have moved once, gone back and forth, or died. Each method chooses one, and the choice decides the level.",
  "explore.why.least":
    "The fewest moves that explain the change give a lower bound: everyone who can have stayed has stayed.",
  "explore.why.independence":
    "Independence gives an upper extreme: everybody leaves and is dealt out anew.",
  "explore.why.what":
    "The methods do not count the same thing. Accounting counts people whose country of residence differs at two dates; the Waymark estimate follows reports of moves with a stay of a year. Never add or subtract values of two methods.",
  "explore.why.level":
    "Against reports of both ends, 1990–2020, outside Europe, Waymark’s level is near 1, pseudo-Bayes accounting’s about 1.4 and independence’s about 5; the fewest moves give about a third in Europe.",
  "explore.why.range":
    "Where methods disagree, the range is what is known. The panel of every number shows the values of all methods.",
  "explore.why.table": "All corridors of the world by method, {period}, {revision} revision",
  "explore.why.total": "Movements",
  "explore.why.method": "Method and what it assumes",
  "explore.matrix.table": "Movements between regions, {period}",
  "statistic.flow-corridor": "Estimated movements in a corridor",
  "statistic.flow-sum": "Estimated movements, sum of corridors",
  "unit.persons-in-four-years": "persons over four years",
  "method.flow-waymark":
    "Regression fitted on reported flows of countries that publish them, applied to official stock tables; intervals from errors on whole countries left out.",
  "method.flow-waymark-closed":
    "The table closest to the Waymark estimate whose balances are the net migration of populations, births and deaths.",
  "method.flow-da-pb-closed":
    "Demographic accounting by birthplace: 0.87 of the fewest moves and 0.13 of independence.",
  "method.flow-da-min-closed":
    "Demographic accounting by birthplace with as many stayers as possible; world births and deaths explain world growth.",
  "method.flow-da-min-open-dr":
    "Demographic accounting by birthplace with as many stayers as possible; what does not match leaves or enters.",
  "method.flow-da-ind-closed":
    "Demographic accounting by birthplace in which residence at the end is independent of that at the start.",
  "method.flow-mig-rate":
    "The sizes of all net migration spread over corridors in proportion to the stocks at the start.",
  "method.flow-sd-rev-neg":
    "Increase of the stock by birthplace; a decrease is read as return to the birthplace.",
  "method.flow-sd-drop-neg": "Increase of the stock by birthplace; a decrease is read as no move.",
  "caveat.flow-moves": "Moves with a stay of at least 12 months, not events at a border.",
  "caveat.flow-transitions":
    "People with another residence at the end of the period than at its start: moves in between are not counted.",
  "caveat.flow-methods-differ":
    "Other methods give other values; never add or subtract values of two methods.",
  "caveat.flow-coverage":
    "Between two countries that publish no reports the coverage of the interval cannot be measured.",
  "caveat.flow-no-interval": "This method states no interval; that does not make the value exact.",
  "caveat.flow-no-joint-interval": "The sum has no interval of its own yet.",
  "client.estimate": "Estimate of this corridor",
  "client.sum-of-corridors": "Sum of {n} corridors",
  "client.sum-set": "All corridors from: {from}; to: {to}",
  "client.sum-largest": "The largest of them",
  "client.estimate-file": "File of the whole estimate",
  "client.everywhere": "everywhere",
  "client.rest-of": "{region}, all that is not named apart",
  "client.sex._T": "both sexes",
  "client.sex.F": "women and girls",
  "client.sex.M": "men and boys",
  "client.not-loaded": "The figures could not be loaded: {file}",
} as const;
