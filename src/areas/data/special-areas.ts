/**
 * Areas that the M49 files do not hold: code, kind, M49, ISO alpha-2, ISO alpha-3, first day,
 * first day after the last. Codes of the past are those of ISO 3166-3 and of the M49 list
 * of former countries. SUD, ETI, IDA and RSA are codes that flow data sets use for territories before a
 * separation; they have no ISO code and say nothing about status.
 * CHN-HKG stands in UN DESA's flows of most reporters in place of the row of China; their printed
 * totals count it, so that sums over areas must too.
 */
export const specialAreas = `
XKX|area||||1999-06-10|
CHI|area|830||||
AB9|area|||||
SUN|historical|810|SU|SUN||1991-12-26
YUG|historical|890|YU|YUG||1992-04-27
SCG|historical|891|CS|SCG|1992-04-27|2006-06-03
CSK|historical|200||CSK||1993-01-01
DDR|historical|278|DD|DDR|1949-10-07|1990-10-03
ANT|historical|530|AN|ANT||2010-10-10
PCI|historical|582|PC|PCI|1947-07-18|1994-10-01
YMD|historical|720|YD|YMD|1967-11-30|1990-05-22
YAR|historical|886|||1962-09-27|1990-05-22
SUD|historical|736||||2011-07-09
ETI|historical|230||||1993-05-24
IDA|historical|||||2002-05-20
RSA|historical|||||1990-03-21
CHN-HKG|residual|||||
UNK|residual|||||
STA|residual|||||
TIB|residual|||||
MIX|residual|||||
OTH|residual|||||
OTN|residual|||||
OTS|residual|||||
`;
