import { blocTable } from "../data/blocs.ts";

/** Blocs whose citizens may move freely between members. */
export const blocIds = ["EU", "ECOWAS"] as const;
export type BlocId = (typeof blocIds)[number];

const memberships = blocTable
  .trim()
  .split("\n")
  .map((line) => {
    const [bloc, area, from, to] = line.split("|");
    return { bloc: bloc!, area: area!, from: from!, to: to || null };
  });

/**
 * The members of a bloc on a day.
 * @param day ISO 8601 date
 * @example blocMembers("EU", "2020-07-01").length // 28
 */
export function blocMembers(bloc: BlocId, day: string): readonly string[] {
  return memberships
    .filter((each) => each.bloc === bloc && each.from <= day && (each.to === null || day < each.to))
    .map((each) => each.area);
}
