import { FlowError } from "../diagnostics/flow-error.ts";

/** A flow that is known from a report and enters as a fixed cell. */
export interface KnownFlow {
  readonly birthplace: string;
  readonly origin: string;
  readonly destination: string;
  readonly persons: number;
}

/** A known flow by positions. */
export interface FixedCell {
  readonly origin: number;
  readonly destination: number;
  readonly persons: number;
}

/** Sorts known flows by birthplace; refuses unknown areas, impossible numbers and repetitions. */
export function fixedCells(
  known: readonly KnownFlow[],
  areas: readonly string[],
): ReadonlyMap<number, readonly FixedCell[]> {
  const position = new Map(areas.map((area, at) => [area, at]));
  const cells = new Map<number, FixedCell[]>();
  const seen = new Set<string>();
  for (const [index, flow] of known.entries()) {
    const { birthplace, origin, destination, persons } = flow;
    const at = [birthplace, origin, destination].map((area) => position.get(area));
    const [k, i, j] = at;
    const codes = [birthplace, origin, destination];
    if (k === undefined || i === undefined || j === undefined) {
      throw broken(index, codes, "unknown-area", "areas of the table", codes.join(", "));
    }
    if (!Number.isFinite(persons) || persons < 0) {
      const code = Number.isNaN(persons)
        ? "missing-value"
        : persons < 0
          ? "negative-value"
          : "not-finite";
      throw broken(index, codes, code, "a number of persons not below 0", `${persons}`);
    }
    const key = `${k} ${i} ${j}`;
    if (i === j || seen.has(key)) {
      const found = i === j ? "the same area twice" : "the same cell a second time";
      throw broken(
        index,
        codes,
        "infeasible-known-flow",
        "one value per origin and destination",
        found,
      );
    }
    seen.add(key);
    cells.set(k, [...(cells.get(k) ?? []), { origin: i, destination: j, persons }]);
  }
  return cells;
}

/** A fixed cell that the margins of its birthplace cannot hold. */
export function knownFlowTooLarge(
  areas: readonly string[],
  birthplace: number,
  { origin, destination, persons }: FixedCell,
  room: number,
): FlowError {
  return new FlowError({
    code: "infeasible-known-flow",
    argument: "known",
    areas: [areas[birthplace]!, areas[origin]!, areas[destination]!],
    expected: `at most the ${room} movers that the stocks leave for this cell`,
    found: `${persons}`,
    mend: "correct the report or the stocks, or use the flow as part of a seed",
  });
}

function broken(
  index: number,
  areas: readonly string[],
  code:
    | "unknown-area"
    | "missing-value"
    | "negative-value"
    | "not-finite"
    | "infeasible-known-flow",
  expected: string,
  found: string,
): FlowError {
  return new FlowError({
    code,
    argument: "known",
    index,
    areas,
    expected,
    found,
    mend: "correct this entry of the list",
  });
}
