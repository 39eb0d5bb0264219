/** Why a clause that ends in a gap cannot be answered in this release: clause, reason. */
export const gapTable = `
2.b|not-quantity
6.a|no-data
8.a|no-data
9.a|no-data
9.b|no-data
10.c|no-data
13.b|no-data
14.b|not-loaded
16.a|no-data
17.a|not-loaded
17.b|not-loaded
19.a|not-loaded
19.b|not-quantity
21.b|no-data
23.a|no-data
25.a|no-data
26.a|not-loaded
26.b|no-data
28.b|not-loaded
29.b|not-quantity
30.a|not-loaded
`;

/** Clauses whose figure carries a statement of what it leaves open, printed in the same box. */
export const statementsInFigures = ["1.a", "5.a", "13.a", "18.a", "24.b"] as const;
