/**
 * Free-movement blocs: bloc, area, first day of membership, first day on which it was no longer a
 * member. EU: Treaties of accession and article 50 of the Treaty on European Union (free movement of
 * the United Kingdom ended with the transition on 31 December 2020). ECOWAS: Treaty of 28 May 1975 and
 * Protocol A/P.1/5/79 on free movement of 29 May 1979; Mauritania left in December 2000; Burkina Faso,
 * Mali and Niger left on 29 January 2025. Dates from general knowledge of the treaties: verify at the
 * depositary before they are printed as facts.
 */
export const blocTable = `
EU|BEL|1958-01-01|
EU|DEU|1958-01-01|
EU|FRA|1958-01-01|
EU|ITA|1958-01-01|
EU|LUX|1958-01-01|
EU|NLD|1958-01-01|
EU|DNK|1973-01-01|
EU|GBR|1973-01-01|2021-01-01
EU|IRL|1973-01-01|
EU|GRC|1981-01-01|
EU|ESP|1986-01-01|
EU|PRT|1986-01-01|
EU|AUT|1995-01-01|
EU|FIN|1995-01-01|
EU|SWE|1995-01-01|
EU|CYP|2004-05-01|
EU|CZE|2004-05-01|
EU|EST|2004-05-01|
EU|HUN|2004-05-01|
EU|LTU|2004-05-01|
EU|LVA|2004-05-01|
EU|MLT|2004-05-01|
EU|POL|2004-05-01|
EU|SVK|2004-05-01|
EU|SVN|2004-05-01|
EU|BGR|2007-01-01|
EU|ROU|2007-01-01|
EU|HRV|2013-07-01|
ECOWAS|BEN|1979-05-29|
ECOWAS|BFA|1979-05-29|2025-01-29
ECOWAS|CPV|1979-05-29|
ECOWAS|CIV|1979-05-29|
ECOWAS|GMB|1979-05-29|
ECOWAS|GHA|1979-05-29|
ECOWAS|GIN|1979-05-29|
ECOWAS|GNB|1979-05-29|
ECOWAS|LBR|1979-05-29|
ECOWAS|MLI|1979-05-29|2025-01-29
ECOWAS|MRT|1979-05-29|2000-12-31
ECOWAS|NER|1979-05-29|2025-01-29
ECOWAS|NGA|1979-05-29|
ECOWAS|SEN|1979-05-29|
ECOWAS|SLE|1979-05-29|
ECOWAS|TGO|1979-05-29|
`;
