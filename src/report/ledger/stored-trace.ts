import type { Edition } from "../../edition/index.ts";
import {
  cellsOfTrace,
  type FigureValue,
  type Selection,
  type Trace,
} from "../../indicators/index.ts";

/**
 * A trace as `ledger.json` stores it: published cells by their VALUE_ID, large sums by the number of a
 * selection in the list of the file, which expands into VALUE_IDs.
 */
export type StoredTrace =
  | { readonly cell: string | null; readonly value: FigureValue }
  | ({
      readonly [aggregate in "sum" | "count"]?: number;
    } & {
      readonly present: number;
      readonly missing: number;
      readonly value: FigureValue;
      readonly cells?: readonly string[];
    })
  | {
      readonly formula: string;
      readonly inputs: Readonly<Record<string, StoredTrace>>;
      readonly value: FigureValue;
    }
  | {
      readonly formula: string;
      readonly tables: Readonly<Record<string, number>>;
      readonly constants: Readonly<Record<string, number>>;
      readonly cells: number;
      readonly value: FigureValue;
    }
  | { readonly records: string; readonly keys: readonly string[]; readonly value: number }
  | { readonly constant: string; readonly value: number };

/** Selections of a file, each once. */
export class SelectionList {
  readonly list: Selection[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a selection, entered if it is new. */
  number(selection: Selection): number {
    const key = JSON.stringify(selection);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.list.push(selection) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** Up to this number a sum lists its cells. */
const listedCells = 24;

/** A trace for the file. */
export async function storedTrace(
  edition: Edition,
  trace: Trace,
  selections: SelectionList,
): Promise<StoredTrace> {
  const { value } = trace;
  switch (trace.kind) {
    case "cell":
      return { cell: trace.id, value };
    case "records":
      return { records: trace.ledger, keys: trace.keys, value: trace.value };
    case "constant":
      return { constant: trace.name, value: trace.value };
    case "cells": {
      const { aggregate, selection, present, missing } = trace;
      const counts = { [aggregate]: selections.number(selection), present, missing, value };
      if (present + missing > listedCells) return counts;
      return { ...counts, cells: (await cellsOfTrace(edition, trace)).map(({ id }) => id) };
    }
    case "operation": {
      const inputs: Record<string, StoredTrace> = {};
      for (const [name, each] of Object.entries(trace.inputs)) {
        inputs[name] = await storedTrace(edition, each, selections);
      }
      return { formula: trace.operation, inputs, value };
    }
    case "table": {
      const tables = Object.fromEntries(
        Object.entries(trace.tables).map(([name, each]) => [name, selections.number(each)]),
      );
      const { operation: formula, constants, cells } = trace;
      return { formula, tables, constants, cells, value };
    }
  }
}
