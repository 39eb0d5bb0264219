import { describe, expect, it } from "vitest";
import { FlowError } from "../../src/flows/index.ts";

export type Arrays = Record<string, number[]>;

/** A public function called with arrays by name; `negative` names those that may hold negative values. */
export interface Call {
  readonly arrays: Arrays;
  readonly negative?: readonly string[];
  /** Cells that the function does not read, by name. */
  readonly unread?: Record<string, readonly number[]>;
  /** Set where an array may have any length. */
  readonly anyLength?: boolean;
  readonly run: (arrays: Arrays) => unknown;
}

function refusalOf(run: () => unknown): FlowError {
  try {
    run();
  } catch (error) {
    if (error instanceof FlowError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

/** Position in a vector or row-major table from the index of an error about an array of `length`. */
function flat(index: number | readonly number[] | undefined, length: number): number {
  if (index === undefined) return -1;
  if (typeof index === "number") return index;
  const columns = length === 9 ? 3 : length === 4 ? 2 : length === 6 ? 2 : length;
  return index.length === 1 ? index[0]! : index[0]! * columns + index[1]!;
}

/** Every array of every call with every bad value in every place: refused by name and place, or the test fails. */
export function describeRefusals(calls: Record<string, Call>): void {
  describe.each(Object.entries(calls))(
    "%s",
    (_, { arrays, negative = [], unread = {}, anyLength, run }) => {
      it("answers the sound input", () => {
        expect(() => run(arrays)).not.toThrow();
      });

      it("refuses a missing, infinite or negative value wherever it stands, by name and place", () => {
        for (const [name, values] of Object.entries(arrays)) {
          values.forEach((_v, at) => {
            if (unread[name]?.includes(at)) return;
            const bad = [
              Number.NaN,
              Number.POSITIVE_INFINITY,
              ...(negative.includes(name) ? [] : [-1]),
            ];
            for (const value of bad) {
              const error = refusalOf(() => run({ ...arrays, [name]: values.with(at, value) }));
              expect(error.argument).toBe(name);
              expect(flat(error.index, values.length)).toBe(at);
            }
          });
        }
      });

      it("refuses an array of the wrong length by name", () => {
        for (const [name, values] of Object.entries(arrays)) {
          if (anyLength) continue;
          const error = refusalOf(() =>
            run({ ...arrays, [name]: [...values, 1, 1, 1, 1, 1, 1, 1] }),
          );
          expect([
            "wrong-length",
            "out-of-range",
            "degenerate",
            "infeasible",
            "inconsistent-totals",
          ]).toContain(error.code);
        }
      });
    },
  );
}
