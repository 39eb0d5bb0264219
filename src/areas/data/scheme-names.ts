/**
 * Spellings that mean another area, or mean one at all, only in one scheme: scheme, area, spellings.
 * A spelling after `=` must stand in the file exactly so, its marks included.
 */
export const schemeNames = `
unhcr-iso|SRB|Serbia and Kosovo: S/RES/1244 (1999)
unhcr-code|SRB|Serbia and Kosovo: S/RES/1244 (1999)
abel-cohen|SUD|=Sudan*
oecd|KOR|Korea
oecd|001|W
oecd|OECD|OECD
oecd|EU|European Union (27 countries from 01/02/2020)
undesa-ims|MAF|Saint Martin
worldbank|WB-EUU|European Union
worldbank|WB-SSF|Sub-Saharan Africa
worldbank|WB-LMY|Low-and Middle-Income Countries
worldbank|WB-TEA|East Asia & Pacific (IDA & IBRD)
worldbank|WB-TLA|Latin America & Caribbean (IDA & IBRD)
worldbank|WB-TEC|Europe & Central Asia (IDA & IBRD)
worldbank|WB-TMN|Middle East & North Africa (IDA & IBRD)
worldbank|WB-TSS|Sub-Saharan Africa (IDA & IBRD)
worldbank|IRN|Iran, Islamic Rep. (Brief 36 data)
worldbank|ISR|Israel (using CB data)
worldbank|PRT|Portugal (revising old numbers with BOP estimates)
worldbank|ESP|Spain (adjsuting for BOP ratio estimates)
worldbank|ZWE|Zimbabwe (using CB data for 2021 & 2022)
rpw|WB-SSF|Sub-Saharan Africa
rpw|WB-LCN|Latin America & Caribbean
rpw|WB-MEA|Middle East & North Africa
rpw|WB-ECS|Europe & Central Asia
rpw|WB-EAS|East Asia & Pacific
rpw|WB-SAS|South Asia
iom-missing-migrants|UNK|Uncategorized
iom-missing-migrants|MIX|Mixed/Unknown
iom-missing-migrants|017|Central Africa
iom-missing-migrants|030|East Asia
iom-missing-migrants|034|South Asia
iom-missing-migrants|035|Southeast Asia
iom-missing-migrants|015|North Africa
iom-missing-migrants|021|North America
iom-missing-migrants|IOM-USM|US-Mexico Border
iom-missing-migrants|419|Latin America / Caribbean (P)
iom-missing-migrants|IOM-WSA|Western / Southern Asia (P)
undesa-flows-2015|001|Total
undesa-flows-2015|002|Africa Total
undesa-flows-2015|142|Asia Total
undesa-flows-2015|150|Europe Total
undesa-flows-2015|419|Latin America and the Caribbean Total
undesa-flows-2015|009|Oceania Total
undesa-flows-2015|OTH|Other
`;

/**
 * Names whose territory depends on the year: scheme, spelling, area, first year, last year (blank:
 * unlimited). They apply when a query states its year.
 */
export const datedNames = `
undesa-flows-2015|Sudan|SUD||2010
`;
