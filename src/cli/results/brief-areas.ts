import { areas } from "../../areas/index.ts";

/** The word that asks for the briefs of every area. */
export const everyArea = "all";

/** The areas that have a brief when all are asked for: countries and areas that exist, in code order. */
export function briefAreas(): readonly string[] {
  return areas
    .filter(({ kind, to, m49 }) => kind === "area" && to === undefined && m49 !== undefined)
    .map(({ code }) => code)
    .sort();
}
