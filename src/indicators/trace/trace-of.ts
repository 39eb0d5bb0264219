import { existsAt, isAreaCode } from "../../areas/index.ts";
import { type FigureMissing, type FigureValue, hasNoNumber } from "../figure/missing.ts";
import { IndicatorError } from "../indicator-error.ts";
import type { Cells } from "./cells.ts";
import { evaluate, type OperationId } from "./operations.ts";
import { type Selection, yearsOf } from "./selection.ts";
import { numbers, total } from "./table-input.ts";
import { evaluateTables, type TableOperationId } from "./table-operations.ts";
import type {
  CellsTrace,
  CellTrace,
  ConstantTrace,
  OperationTrace,
  RecordsTrace,
  TableTrace,
  Trace,
} from "./trace.ts";

const notLoaded = (...sources: readonly string[]): FigureMissing => ({
  missing: "not-loaded",
  sources: [...new Set(sources)],
});

/**
 * The one cell of a selection.
 *
 * @returns `not-loaded` if the edition lacks the source; where the source has no such cell
 *   `not-applicable` if the area did not exist then, else `not-available`
 * @throws IndicatorError `cell-ambiguous` if the selection holds more than one
 */
export async function cell(cells: Cells, selection: Selection): Promise<CellTrace> {
  const [first, second] = await cells.of(selection);
  if (second) {
    throw new IndicatorError("cell-ambiguous", {
      source: selection.source,
      first: first!.id,
      second: second.id,
    });
  }
  const value = first?.value ?? whyAbsent(cells, selection);
  return { kind: "cell", selection, id: first?.id ?? null, value };
}

function whyAbsent(cells: Cells, selection: Selection): FigureMissing {
  if (!cells.holds(selection.source)) return notLoaded(selection.source);
  const [[area] = [], [year] = []] = [selection.refArea, yearsOf(selection) ?? []];
  const existed = !area || year === undefined || !isAreaCode(area) || existsAt(area, year);
  return { missing: existed ? "not-available" : "not-applicable" };
}

/** The sum of a selection; missing cells are counted beside it. Missing if no cell holds a number. */
export async function sum(cells: Cells, selection: Selection): Promise<CellsTrace> {
  const found = await cells.of(selection);
  const present = numbers(found);
  const value: FigureValue = !cells.holds(selection.source)
    ? notLoaded(selection.source)
    : present.length === 0
      ? { missing: "not-available" }
      : total(present.map((each) => each.value));
  return {
    kind: "cells",
    aggregate: "sum",
    selection,
    present: present.length,
    missing: found.length - present.length,
    value,
  };
}

/** The number of cells of a selection that hold a number. */
export async function count(cells: Cells, selection: Selection): Promise<CellsTrace> {
  const summed = await sum(cells, selection);
  const isLoaded = cells.holds(selection.source);
  return { ...summed, aggregate: "count", value: isLoaded ? summed.present : summed.value };
}

/** A formula over traces. */
export function operation(
  id: OperationId,
  inputs: Readonly<Record<string, Trace>>,
): OperationTrace {
  const values = Object.fromEntries(Object.entries(inputs).map(([name, t]) => [name, t.value]));
  return { kind: "operation", operation: id, inputs, value: evaluate(id, values) };
}

/** A formula over whole tables of cells; `not-loaded` if a source of one of them is. */
export async function tableOperation(
  cells: Cells,
  id: TableOperationId,
  selections: Readonly<Record<string, Selection>>,
  constants: Readonly<Record<string, number>> = {},
): Promise<TableTrace> {
  const entries = await Promise.all(
    Object.entries(selections).map(async ([name, each]) => [name, await cells.of(each)] as const),
  );
  const absent = Object.values(selections)
    .map(({ source }) => source)
    .filter((source) => !cells.holds(source));
  const empty = entries.every(([, found]) => numbers(found).length === 0);
  const value: FigureValue =
    absent.length > 0
      ? notLoaded(...absent)
      : empty
        ? { missing: "not-available" }
        : evaluateTables(id, Object.fromEntries(entries), constants);
  return {
    kind: "table",
    operation: id,
    tables: selections,
    constants,
    cells: entries.reduce((n, [, found]) => n + found.length, 0),
    value,
  };
}

/** The number of records of a ledger, each named by its key. */
export function recordsOf(ledger: RecordsTrace["ledger"], keys: readonly string[]): RecordsTrace {
  return { kind: "records", ledger, keys, value: keys.length };
}

/** A number of the definition. */
export function constantOf(name: string, value: number): ConstantTrace {
  return { kind: "constant", name, value };
}

/** The first trace that has a number, else the first one. */
export function firstWithNumber(traces: readonly [Trace, ...Trace[]]): Trace {
  return traces.find((each) => !hasNoNumber(each.value)) ?? traces[0];
}
