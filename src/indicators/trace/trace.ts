import type { FigureValue } from "../figure/missing.ts";
import type { OperationId } from "./operations.ts";
import type { Selection } from "./selection.ts";
import type { TableOperationId } from "./table-operations.ts";

/**
 * How a figure came about, down to cells: a tree that holds every number that entered, each named by
 * its VALUE_ID or by a selection that can be expanded into VALUE_IDs, and that can be computed again.
 */
export type Trace =
  | CellTrace
  | CellsTrace
  | OperationTrace
  | TableTrace
  | RecordsTrace
  | ConstantTrace;

/** One published cell. */
export interface CellTrace {
  readonly kind: "cell";
  readonly selection: Selection;
  /** VALUE_ID, or null if no cell answers the selection. */
  readonly id: string | null;
  readonly value: FigureValue;
}

/** The sum of the published cells of a selection, or their number. */
export interface CellsTrace {
  readonly kind: "cells";
  readonly aggregate: "sum" | "count";
  readonly selection: Selection;
  /** How many cells entered with a number, and how many are missing and did not. */
  readonly present: number;
  readonly missing: number;
  readonly value: FigureValue;
}

/** A formula over other traces; its words are the message `formula.<operation>`. */
export interface OperationTrace {
  readonly kind: "operation";
  readonly operation: OperationId;
  readonly inputs: Readonly<Record<string, Trace>>;
  readonly value: FigureValue;
}

/** A formula over whole tables of cells: a median over corridors, a sum of products. */
export interface TableTrace {
  readonly kind: "table";
  readonly operation: TableOperationId;
  readonly tables: Readonly<Record<string, Selection>>;
  readonly constants: Readonly<Record<string, number>>;
  /** Cells of all tables. */
  readonly cells: number;
  readonly value: FigureValue;
}

/** The number of records of a curated ledger: events, claims, challenges, clauses, policy questions. */
export interface RecordsTrace {
  readonly kind: "records";
  /** Which ledger; each record stands in it under its key. */
  readonly ledger: "events" | "claims" | "challenges" | "clauses" | "indicators" | "areas";
  readonly keys: readonly string[];
  readonly value: number;
}

/** A number of the definition itself: years between two dates, the target of 3 per cent. */
export interface ConstantTrace {
  readonly kind: "constant";
  readonly name: string;
  readonly value: number;
}
