import { FlowError } from "../diagnostics/flow-error.ts";

/** Outside this range the products that the fits need would leave the range of a double. */
const largestCell = 1e100;
const smallestCell = 1e-100;

/** Refuses anything but a `Float64Array` of the given length. */
export function checkLength(
  argument: string,
  values: unknown,
  length: number,
  shape: string,
): Float64Array {
  if (!(values instanceof Float64Array)) {
    throw new FlowError({
      code: "wrong-type",
      argument,
      expected: `a Float64Array of ${shape} = ${length} values`,
      found: values === null ? "null" : Array.isArray(values) ? "an Array" : typeof values,
      mend: "copy the values with Float64Array.from",
    });
  }
  if (values.length !== length) {
    throw new FlowError({
      code: "wrong-length",
      argument,
      expected: `${shape} = ${length} values`,
      found: `${values.length}`,
      mend: "give one value for every area (tables: every birthplace × every residence, row by row)",
    });
  }
  return values;
}

type Place = (at: number) => {
  index: number | readonly [number, number];
  areas: readonly string[];
};

/** Refuses missing, infinite, too large and (where `mayBeNegative` does not allow it) negative values. */
export function checkValues(
  argument: string,
  values: Float64Array,
  place: Place,
  mayBeNegative: (at: number) => boolean = () => false,
): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    const size = value < 0 && mayBeNegative(at) ? -value : value;
    if (size === 0 || (size >= smallestCell && size <= largestCell)) continue;
    throw new FlowError({
      argument,
      ...place(at),
      found: `${value}`,
      ...brokenRule(value, mayBeNegative(at)),
    });
  }
}

function brokenRule(value: number, mayBeNegative: boolean) {
  if (Number.isNaN(value)) {
    return {
      code: "missing-value",
      expected: "a number",
      mend: "a missing value is never read as zero: leave the area out or supply the value",
    } as const;
  }
  if (!Number.isFinite(value)) {
    return { code: "not-finite", expected: "a finite number", mend: "correct the value" } as const;
  }
  if (value < 0 && !mayBeNegative) {
    return {
      code: "negative-value",
      expected: "a number of persons not below 0",
      mend: "correct the value at its source",
    } as const;
  }
  return {
    code: "out-of-range",
    expected: `0 or a size between ${smallestCell} and ${largestCell}`,
    mend: "use another unit",
  } as const;
}

/** Checks a vector with one value per area. */
export function checkVector(
  argument: string,
  values: unknown,
  areas: readonly string[],
): Float64Array {
  const vector = checkLength(argument, values, areas.length, "N");
  checkValues(argument, vector, (at) => ({ index: at, areas: [areas[at]!] }));
  return vector;
}

/** Checks an `N × N` table; with `negativeDiagonal` the diagonal may be negative. */
export function checkTable(
  argument: string,
  values: unknown,
  areas: readonly string[],
  { negativeDiagonal = false }: { negativeDiagonal?: boolean } = {},
): Float64Array {
  const n = areas.length;
  const table = checkLength(argument, values, n * n, "N × N");
  const place: Place = (at) => {
    const row = Math.floor(at / n);
    const column = at % n;
    return { index: [row, column], areas: [areas[row]!, areas[column]!] };
  };
  checkValues(argument, table, place, negativeDiagonal ? (at) => at % (n + 1) === 0 : undefined);
  return table;
}
