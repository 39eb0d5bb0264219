/** Points of the eight-point agenda (A/68/190) and the clauses that answer them; editorial mapping. */
export const agendaTable = `
1|10.a 10.b 10.c 11.a 11.b 12.a 13.a 13.b 13.c 14.a 14.b 15.a 16.a 16.b
2|14.b 27.b
3|17.a 17.b 17.c
4|23.a 23.b 23.c
5|9.b
6|8.b 31.b
7|28.a 28.b
8|20.a 20.b 29.a 29.b 30.a 31.a 31.b 32.a 32.b
`;
