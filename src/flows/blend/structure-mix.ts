import { accountsOf } from "./accounts.ts";
import { foreignBorn, type PreparedPeriod } from "./area-features.ts";
import { structureFlows } from "./structure.ts";

/** What the tables alone say of every corridor, and how far an estimate is drawn to it. */
export interface StructureMix {
  /** Persons in five years of the corridor at a row-major position. */
  readonly structureAt: (at: number) => number;
  /** Weight of the structure of that corridor on `log(1 + persons in five years)`, 0 to 1. */
  readonly weightAt: (at: number) => number;
}

const known = new WeakMap<PreparedPeriod, StructureMix>();

/**
 * How an estimate of the coefficients and the structure of the tables are put together, worked out once for a period.
 * The regression errs by much among small corridors, because it has learnt from flows that are large enough to be
 * known; the structure errs by much where a table is silent about people who are there. The weight of the structure is
 * the larger of two:
 *
 * - **Small corridors.** Below an independence of 100 persons, where stocks hold people of the corridor 0.5, and where
 *   two revisions hold none 0.2, each falling with the logarithm of the independence. Chosen on reports of good
 *   registers, zeros included, with whole countries held out.
 * - **Complete tables.** {@link completeness} of a world that leaves no small group out gives the structure 1 at one
 *   person to 0.5 at 100,000. Tables of the United Nations are at 0 there: 33 to 54 % of such pairs have a stock.
 */
export function structureMix(prepared: PreparedPeriod): StructureMix {
  const found = known.get(prepared) ?? newMix(prepared);
  known.set(prepared, found);
  return found;
}

/** The mean of a flow and the structure, on `log(1 + persons in five years)`. */
export function mixedFlow(flow: number, structure: number, weight: number): number {
  if (weight === 0) return flow;
  return Math.expm1((1 - weight) * Math.log1p(flow) + weight * Math.log1p(structure));
}

function newMix(prepared: PreparedPeriod): StructureMix {
  const { n, tables, start, end, period } = prepared;
  const toPersons = (5 / period.years) * (period.personsPerUnit ?? 1);
  const independence = accountsOf(tables).independence.map((value) => value * toPersons);
  const isKnown = (at: number) =>
    start[at]! + end[at]! + start[turned(at, n)]! + end[turned(at, n)]! > 0;
  const silent = silentRevisions(prepared);
  const complete = completeness(independence, isKnown, n);
  const structure = structureFlows(prepared);
  return {
    structureAt: (at) => structure[at]! * toPersons,
    weightAt(at) {
      if (at % (n + 1) === 0) return 0;
      const size = Math.log10(Math.max(1, independence[at]!));
      const most = isKnown(at) ? 0.5 : silent(at) ? 0.2 : 0;
      return Math.max(most * Math.max(0, 1 - size / 2), complete * Math.max(0.5, 1 - size / 10));
    },
  };
}

function turned(at: number, n: number): number {
  return (at % n) * n + Math.floor(at / n);
}

/** Whether a second revision holds nobody of a corridor either; false where there is none to ask. */
function silentRevisions({ n, period }: PreparedPeriod): (at: number) => boolean {
  const other = period.otherRevision;
  if (other === undefined) return () => false;
  const stocks = [other.stockStart, other.stockEnd ?? other.stockStart].map((table) =>
    foreignBorn(table, n, 1),
  );
  return (at) => stocks.every((table) => table[at] === 0 && table[turned(at, n)] === 0);
}

/** Share of small pairs with a stock up to which tables are taken for those of real countries, and from which for complete. */
const realShare = 0.6;
const completeShare = 0.9;
/** Fewer pairs than these tell little: a part of the world has few small corridors. */
const enoughPairs = 1000;

/**
 * Whether the tables hold small groups, 0 to 1: the share of pairs between which independence expects 1 to 100 persons
 * that have a stock at either date, either way. In tables of countries such groups are left out, rounded away or
 * unknown; in a simulated or complete register they are there, and accounting sees small flows.
 */
function completeness(
  independence: Float64Array,
  isKnown: (at: number) => boolean,
  n: number,
): number {
  let pairs = 0;
  let held = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const size = Math.sqrt(independence[i * n + j]! * independence[j * n + i]!);
      if (size < 1 || size >= 100) continue;
      pairs += 1;
      if (isKnown(i * n + j)) held += 1;
    }
  }
  if (pairs === 0) return 0;
  const share = (held / pairs - realShare) / (completeShare - realShare);
  return Math.max(0, Math.min(1, share)) / (1 + (enoughPairs / pairs) ** 2);
}
