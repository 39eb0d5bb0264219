import { accountsOf } from "./accounts.ts";
import type { PreparedPeriod } from "./area-features.ts";
import { europeanAreas } from "./european-areas.ts";
import { otherAccounts } from "./other-accounts.ts";
import { structureFlows, structureOf } from "./structure.ts";

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
 * The structure is the geometric mean of those of two revisions where there are two. Its weight is the larger of two:
 *
 * - **Large corridors.** From 0 at a structure of 1,000 persons to {@link ofLargest} at 100,000: a regression on logs
 *   knows less of the few largest flows than the stocks do. Chosen with whole countries held out, on folds other than
 *   those of the protocol.
 * - **Complete tables.** {@link completeness} of a world that leaves no small group out gives the structure 1 at one
 *   person to 0.7 at a million. Tables of the United Nations are at 0 there: 33 to 54 % of such pairs have a stock.
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
  const complete = completeness(independence, isKnown, n);
  const own = structureFlows(prepared);
  const second = otherAccounts(prepared);
  const other = second && structureOf(second, n);
  const personsAt = (at: number) =>
    toPersons * (other ? Math.sqrt(own[at]! * other[at]!) : own[at]!);
  const european = period.areas.map((area) => europeanAreas.includes(area));
  const weightsAt = (at: number) => {
    const size = Math.log10(Math.max(1, independence[at]!));
    const inside = european[Math.floor(at / n)]! && european[at % n]!;
    const { weight, share } = ofLargest[inside ? "european" : "general"];
    return {
      ofLarge: weight * within(Math.log10(1 + personsAt(at)), largeFrom, largeTo),
      ofComplete: complete * Math.max(0.7, 1 - size / 20),
      share,
    };
  };
  return {
    structureAt(at) {
      const { ofLarge, ofComplete, share } = weightsAt(at);
      return personsAt(at) * (ofLarge > ofComplete ? share : 1);
    },
    weightAt(at) {
      const { ofLarge, ofComplete } = weightsAt(at);
      return at % (n + 1) === 0 ? 0 : Math.max(ofLarge, ofComplete);
    },
  };
}

/** How far a value lies between two others, 0 to 1. */
function within(value: number, low: number, high: number): number {
  return Math.max(0, Math.min(1, (value - low) / (high - low)));
}

function turned(at: number, n: number): number {
  return (at % n) * n + Math.floor(at / n);
}

/** Weight of the structure in the largest corridors, and the share of it that they are drawn to. */
const ofLargest = {
  european: { weight: 0.25, share: 1.1 },
  general: { weight: 0.5, share: 0.8 },
};
/** From how many to how many persons the weight grows, powers of ten. */
const largeFrom = 3;
const largeTo = 5;

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
  return within(held / pairs, realShare, completeShare) / (1 + (enoughPairs / pairs) ** 2);
}
