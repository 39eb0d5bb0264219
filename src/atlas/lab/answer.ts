import { FlowError } from "../../flows/index.ts";
import {
  estimateTables,
  type LabEstimate,
  type LabRepair,
  type LabSetting,
  labGround,
  type WholeEstimate,
} from "./estimate-tables.ts";
import { type LabEdit, withEdit } from "./lab-edit.ts";
import { takesSeed } from "./lab-pattern.ts";
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
  /** Null while they are still being estimated. */
  readonly official: number | null;
  readonly edited: number | null;
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
  | WholeAnswer
  | {
      /** Numbers for the corridors of the pair alone: the whole table is still being estimated. */
      readonly rows: readonly LabRow[];
      readonly isWhole: false;
      readonly refusal?: never;
    }
  | { readonly refusal: { readonly code: string; readonly areas: readonly string[] } };

/** Everything that the page shows of an estimate. */
export interface WholeAnswer {
  readonly rows: readonly LabRow[];
  readonly isWhole: true;
  /** Corridors that change most, largest first. */
  readonly changes: readonly LabChange[];
  readonly repairs: readonly LabRepair[];
  readonly largestMarginError: number;
  readonly worldDiscrepancy: number | null;
  readonly negativeCells: number;
  readonly refusal?: never;
}

/** Corridors listed at most. */
const mostChanges = 10;

/**
 * Answers requests about one period. The estimate on the official tables is made once for each setting; an edit
 * costs one run of the method. Where that takes long, the corridors of the pair come first, then the whole, in which
 * they are the same.
 */
export function labAnswerer(
  period: LabPeriod,
  previous: LabPeriod | null = null,
): {
  readonly tables: LabTables;
  readonly answers: (request: LabRequest) => Generator<LabAnswer, void>;
} {
  const tables = labTables(period);
  const ground = labGround(period, previous);
  const made = new Map<string, LabEstimate>();
  const official = (setting: LabSetting): LabEstimate => {
    const { method, weight, pattern } = setting;
    const own = method === "da-pb-closed" ? weight : takesSeed(method) ? pattern : "";
    const key = `${method} ${own}`;
    const known = made.get(key) ?? estimateTables(ground, tables, setting);
    made.set(key, known);
    return known;
  };
  return {
    tables,
    *answers(request) {
      try {
        const before = official(request);
        const after = request.edit
          ? estimateTables(ground, withEdit(tables, request.edit), request)
          : before;
        const { areas } = period;
        const { pair } = request;
        const corridors = corridorRows(areas, before, after, pair);
        const rows = (was?: WholeEstimate, is?: WholeEstimate) => [
          ...corridors,
          ...totalRows(areas, pair, was, is),
        ];
        if (after.isSlow) yield { rows: rows(), isWhole: false };
        const [was, is] = [before.whole(), after.whole()];
        yield { rows: rows(was, is), isWhole: true, ...said(areas, was, is) };
      } catch (error) {
        if (!(error instanceof FlowError)) throw error;
        yield { refusal: { code: error.code, areas: error.areas } };
      }
    },
  };
}

function corridorRows(
  areas: readonly string[],
  before: LabEstimate,
  after: LabEstimate,
  [first, second]: readonly [string, string],
): LabRow[] {
  const corridor = (origin: string, destination: string): LabRow[] => {
    const [from, to] = [areas.indexOf(origin), areas.indexOf(destination)];
    if (from === to || from < 0 || to < 0) return [];
    const at = from * areas.length + to;
    return [
      {
        ...{ quantity: "flow", areas: [origin, destination] },
        ...{ official: before.flowAt(at), edited: after.flowAt(at) },
        interval: after.intervalAt?.(at) ?? null,
      },
    ];
  };
  return [...corridor(first, second), ...corridor(second, first)];
}

/** Totals of both areas and of the world; without numbers until the whole is there. */
function totalRows(
  areas: readonly string[],
  [first, second]: readonly [string, string],
  was?: WholeEstimate,
  is?: WholeEstimate,
): LabRow[] {
  const row = (
    quantity: LabRow["quantity"],
    named: readonly string[],
    read: (flows: Float64Array) => number,
  ): LabRow => ({
    ...{ quantity, areas: named, interval: null },
    official: was ? read(was.flows) : null,
    edited: is ? read(is.flows) : null,
  });
  const ofArea = (area: string): LabRow[] => {
    const at = areas.indexOf(area);
    const ends = (flows: Float64Array) => totalsOf(flows, areas.length, at);
    return [
      row("immigration", [area], (flows) => ends(flows).into),
      row("emigration", [area], (flows) => ends(flows).out),
      row("net", [area], (flows) => ends(flows).into - ends(flows).out),
    ];
  };
  const world = (flows: Float64Array) => flows.reduce((sum, value) => sum + value, 0);
  return [...ofArea(second), ...ofArea(first), row("world", [], world)];
}

/** What changes, and what the method says of the tables. */
function said(
  areas: readonly string[],
  before: WholeEstimate,
  after: WholeEstimate,
): Omit<WholeAnswer, "rows" | "isWhole"> {
  return {
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
