import { areaCode, areaName, areas } from "../../areas/index.ts";
import type { Language } from "../../messages/index.ts";
import { UsageError } from "../frame/usage-error.ts";

/** The word that asks for the briefs of every area. */
export const everyArea = "all";

/** The areas that have a brief when all are asked for: countries and areas that exist, in code order. */
export function briefAreas(): readonly string[] {
  return areas
    .filter(({ kind, to, m49 }) => kind === "area" && to === undefined && m49 !== undefined)
    .map(({ code }) => code)
    .sort();
}

/**
 * Refuses what has no brief: groups of areas, and areas that are no more.
 *
 * @throws UsageError `no-brief`
 */
export function assertBrief(code: string, language: Language): void {
  const { kind, to } = areas.find((each) => each.code === code)!;
  if (kind === "area" && to === undefined) return;
  const found = `${code} ${areaName(areaCode(code), language)}`;
  const why = to !== undefined ? "ended" : kind;
  throw new UsageError("no-brief", { found, why, date: to ?? "" });
}
