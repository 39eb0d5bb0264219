/** Members of the groups of other producers: group, areas. Regions without a list of areas have none. */
export const otherMembers = `
EU|AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE
CHI|GGY JEY
`;
