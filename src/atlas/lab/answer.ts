import { FlowError } from "../../flows/index.ts";
import {
  estimateTables,
  type LabEstimate,
  type LabRepair,
  type LabSetting,
} from "./estimate-tables.ts";
import { type LabEdit, withEdit } from "./lab-edit.ts";
import { type LabPeriod, type LabTables, labTables } from "./lab-period.ts";

/** What the page asks for: a method on the tables of the loaded period, with one cell changed or none. */
export interface LabRequest extends LabSetting {
  readonly edit: LabEdit | null;
  /** The two areas whose corridors and totals are shown. */
  readonly pair: readonly [string, string];
}

/** One shown quantity on the official tables and with the reader's number. */
export interface LabRow {
  readonly quantity: "flow" | "immigration" | "emigration" | "net" | "world";
  readonly areas: readonly string[];
  readonly official: number;
  readonly edited: number;
  /** 80 % interval of `edited`; null where there is none. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** A corridor that the edit changes. */
export interface LabChange {
  readonly origin: string;
  readonly destination: string;
  readonly official: number;
  readonly edited: number;
}

/** What a method gives, or why it refuses the tables. */
export type LabAnswer =
  | {
      readonly rows: readonly LabRow[];
      /** Corridors that change most, largest first. */
      readonly changes: readonly LabChange[];
      readonly repairs: readonly LabRepair[];
      readonly largestMarginError: number;
      readonly worldDiscrepancy: number | null;
      readonly negativeCells: number;
      readonly refusal?: never;
    }
  | { readonly refusal: { readonly code: string; readonly areas: readonly string[] } };

/** Corridors listed at most. */
const mostChanges = 10;

/**
 * Answers requests about one period. The estimate on the official tables is made once for each setting; an edit
 * costs one run of the method.
 */
export function labAnswerer(period: LabPeriod): {
  readonly tables: LabTables;
  readonly answer: (request: LabRequest) => LabAnswer;
} {
  const tables = labTables(period);
  const made = new Map<string, LabEstimate>();
  const official = (setting: LabSetting): LabEstimate => {
    const key = `${setting.method} ${setting.method === "da-pb-closed" ? setting.weight : ""}`;
    const known = made.get(key) ?? estimateTables(period, tables, setting);
    made.set(key, known);
    return known;
  };
  return {
    tables,
    answer(request) {
      try {
        const before = official(request);
        const after = request.edit
          ? estimateTables(period, withEdit(tables, request.edit), request)
          : before;
        return compared(period.areas, before, after, request.pair);
      } catch (error) {
        if (!(error instanceof FlowError)) throw error;
        return { refusal: { code: error.code, areas: error.areas } };
      }
    },
  };
}

function compared(
  areas: readonly string[],
  before: LabEstimate,
  after: LabEstimate,
  [first, second]: readonly [string, string],
): LabAnswer {
  const n = areas.length;
  const corridor = (origin: string, destination: string): LabRow[] => {
    const at = areas.indexOf(origin) * n + areas.indexOf(destination);
    if (origin === destination || at < 0) return [];
    return [
      {
        ...{ quantity: "flow", areas: [origin, destination] },
        ...{ official: before.flows[at]!, edited: after.flows[at]! },
        interval: after.intervalAt?.(at) ?? null,
      },
    ];
  };
  const totals = (area: string): LabRow[] => {
    const at = areas.indexOf(area);
    const [into, out] = [before, after].map(({ flows }) => totalsOf(flows, n, at)) as [Ends, Ends];
    const row = (quantity: LabRow["quantity"], official: number, edited: number): LabRow => ({
      ...{ quantity, areas: [area], official, edited, interval: null },
    });
    return [
      row("immigration", into.into, out.into),
      row("emigration", into.out, out.out),
      row("net", into.into - into.out, out.into - out.out),
    ];
  };
  const world = [before, after].map(({ flows }) => flows.reduce((sum, value) => sum + value, 0));
  return {
    rows: [
      ...corridor(first, second),
      ...corridor(second, first),
      ...totals(second),
      ...totals(first),
      { quantity: "world", areas: [], official: world[0]!, edited: world[1]!, interval: null },
    ],
    changes: changesOf(areas, before.flows, after.flows),
    repairs: after.repairs.map(({ repair, areas: at, persons }) => ({
      repair,
      areas: at,
      persons,
    })),
    largestMarginError: after.largestMarginError,
    worldDiscrepancy: after.worldDiscrepancy,
    negativeCells: after.negativeCells,
  };
}

interface Ends {
  readonly into: number;
  readonly out: number;
}

function totalsOf(flows: Float64Array, n: number, area: number): Ends {
  let [into, out] = [0, 0];
  for (let other = 0; other < n; other++) {
    into += flows[other * n + area]!;
    out += flows[area * n + other]!;
  }
  return { into, out };
}

function changesOf(
  areas: readonly string[],
  before: Float64Array,
  after: Float64Array,
): LabChange[] {
  if (before === after) return [];
  const n = areas.length;
  const size = (at: number) => Math.abs(after[at]! - before[at]!);
  const found: number[] = [];
  for (let at = 0; at < before.length; at++) if (size(at) >= 0.5) found.push(at);
  return found
    .sort((a, b) => size(b) - size(a) || a - b)
    .slice(0, mostChanges)
    .map((at) => ({
      origin: areas[Math.floor(at / n)]!,
      destination: areas[at % n]!,
      official: before[at]!,
      edited: after[at]!,
    }));
}
