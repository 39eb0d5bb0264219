import type { Edition } from "../../edition/index.ts";
import type { FigureValue } from "../figure/missing.ts";
import { type Cells, cellsOf } from "./cells.ts";
import type { PublishedCell } from "./published-cell.ts";
import type { Selection } from "./selection.ts";
import type { Trace } from "./trace.ts";
import { cell, count, operation, sum, tableOperation } from "./trace-of.ts";

/** Every selection of a trace, in its order. */
export function selectionsOf(trace: Trace): readonly Selection[] {
  switch (trace.kind) {
    case "cell":
    case "cells":
      return [trace.selection];
    case "table":
      return Object.values(trace.tables);
    case "operation":
      return Object.values(trace.inputs).flatMap(selectionsOf);
    case "records":
    case "constant":
      return [];
  }
}

/** Every published cell that entered, once each, in the order of the trace: its VALUE_IDs. */
export async function cellsOfTrace(
  edition: Edition,
  trace: Trace,
): Promise<readonly PublishedCell[]> {
  const cells = cellsOf(edition);
  const found = new Map<string, PublishedCell>();
  for (const selection of selectionsOf(trace)) {
    for (const each of await cells.of(selection)) found.set(each.id, each);
  }
  return [...found.values()];
}

/** Computes a trace again from the cells of an edition, by its selections and formulas alone. */
export async function recompute(edition: Edition, trace: Trace): Promise<FigureValue> {
  return (await again(cellsOf(edition), trace)).value;
}

async function again(cells: Cells, trace: Trace): Promise<Trace> {
  switch (trace.kind) {
    case "cell":
      return cell(cells, trace.selection);
    case "cells":
      return trace.aggregate === "sum"
        ? sum(cells, trace.selection)
        : count(cells, trace.selection);
    case "table":
      return tableOperation(cells, trace.operation, trace.tables, trace.constants);
    case "operation": {
      const inputs: Record<string, Trace> = {};
      for (const [name, input] of Object.entries(trace.inputs)) {
        inputs[name] = await again(cells, input);
      }
      return operation(trace.operation, inputs);
    }
    case "records":
    case "constant":
      return trace;
  }
}

/** Numbers of missing cells below a trace, which sums do not contain (trap T05). */
export function missingCells(trace: Trace): number {
  switch (trace.kind) {
    case "cells":
      return trace.missing;
    case "operation":
      return Object.values(trace.inputs).reduce((n, input) => n + missingCells(input), 0);
    default:
      return 0;
  }
}
