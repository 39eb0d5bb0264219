/** A quarter as the edition writes it. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** Source of the prices of corridors; its window ends in 2020Q3. */
export const corridorPrices = { source: "rpw-corridors-2020q3", measure: "REMIT_COST" } as const;

const first = [
  ...["2011-Q1", "2011-Q3", "2012-Q1", "2012-Q3", "2013-Q1", "2013-Q2", "2013-Q3", "2013-Q4"],
];
const later = Array.from({ length: 27 }, (_, i) => `${2014 + (i >> 2)}-Q${(i % 4) + 1}`);

/** The 35 surveyed quarters, 2011Q1 to 2020Q3. */
export const surveyedQuarters = [...first, ...later] as readonly Quarter[];

/** The surveyed quarters from one to another, both included. */
export function quartersBetween(from: Quarter, to: Quarter): readonly Quarter[] {
  return surveyedQuarters.filter((quarter) => from <= quarter && quarter <= to);
}
