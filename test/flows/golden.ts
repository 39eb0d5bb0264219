import { expect } from "vitest";
import { sharedJson } from "../shared.ts";

/** A case of the golden files; inputs and outputs differ per file. */
export interface GoldenCase<Input, Output> {
  readonly id: string;
  readonly input: Input;
  readonly output: Output;
}

/** A named matrix of the golden files, row-major. */
export interface NamedMatrix {
  readonly row: string[];
  readonly col: string[];
  readonly data: number[][];
}

export function goldenCase<Input, Output>(file: string, id: string): GoldenCase<Input, Output> {
  const { cases } = sharedJson<{ cases: GoldenCase<Input, Output>[] }>(
    `reference/flows/${file}.json`,
  );
  const found = cases.find((c) => c.id === id);
  if (found === undefined) throw new Error(`no case ${id} in ${file}.json`);
  return found;
}

/** The largest absolute difference must not exceed `tolerance`; lengths must agree. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
): void {
  expect(actual.length).toBe(expected.length);
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    const difference = Math.abs((actual[i] as number) - (expected[i] as number));
    if (!(difference <= worst)) worst = difference;
  }
  expect(worst).toBeLessThanOrEqual(tolerance);
}

/** The largest relative difference must not exceed `tolerance`. */
export function expectRelativelyClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
): void {
  expect(actual.length).toBe(expected.length);
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    const e = expected[i] as number;
    const difference = Math.abs((actual[i] as number) - e) / Math.max(Math.abs(e), 1e-300);
    if (e !== 0 || actual[i] !== 0) worst = Math.max(difference, worst);
  }
  expect(worst).toBeLessThanOrEqual(tolerance);
}
