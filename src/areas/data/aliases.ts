/** Codes that stand for an area in every scheme: code, area. */
export const codeAliases = `
900|001
903|002
935|142
908|150
904|419
905|021
909|009
XXA|STA
`;
