import type { Selection, Trace } from "../../indicators/index.ts";

/** A selection as it is printed: long lists of areas are counted. */
export interface CompactSelection {
  readonly source: string;
  readonly measure: string;
  readonly [dimension: string]: string | number | readonly (string | number | null)[];
}

/** How a number came about, in the form of a file of figures. */
export type CompactTrace =
  | { readonly cell: string | null; readonly value?: number }
  | {
      readonly aggregate: "sum" | "count";
      readonly of: CompactSelection;
      readonly present: number;
      readonly missing?: number;
      readonly value?: number;
    }
  | {
      readonly formula: string;
      readonly inputs: Readonly<Record<string, CompactTrace>>;
      readonly value?: number;
    }
  | {
      readonly formula: string;
      readonly tables: Readonly<Record<string, CompactSelection>>;
      readonly constants?: Readonly<Record<string, number>>;
      readonly cells: number;
      readonly value?: number;
    }
  | EstimateTrace
  | EstimateSumTrace
  | { readonly ledger: string; readonly keys: readonly string[]; readonly value?: number }
  | { readonly constant: string; readonly value: number };

/** One corridor of a stored estimate, by the identifier that the command line traces to its cells. */
export interface EstimateTrace {
  readonly estimate: string;
  /** File of the estimate below `data/`, without ending. */
  readonly file: string;
  readonly value: number;
}

/** A sum over corridors of one stored estimate: which, how many, and where they stand. */
export interface EstimateSumTrace {
  readonly sumOf: { readonly from: string; readonly to: string };
  readonly release: string;
  readonly period: string;
  readonly sex: string;
  readonly method: string;
  readonly corridors: number;
  /** Largest first; the others stand in the file. */
  readonly largest: readonly {
    readonly origin: string;
    readonly destination: string;
    readonly value: number;
  }[];
  /** File of the estimate below `data/`, without ending, and its table among the results. */
  readonly file: string;
  readonly table: string;
  readonly value: number;
}

/** Lists longer than this are counted, not listed. */
const listed = 6;

/** A trace without what a reader does not read. */
export function compactTrace(trace: Trace): CompactTrace {
  const value = typeof trace.value === "number" ? { value: trace.value } : {};
  switch (trace.kind) {
    case "cell":
      return { cell: trace.id, ...value };
    case "cells":
      return {
        aggregate: trace.aggregate,
        of: compactSelection(trace.selection),
        present: trace.present,
        ...(trace.missing > 0 ? { missing: trace.missing } : {}),
        ...value,
      };
    case "operation":
      return {
        formula: trace.operation,
        inputs: mapped(trace.inputs, compactTrace),
        ...value,
      };
    case "table":
      return {
        formula: trace.operation,
        tables: mapped(trace.tables, compactSelection),
        ...(Object.keys(trace.constants).length > 0 ? { constants: trace.constants } : {}),
        cells: trace.cells,
        ...value,
      };
    case "records":
      return { ledger: trace.ledger, keys: trace.keys, ...value };
    case "constant":
      return { constant: trace.name, value: trace.value };
  }
}

function compactSelection({ source, measure, ...dimensions }: Selection): CompactSelection {
  const shown: Record<string, string | number | readonly (string | number | null)[]> = {};
  for (const [name, value] of Object.entries(dimensions)) {
    if (typeof value === "string") shown[name] = value;
    else if (Array.isArray(value) && name !== "rectangles") {
      shown[name] = value.length > listed ? value.length : value;
    }
  }
  return { source, measure, ...shown };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, each]) => [name, change(each)]));
}
