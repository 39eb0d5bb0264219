import { worldRegions } from "../../../areas/index.ts";
import {
  namedAreas,
  type PeriodRecord,
  regionOfUnit,
  type StoredTable,
} from "../../../estimates/index.ts";
import type { FlowSum, PlaneFile, PlaneLink } from "../../explore/flows/plane.ts";
import { VarintWriter } from "../../explore/flows/varint.ts";

/** Corridors below this number of persons are listed one by one only if among the largest of an end. */
const listedFrom = 100;
/** So many corridors of each origin and of each destination are listed, however small. */
const listedOfEach = 10;

/**
 * Writes a stored estimate as a plane. Sums are taken over every corridor before anything is rounded;
 * of the single corridors those are listed that a reader can look for, largest first: large ones, the
 * largest of each end, and all between areas that a picture may name.
 *
 * Order of the varints: sums (persons, corridors) from region to region, into and out of areas, from
 * areas to regions, from regions to areas; then the persons of the largest corridor, and for each
 * corridor origin, destination, decrease of persons, and low and high where there are intervals.
 */
export function encodePlane(
  { areas, table, revision, timePeriod }: PeriodRecord,
  stored: StoredTable,
): PlaneFile {
  if (areas.length > 255)
    throw new RangeError(`plane: expected at most 255 areas, found ${areas.length}`);
  const regionOf = areas.map(regionOfUnit);
  const sums = sumsOf(stored, areas.length, regionOf);
  const totals = sums.into.map(
    ({ persons }, area) => Math.round(persons) + Math.round(sums.out[area]!.persons),
  );
  const named = new Set(namedAreas(regionOf, worldRegions.length, totals).flat());
  const links = listedLinks(stored, areas.length, named);
  const writer = new VarintWriter();
  for (const group of [sums.between, sums.into, sums.out, sums.toRegion, sums.fromRegion])
    for (const { persons, corridors } of group) {
      writer.write(Math.round(persons));
      writer.write(corridors);
    }
  let before = links[0]?.persons ?? 0;
  writer.write(before);
  for (const { origin, destination, persons, interval } of links) {
    for (const value of [origin, destination, before - persons]) writer.write(value);
    if (interval) for (const value of [interval.low, interval.high]) writer.write(value);
    before = persons;
  }
  return {
    release: revision,
    period: timePeriod,
    sex: stored.sex,
    method: stored.method,
    areas,
    regions: worldRegions,
    regionOf,
    total: Math.round(sums.total.persons),
    corridors: sums.total.corridors,
    table: { file: table.file, sha256: table.sha256 },
    hasIntervals: stored.lower80 !== null,
    links: links.length,
    data: Buffer.from(writer.bytes()).toString("base64"),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function sumsOf(
  { origins, destinations, persons }: StoredTable,
  n: number,
  regionOf: readonly number[],
) {
  const r = worldRegions.length;
  const empty = (length: number) =>
    Array.from({ length }, (): Mutable<FlowSum> => ({ persons: 0, corridors: 0 }));
  const total: Mutable<FlowSum> = { persons: 0, corridors: 0 };
  const [between, into, out] = [empty(r * r), empty(n), empty(n)];
  const [toRegion, fromRegion] = [empty(n * r), empty(n * r)];
  for (let i = 0; i < persons.length; i++) {
    const value = persons[i]!;
    if (value <= 0) continue;
    const [o, d] = [origins[i]!, destinations[i]!];
    const [ro, rd] = [regionOf[o]!, regionOf[d]!];
    for (const sum of [
      total,
      between[ro * r + rd]!,
      into[d]!,
      out[o]!,
      toRegion[o * r + rd]!,
      fromRegion[d * r + ro]!,
    ]) {
      sum.persons += value;
      sum.corridors += 1;
    }
  }
  return { total, between, into, out, toRegion, fromRegion };
}

function listedLinks(
  { origins, destinations, persons, lower80, upper80 }: StoredTable,
  n: number,
  named: ReadonlySet<number>,
): PlaneLink[] {
  const isNamed = (at: number) => named.has(origins[at]!) && named.has(destinations[at]!);
  const whole = persons.map((value) => Math.round(value));
  const order: number[] = [];
  for (let at = 0; at < whole.length; at++)
    if (whole[at]! > 0 || (persons[at]! > 0 && isNamed(at))) order.push(at);
  order.sort((a, b) => whole[b]! - whole[a]! || a - b);
  const [ofOrigin, ofDestination] = [new Uint16Array(n), new Uint16Array(n)];
  return order.flatMap((at) => {
    const value = whole[at]!;
    const [origin, destination] = [origins[at]!, destinations[at]!];
    const isAmongLargest =
      ofOrigin[origin]! < listedOfEach || ofDestination[destination]! < listedOfEach;
    if (value < listedFrom && !isAmongLargest && !isNamed(at)) return [];
    ofOrigin[origin]!++;
    ofDestination[destination]!++;
    const interval =
      lower80 && upper80 ? { low: Math.round(lower80[at]!), high: Math.round(upper80[at]!) } : null;
    return [{ origin, destination, persons: value, interval }];
  });
}
