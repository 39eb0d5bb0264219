/**
 * Territories for which UN DESA publishes migrants and which the World Bank's list of economies does
 * not name, placed in the Bank's region in which they lie: our own act, named in the set's version.
 */
export const worldBankTerritories = `
WB-SSF|ESH MYT REU SHN
WB-EAS|COK NIU TKL WLF
WB-LCN|AIA FLK GLP GUF MSR MTQ
WB-NAC|SPM
`;
