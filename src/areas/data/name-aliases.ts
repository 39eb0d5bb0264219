/**
 * Spellings that mean one area whoever writes them: code, spellings. Case, diacritics, punctuation,
 * footnote marks, "St." and articles at either end need no entry: `normaliseName` removes them.
 */
export const nameAliases = `
ANT|Netherlands Antilles (former)
BES|Caribbean Netherlands|Bonaire, Saint Eustatius and Saba
BHS|Bahamas, The
BOL|Bolivia
BRN|Brunei
CAF|Central African Rep.
CIV|Ivory Coast|Cote dIvoire
COD|DR Congo|Dem. Rep. Congo|Congo, Dem. Rep.|Dem. Rep. of the Congo|Dem. Republic of the Congo|Democratic Republic of Congo|Congo (the Democratic Republic of the)|Congo, the Democratic Republic of the|Congo (Democratic Republic of the)
COG|Congo, Rep.|Congo, Republic of|Republic of the Congo
CPV|Cape Verde
CSK|Czechoslovakia (former)
CZE|Czech Republic
DOM|Dominican Rep.
EGY|Egypt, Arab Rep.
ETI|Ethiopia (incl. Eriteria)|Ethiopia (incl. Eritrea)
FLK|Falkland Islands|Falkland Islands (the) [Malvinas]
FRO|Faeroe Islands
FSM|FS Micronesia|Micronesia (Fed. States of)|Micronesia, Fed. Sts.|Micronesia, Federated States of|Federated States of Micronesia
GBR|United Kingdom|UK
GMB|Gambia, The
HKG|Hong Kong|Hong Kong SAR|China, Hong Kong SAR|Hong Kong SAR, China|Hong Kong, China (SAR)
IDA|Indonesia (incl. East Timor)
IRN|Iran|Iran, Islamic Rep.|Iran (Islamic Rep. of)
KGZ|Kyrgyz Republic
KOR|South Korea|Korea, Rep.|Korea (the Republic of)|Korea, Republic of|Korea (Republic of)|Rep. of Korea
LAO|Laos|Lao PDR|Lao, PDR|Lao People's Dem. Rep.|Lao People's Dem. Republic
LBY|Libyan Arab Jamahiriya
MAC|Macao|Macau|Macao SAR|China, Macao SAR|Macao SAR, China
MDA|Moldova|Moldova, Republic of|Moldova (the Republic of)|Moldova (Republic of)|Rep. of Moldova
MKD|Macedonia|Macedonia, FYR|Republic of North Macedonia|The former Yugoslav Republic of Macedonia|Macedonia, the former Yugoslav Republic of
MMR|Burma
NLD|Netherlands
PRK|North Korea|Korea, Dem. Rep.|Korea, Dem. People's Rep.|Korea, Democratic People's Republic of|Korea (the Democratic People's Republic of)|Dem. People's Republic of Korea|Dem. People's Rep. of Korea
PSE|Palestine|Palestinian|Palestinian Territories|Palestine, State of|Palestinian Territory, Occupied|Occupied Palestinian Territory|West Bank and Gaza|West Bank/Gaza Strip
PRI|Puerto Rico (U.S.)
RSA|South Africa (incl. Namibia)
RUS|Russia
SCG|Serbia & Montenegro|Serbia and Montenegro (former)
SOM|Somalia, Fed. Rep.
SHN|Saint Helena, Ascension and Tristan da Cunha
SJM|Svalbard and Jan Mayen
SUD|Sudan (incl. South Sudan)|Sudan (former)
SUN|Soviet Union|USSR|USSR (former)
SVK|Slovak Republic
SWZ|Swaziland|Eswatini (Kingdom of)
SXM|Sint Maarten
SYR|Syria|Syrian Arab Rep.
TIB|Tibetan
TLS|East Timor
TUR|Turkey|Türkiye, Rep. of
TWN|Taiwan|Taiwan, China|China, Taiwan Province of China
TZA|Tanzania|Tanzania, United Republic of|Tanzania (United Republic of)|United Rep. of Tanzania
UNK|Unknown/other
USA|United States
VAT|Vatican City|Holy See (Vatican City State)
VCT|St. Vincent & Grenadines
VEN|Venezuela|Venezuela, RB
VGB|Virgin Islands (British)|Virgin Islands, British
VIR|U.S. Virgin Islands|Virgin Islands (U.S.)|Virgin Islands, U.S.
VNM|Vietnam
WLF|Wallis & Futuna|Wallis and Futuna
XKX|Kosovo (under UNSC res. 1244)
YEM|Yemen, Rep.
YUG|Yugoslavia|Yugoslavia (former)
053|Australia/New Zealand
1836|Australia/New Zealand
901|Developed regions
902|Developing regions
934|Other less developed countries
1636|Land-locked Developing Countries (LLDC)
`;
