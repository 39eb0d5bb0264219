import { FlowError } from "../diagnostics/flow-error.ts";
import { checkAreas, checkStockPeriod, type StockPeriod } from "../input/stock-period.ts";

/** Areas that are treated as one for a period that straddles a border change. */
export interface UnionUnit {
  readonly area: string;
  readonly members: readonly string[];
}

/**
 * Route (i) for border changes (methods 18): `S' = Uᵀ S U`, `U` the membership matrix. Moves
 * between the members disappear, people born in one and living in another become natives. A union
 * takes the place of its first member.
 *
 * @throws FlowError for a member that is unknown or in two unions, or a code that is taken
 */
export function uniteAreas(period: StockPeriod, unions: readonly UnionUnit[]): StockPeriod {
  checkStockPeriod(period);
  const { areas, unit } = membership(period.areas, unions);
  const n = period.areas.length;
  const m = areas.length;
  const table = (cells: Float64Array) => {
    const out = new Float64Array(m * m);
    for (let k = 0; k < n; k++) {
      for (let i = 0; i < n; i++) out[unit[k]! * m + unit[i]!]! += cells[k * n + i]!;
    }
    return out;
  };
  const vector = (values: Float64Array) => {
    const out = new Float64Array(m);
    for (let i = 0; i < n; i++) out[unit[i]!]! += values[i]!;
    return out;
  };
  return {
    areas,
    stockStart: table(period.stockStart),
    stockEnd: table(period.stockEnd),
    births: vector(period.births),
    deaths: vector(period.deaths),
  };
}

function membership(areas: readonly string[], unions: readonly UnionUnit[]) {
  const unionOf = new Map<string, string>();
  for (const [index, { area, members }] of unions.entries()) {
    for (const member of members) {
      const unknown = !areas.includes(member);
      if (!unknown && !unionOf.has(member)) {
        unionOf.set(member, area);
        continue;
      }
      throw new FlowError({
        code: unknown ? "unknown-area" : "duplicate-area",
        argument: "unions",
        index,
        areas: [member],
        expected: "members of the area list, each in one union",
        found: unknown ? "no such area" : "a member of two unions",
        mend: "correct the members of this union",
      });
    }
  }
  const united: string[] = [];
  const unit = areas.map((area) => {
    const name = unionOf.get(area) ?? area;
    const own = unionOf.has(area);
    const at = united.indexOf(name);
    if (at >= 0 && own) return at;
    united.push(name);
    return united.length - 1;
  });
  checkAreas(united);
  return { areas: united, unit };
}
