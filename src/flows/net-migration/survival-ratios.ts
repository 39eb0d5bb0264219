import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireTable } from "../arguments/require-table.ts";
import { type ChildrenRule, type NetByEstimate, netMigrationOfChildren } from "./children.ts";

export interface SurvivalInput {
  /** Age groups at the end of the interval, youngest first. */
  readonly ageGroups: number;
  /**
   * Age groups at the end whose members were born in the interval and so have neither a start population nor a
   * survival ratio: 2 for five-year groups over ten years, 0 where the table starts above them.
   */
  readonly bornInInterval: number;
  /** Population at the start by population × age group, the group at the age it has at the **end**. */
  readonly populationStart: ArrayLike<number>;
  /** Population at the end by population × age group, `ageGroups` values each. */
  readonly populationEnd: ArrayLike<number>;
  /** Share of each start group alive at the end; one list for all populations, or one per population. */
  readonly survival: ArrayLike<number>;
  /** Rule for the children born in the interval; without it they have no estimate. */
  readonly children?: ChildrenRule;
}

export interface SurvivalEstimates extends NetByEstimate {
  /** Survivors expected at the end without migration, `s P0`. */
  readonly survivors: Float64Array;
  /** Start population that would leave the end population, `P1 / s`. */
  readonly startFromEnd: Float64Array;
  /** Net migration of the children born in the interval, by population × born group, where a rule was given. */
  readonly children?: NetByEstimate;
}

/**
 * Net migration by age from two censuses and survival ratios, by population × surviving age group (`ageGroups −
 * bornInInterval` values each): forward `P1 − s P0` (migrants counted at the end of the interval), reverse
 * `P1/s − P0` (at its start) and their mean. A ratio of 0 is refused: nobody could be estimated backwards.
 *
 * UN Manual VI (1970), chapter 2; Bogue, Hinze & White (1982).
 */
export function netMigrationFromSurvival(input: SurvivalInput): SurvivalEstimates {
  const { populations, survivorGroups } = requireSurvival(input);
  const { ageGroups, bornInInterval, populationStart, populationEnd, survival } = input;
  const size = populations * survivorGroups;
  const shared = survival.length === survivorGroups;
  const survivors = new Float64Array(size);
  const startFromEnd = new Float64Array(size);
  const forward = new Float64Array(size);
  const reverse = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const group = at % survivorGroups;
    const population = Math.floor(at / survivorGroups);
    const s = survival[shared ? group : at] as number;
    const start = populationStart[at] as number;
    const end = populationEnd[population * ageGroups + bornInInterval + group] as number;
    survivors[at] = s * start;
    startFromEnd[at] = end / s;
    forward[at] = end - s * start;
    reverse[at] = end / s - start;
  }
  const average = forward.map((f, at) => (f + (reverse[at] as number)) / 2);
  const estimates = { survivors, startFromEnd, forward, reverse, average };
  if (input.children === undefined) return estimates;
  return { ...estimates, children: netMigrationOfChildren(input, estimates, input.children) };
}

function requireSurvival(input: SurvivalInput): { populations: number; survivorGroups: number } {
  const { ageGroups, bornInInterval, populationStart, populationEnd, survival } = input;
  requireCount(ageGroups, "ageGroups");
  requireCount(bornInInterval, "bornInInterval", 0);
  const survivorGroups = ageGroups - bornInInterval;
  requireCount(survivorGroups, "ageGroups − bornInInterval");
  const populations = populationEnd.length / ageGroups;
  if (!Number.isInteger(populations) || populations === 0) {
    throw refusal({
      code: "wrong-length",
      argument: "populationEnd",
      expected: `a multiple of ${ageGroups} values`,
      found: populationEnd.length,
    });
  }
  requireTable(populationEnd, "populationEnd", populations, ageGroups);
  requireTable(populationStart, "populationStart", populations, survivorGroups);
  const lists = survival.length === survivorGroups ? 1 : populations;
  requireTable(survival, "survival", lists, survivorGroups, "positive");
  return { populations, survivorGroups };
}
