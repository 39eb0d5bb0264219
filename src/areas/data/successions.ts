/**
 * What came out of what: predecessor, successor, first day of the successor as an area of its own;
 * `continues` where the successor kept its M49 code, so that the day is not its first. M49 gives a new
 * code when a territory changes: the Sudan of today (729) begins in 2011. For republics of the former
 * USSR other than the Baltic States the day is that on which the Union ceased to exist. Kosovo: day of
 * Security Council resolution 1244 (1999), since when some producers list it; no position on status.
 * A predecessor that is not `historical` lived on with the rest of its territory.
 */
export const successions = `
SUN|EST|1991-09-06
SUN|LVA|1991-09-06
SUN|LTU|1991-09-06
SUN|ARM|1991-12-26
SUN|AZE|1991-12-26
SUN|BLR|1991-12-26
SUN|GEO|1991-12-26
SUN|KAZ|1991-12-26
SUN|KGZ|1991-12-26
SUN|MDA|1991-12-26
SUN|RUS|1991-12-26
SUN|TJK|1991-12-26
SUN|TKM|1991-12-26
SUN|UKR|1991-12-26
SUN|UZB|1991-12-26
YUG|SVN|1991-10-08
YUG|HRV|1991-10-08
YUG|MKD|1991-11-17
YUG|BIH|1992-03-03
YUG|SCG|1992-04-27
SCG|SRB|2006-06-03
SCG|MNE|2006-06-03
SCG|XKX|1999-06-10
CSK|CZE|1993-01-01
CSK|SVK|1993-01-01
DDR|DEU|1990-10-03|continues
YAR|YEM|1990-05-22
YMD|YEM|1990-05-22
ETI|ETH|1993-05-24
ETI|ERI|1993-05-24
IDA|IDN|2002-05-20|continues
IDA|TLS|2002-05-20
RSA|ZAF|1990-03-21|continues
RSA|NAM|1990-03-21
SUD|SDN|2011-07-09
SUD|SSD|2011-07-09
ANT|ABW|1986-01-01
ANT|BES|2010-10-10
ANT|CUW|2010-10-10
ANT|SXM|2010-10-10
PCI|MHL|1986-10-21
PCI|FSM|1986-11-03
PCI|MNP|1986-11-04
PCI|PLW|1994-10-01
GLP|BLM|2007-02-22
GLP|MAF|2007-02-22
PAK|BGD|1971-03-26
`;
