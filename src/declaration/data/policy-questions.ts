/** Questions of SDG indicator 10.7.2 with the clauses that they bear on; editorial mapping. */
export const policyQuestionTable = `
D1a|10.a 13.b
D1b|10.a 13.b
D1c|10.a 14.b
D1d|10.a
D1e|10.a
D2a|3.a
D2b|18.a
D2c|9.b 21.b
D2d|11.b
D2e|28.b
D3a|3.a 20.b
D3b|10.b 18.a
D3c|10.b 18.a 22.b
D3d|5.a 24.b
D3e|20.b 21.a
D4a|26.a
D4b|14.b
D4c|26.a
D4d|27.b
D4e|14.b
D5a|23.a
D5b|23.a
D5c|23.a
D5d|25.a
D5e|23.c
D6a|5.a
D6b|5.a
D6c|13.a 13.c
D6d|9.b
D6e|17.b
`;
