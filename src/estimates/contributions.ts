import { type FlowMethodId, type PreparedTables, publishedMinimumWeight } from "../flows/index.ts";

/** Persons of each birthplace who make up a corridor, index by index of the birthplaces. */
export function contributions(
  tables: PreparedTables,
  method: FlowMethodId,
  origin: number,
  destination: number,
): Float64Array {
  const weight = minimumWeight(method);
  const persons = new Float64Array(tables.n);
  for (let k = 0; k < tables.n; k++) {
    const row = birthplaceRow(tables, k);
    persons[k] =
      weight * minimum(row, origin, destination) +
      (1 - weight) * independence(row, origin, destination);
  }
  return persons;
}

interface Row {
  /** Residences at the start and at the end after births, deaths and closure. */
  readonly start: Float64Array;
  readonly end: Float64Array;
}

function birthplaceRow({ n, start, end }: PreparedTables, birthplace: number): Row {
  const from = birthplace * n;
  return { start: start.subarray(from, from + n), end: end.subarray(from, from + n) };
}

/** `x_i y_j / T`: losses of the origin, gains of the destination (methods 5.1). */
function minimum({ start, end }: Row, origin: number, destination: number): number {
  let gains = 0;
  for (let at = 0; at < start.length; at++) gains += Math.max(end[at]! - start[at]!, 0);
  const loss = Math.max(start[origin]! - end[origin]!, 0);
  const gain = Math.max(end[destination]! - start[destination]!, 0);
  return gains === 0 ? 0 : (loss * gain) / gains;
}

/** `A_i C_j / T` (methods 5.2). */
function independence({ start, end }: Row, origin: number, destination: number): number {
  let total = 0;
  for (const persons of start) total += persons;
  return total === 0 ? 0 : (start[origin]! * end[destination]!) / total;
}

function minimumWeight(method: FlowMethodId): number {
  if (method === "da-ind-closed") return 0;
  return method === "da-pb-closed" ? publishedMinimumWeight : 1;
}
