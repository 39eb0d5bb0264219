import { accountsOf } from "./accounts.ts";
import { foreignBorn, type PreparedPeriod } from "./area-features.ts";
import { otherAccounts } from "./other-accounts.ts";

/** Features that one revision of the stocks gives. `i` is the origin, `j` the destination; `log` is `log(1 + persons)`. */
export const stockFeatures = [
  "independence",
  "independence-squared",
  "transit",
  "outward",
  "returning",
  "stock-ij",
  "stock-ji",
  "stock-ij-squared",
  "stock-ji-squared",
  "growth-ij",
  "growth-ji",
  "gain-ij",
  "loss-ij",
  "gain-ji",
  "loss-ji",
  "no-stock-ij",
  "no-stock-ji",
  "population-i",
  "population-j",
  "immigrants-i",
  "immigrants-j",
  "emigrants-i",
  "emigrants-j",
  "net-rate-i",
  "net-rate-j",
  "net-gain-i",
  "net-gain-j",
  "births-i",
  "births-j",
  "likeness",
  "period",
] as const;

/** Features of a second revision. */
export const otherRevisionFeatures = [
  "other-stock-ij",
  "other-stock-ji",
  "other-growth-ij",
  "other-growth-ji",
  "other-no-stock-ij",
  "other-no-stock-ji",
  "other-independence",
  "other-transit",
  "other-outward",
  "other-returning",
] as const;

export type FeatureName = (typeof stockFeatures)[number] | (typeof otherRevisionFeatures)[number];

/** Start of the last five years that reports cover in full up to 2016, less two; later periods keep its effect. */
const lastObservedStart = 2013.5;

/** Fills `into` (one value per feature, in the order of the lists) for the corridor from `i` to `j`. */
export type FeatureReader = (i: number, j: number, into: Float64Array) => void;

/**
 * How corridors of a period look to the blend: a reader of their features, {@link stockFeatures} and, with a second
 * revision, {@link otherRevisionFeatures}.
 */
export function featureReader(prepared: PreparedPeriod): FeatureReader {
  const own = ownFeatures(prepared);
  const other = prepared.period.otherRevision === undefined ? undefined : otherFeatures(prepared);
  return (i, j, into) => {
    own(i, j, into);
    other?.(i, j, into.subarray(stockFeatures.length));
  };
}

function ownFeatures(prepared: PreparedPeriod): FeatureReader {
  const { n, tables, start, end, population, netRate, birthRate, likeness, period } = prepared;
  const { immigrantStock, emigrantStock } = prepared;
  const persons = period.personsPerUnit ?? 1;
  const toFive = 5 / period.years;
  const { independence: flows, types } = accountsOf(tables);
  const when = (Math.min(period.startYear, lastObservedStart) - 2005) / 10;
  return (i, j, into) => {
    const ij = i * n + j;
    const ji = j * n + i;
    const independence = Math.log1p(flows[ij]! * persons);
    const stock = Math.log1p(start[ij]!);
    const reverse = Math.log1p(start[ji]!);
    let at = 0;
    into[at++] = independence;
    into[at++] = (independence - 8) ** 2 / 10;
    into[at++] = Math.log1p(types.transit[ij]! * persons);
    into[at++] = Math.log1p(types.outward[ij]! * persons);
    into[at++] = Math.log1p(types.returning[ij]! * persons);
    into[at++] = stock;
    into[at++] = reverse;
    into[at++] = (stock - 6) ** 2 / 10;
    into[at++] = (reverse - 6) ** 2 / 10;
    into[at++] = (Math.log1p(end[ij]!) - stock) * toFive;
    into[at++] = (Math.log1p(end[ji]!) - reverse) * toFive;
    into[at++] = Math.log1p(Math.max(0, end[ij]! - start[ij]!) * toFive);
    into[at++] = Math.log1p(Math.max(0, start[ij]! - end[ij]!) * toFive);
    into[at++] = Math.log1p(Math.max(0, end[ji]! - start[ji]!) * toFive);
    into[at++] = Math.log1p(Math.max(0, start[ji]! - end[ji]!) * toFive);
    into[at++] = start[ij] === 0 ? 1 : 0;
    into[at++] = start[ji] === 0 ? 1 : 0;
    into[at++] = Math.log1p(population[i]!);
    into[at++] = Math.log1p(population[j]!);
    into[at++] = Math.log1p(immigrantStock[i]!);
    into[at++] = Math.log1p(immigrantStock[j]!);
    into[at++] = Math.log1p(emigrantStock[i]!);
    into[at++] = Math.log1p(emigrantStock[j]!);
    into[at++] = netRate[i]!;
    into[at++] = netRate[j]!;
    into[at++] = Math.max(0, netRate[i]!);
    into[at++] = Math.max(0, netRate[j]!);
    into[at++] = birthRate[i]!;
    into[at++] = birthRate[j]!;
    into[at++] = likeness(i, j);
    into[at++] = when;
  };
}

function otherFeatures(prepared: PreparedPeriod): FeatureReader {
  const { n, start, end, period } = prepared;
  const { independence, types } = otherAccounts(prepared)!;
  const persons = period.personsPerUnit ?? 1;
  const other = period.otherRevision!;
  const otherStart = foreignBorn(other.stockStart, n, persons);
  const otherEnd =
    other.stockEnd === undefined ? undefined : foreignBorn(other.stockEnd, n, persons);
  const toFive = 5 / period.years;
  const growth = (at: number) =>
    toFive *
    (otherEnd === undefined
      ? Math.log1p(end[at]!) - Math.log1p(start[at]!)
      : Math.log1p(otherEnd[at]!) - Math.log1p(otherStart[at]!));
  return (i, j, into) => {
    const ij = i * n + j;
    const ji = j * n + i;
    into[0] = Math.log1p(otherStart[ij]!);
    into[1] = Math.log1p(otherStart[ji]!);
    into[2] = growth(ij);
    into[3] = growth(ji);
    into[4] = otherStart[ij] === 0 ? 1 : 0;
    into[5] = otherStart[ji] === 0 ? 1 : 0;
    into[6] = Math.log1p(independence[ij]! * persons);
    into[7] = Math.log1p(types.transit[ij]! * persons);
    into[8] = Math.log1p(types.outward[ij]! * persons);
    into[9] = Math.log1p(types.returning[ij]! * persons);
  };
}
