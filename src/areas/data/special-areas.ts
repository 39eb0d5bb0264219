/**
 * Areas that the M49 files do not hold: code, kind, M49, ISO alpha-2, ISO alpha-3, first day of
 * existence, first day after it, footnote key. Codes of the past are those of ISO 3166-3 and of the
 * M49 list of former countries; SUD is the code that flow data sets use for the Sudan of before
 * 9 July 2011.
 */
export const specialAreas = `
XKX|area||||||kosovo-1244
CHI|area|830||||
AB9|area||||||abyei
SUN|historical|810|SU|SUN||1991-12-26
YUG|historical|890|YU|YUG||1992-04-27
SCG|historical|891||SCG|1992-04-27|2006-06-03
CSK|historical|200||CSK||1993-01-01
DDR|historical|278|DD|DDR|1949-10-07|1990-10-03
ANT|historical|530|AN|ANT||2010-10-10
SUD|historical|736||||2011-07-09
UNK|residual||||
STA|residual||||
TIB|residual||||
OTH|residual||||
OTN|residual||||
OTS|residual||||
`;
