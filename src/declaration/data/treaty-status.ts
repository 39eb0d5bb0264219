/**
 * Clauses that end in a status and the instruments that show it. `ILO-…` instruments have no file yet:
 * their rows come from the register of the ILO, never from memory.
 */
export const treatyStatusTable = `
10.a|REFUGEES-1951 REFUGEES-1967 ICRMW ICERD CEDAW CRC ICCPR TRAFFICKING SMUGGLING
11.b|CEDAW TRAFFICKING ILO-C189
12.a|CEDAW ICRMW ILO-C189
13.c|CRC OP-CRC-AC OP-CRC-SC OP-CRC-IC
14.a|ILO-C97 ILO-C143 ILO-C181 ILO-C189 ILO-C190 ILO-MLC
16.b|ICERD
17.c|TRAFFICKING SMUGGLING
24.a|ICCPR
`;
