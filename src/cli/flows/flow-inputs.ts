import type { OtherRevision } from "../../flows/blend/blend-period.ts";
import { FlowError } from "../../flows/diagnostics/flow-error.ts";
import { checkStockPeriod, type StockPeriod } from "../../flows/input/stock-period.ts";
import { readAreaTable } from "./area-table.ts";
import { type Demography, readDemography } from "./demography-table.ts";
import { FlowRefusal } from "./flow-error-words.ts";
import type { AreaTable } from "./square-table.ts";
import { TableError } from "./table-error.ts";

/** Files of `waymark flows`, by the argument of the library that they fill. */
export interface FlowFiles {
  readonly stockStart: string;
  readonly stockEnd: string;
  readonly demography: string;
  readonly seed?: string;
  /** Stocks of another revision at the start, and at the end where it reaches so far. */
  readonly secondStart?: string;
  readonly secondEnd?: string;
}

/** What the files hold, in the order of the areas of the start table. */
export interface FlowInputs {
  readonly period: StockPeriod;
  readonly seed: Float64Array | undefined;
  readonly otherRevision: OtherRevision | undefined;
}

/**
 * Reads the tables of one period.
 *
 * @throws FlowRefusal for a number that no table can hold; TableError also where the tables do not have the same areas, or the population of the
 * demography is not the column total of the start table
 */
export async function readFlowInputs(files: FlowFiles): Promise<FlowInputs> {
  const start = await readAreaTable(files.stockStart, "stocks");
  const end = await readAreaTable(files.stockEnd, "stocks");
  const demography = await readDemography(files.demography, start.areas);
  const period = {
    areas: start.areas,
    stockStart: start.cells,
    stockEnd: inOrder(end, start),
    births: demography.births,
    deaths: demography.deaths,
  };
  checkCells(period, files);
  checkPopulations(start, demography);
  const seed = files.seed === undefined ? undefined : await readAreaTable(files.seed, "seed");
  const otherRevision = await secondOpinion(files, start);
  return { period, seed: seed && inOrder(seed, start), otherRevision };
}

/** A cell that cannot be is told before a total that it makes wrong. @throws FlowRefusal */
function checkCells(period: StockPeriod, files: FlowFiles): void {
  try {
    checkStockPeriod(period);
  } catch (error) {
    throw error instanceof FlowError ? new FlowRefusal(error, files) : error;
  }
}

async function secondOpinion(
  { secondStart, secondEnd }: FlowFiles,
  start: AreaTable,
): Promise<OtherRevision | undefined> {
  if (secondStart === undefined) return undefined;
  const read = async (file: string) => inOrder(await readAreaTable(file, "seed"), start);
  return {
    stockStart: await read(secondStart),
    ...(secondEnd !== undefined && { stockEnd: await read(secondEnd) }),
  };
}

/** The cells of a table in the order of the areas of another. */
function inOrder(table: AreaTable, { areas, file }: AreaTable): Float64Array {
  const at = new Map(table.areas.map((code, position) => [code, position]));
  const missing = areas.filter((code) => !at.has(code));
  const more = table.areas.filter((code) => !areas.includes(code));
  if (missing.length > 0 || more.length > 0) {
    throw new TableError("areas-differ", {
      file: table.file,
      expected: `${file}: ${missing.slice(0, 10).join(", ") || "—"}`,
      found: more.slice(0, 10).join(", ") || "—",
    });
  }
  const n = areas.length;
  const from = areas.map((code) => at.get(code)!);
  return Float64Array.from({ length: n * n }, (_, cell) => {
    const [row, column] = [from[Math.floor(cell / n)]!, from[cell % n]!];
    return table.cells[row * n + column]!;
  });
}

function checkPopulations(
  { areas, cells }: AreaTable,
  { file, populationStart }: Demography,
): void {
  if (!populationStart) return;
  const n = areas.length;
  for (const [at, code] of areas.entries()) {
    let total = 0;
    for (let row = 0; row < n; row++) total += cells[row * n + at]!;
    const given = populationStart[at]!;
    if (Math.abs(given - total) <= 1e-6 * Math.max(1, Math.abs(total))) continue;
    const [expected, found] = [String(total), String(given)];
    throw new TableError("population-differs", {
      file,
      row: code,
      column: "pop_start",
      expected,
      found,
    });
  }
}
