/**
 * EVENTS: key, date, kind, symbol, evidence, actors, clauses answered, documents answered or cited.
 * Only relations that a register of the official reports states are entered; `to-verify` rows carry
 * the date or symbol from general knowledge and must be checked before they are printed as fact.
 */
export const eventTable = `
report-2012|2012-08-03|report|A/67/254|to-verify|secretary-general|33.a|
mandate-2012|2012-12|resolution|A/RES/67/219|read|general-assembly|33.a|
report-2013|2013-07-25|report|A/68/190|read|secretary-general|33.a|mandate-2012
declaration|2013-10-03|resolution|A/RES/68/4|read|general-assembly member-states|3.a 33.a|
report-2014|2014-07-30|report|A/69/207|read|secretary-general|33.a 34.a|declaration report-2013
forum-stockholm|2014|summit||to-verify|gfmd|7.a 29.a|
mandate-2014|2014-12-19|resolution|A/RES/69/229|read|general-assembly|33.a|
agenda-2030|2015-09-25|resolution|A/RES/70/1|to-verify|general-assembly member-states|3.a 8.b 31.b|
forum-istanbul|2015|summit||to-verify|gfmd|7.a 29.a|
iom-agreement|2016-07-25|change|A/RES/70/296|to-verify|iom un-system general-assembly|7.a 20.a 31.a|
report-2016|2016-08-04|report|A/71/296|read|secretary-general|33.a|mandate-2014
new-york-declaration|2016-09-19|resolution|A/RES/71/1|read|general-assembly member-states|3.a 10.b 20.b|
mandate-2016|2016-12|resolution|A/RES/71/237|read|general-assembly|33.a|
forum-dhaka|2016|summit||to-verify|gfmd|7.a 29.a|
special-representative-2017|2017-02-03|report|A/71/728|read|srsg-migration|31.a 33.a|
forum-berlin|2017|summit||to-verify|gfmd|7.a 29.a|
making-migration-work|2017-12|report|A/72/643|read|secretary-general|33.a|
report-2018|2018-08-01|report|A/73/286|read|secretary-general|33.a|mandate-2016
network-on-migration|2018|change||to-verify|gmg iom un-system|7.a 20.a 31.a 32.a 32.b|
compact|2018-12|resolution|A/RES/73/195|read|general-assembly member-states|3.a 10.b 20.b|
mandate-2018|2018-12|resolution|A/RES/73/241|read|general-assembly|33.a|
forum-marrakech|2018|summit||to-verify|gfmd|7.a 29.a|
migration-fund|2019|fund||to-verify|un-system member-states civil-society|20.a 20.b 21.c|compact
review-forum-mandate|2019|resolution|A/RES/73/326|to-verify|general-assembly|33.a|compact
forum-quito|2020|summit||to-verify|gfmd|7.a 29.a|
report-2020|2020|report|A/75/292|to-verify|secretary-general|33.a|mandate-2018
compact-report-2020|2020|report|A/75/542|to-verify|secretary-general|33.a|compact
forum-emirates|2021|summit||to-verify|gfmd|7.a 29.a|
compact-report-2021|2021|report|A/76/642|to-verify|secretary-general|33.a|compact
progress-declaration|2022-06-07|resolution|A/RES/76/266|read|general-assembly member-states|3.a 10.b 20.b 33.a|compact
report-2022|2022|report|A/77/236|to-verify|secretary-general|33.a|
mandate-2022|2022|resolution|A/RES/77/176|to-verify|general-assembly|33.a|
forum-geneva|2024|summit||to-verify|gfmd|7.a 29.a|
compact-report-2024|2024-12-05|report|A/79/590|read|secretary-general|33.a|progress-declaration
forum-riohacha|2025|summit||to-verify|gfmd|7.a 29.a|
`;
