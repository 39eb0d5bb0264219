import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell, sum } from "../trace/trace-of.ts";

/** The six methods of Abel and Cohen by the names of their columns, in the order of their file. */
export const estimateMethods = [
  "sd_drop_neg",
  "sd_rev_neg",
  "mig_rate",
  "da_min_open",
  "da_min_closed",
  "da_pb_closed",
] as const;
export type EstimateMethod = (typeof estimateMethods)[number];

/** Releases of the published estimates. */
export type EstimateSourceId = "abel-cohen-2022-06" | "abel-cohen-2023-12";

/** Which five years and, for a corridor, from where to where; without ends the whole world. */
export interface EstimatedFlowsQuery {
  readonly firstYear: number;
  readonly source: EstimateSourceId;
  readonly origin?: string;
  readonly destination?: string;
}

type Estimate = Figure<"transition", "persons-in-five-years">;

/** The rival estimates of one fact: a range, never a mean. */
export interface EstimatedFlows {
  readonly estimates: readonly (Estimate & { readonly estimateMethod: EstimateMethod })[];
}

/**
 * FLOW-EST, rival five-year estimates (Abel and Cohen 2019): movements between residence at the start
 * and at the end of five years, inferred from successive stocks by six published methods. All six are
 * shown; there is no mean and no best one. Modelled values never enter an official indicator.
 *
 * In this file an absent pair is 0 after rounding, which is the declared exception to trap T05: a
 * corridor that the file leaves out comes as `not-available` here and is worded so by its caveat.
 */
export async function estimatedFlows(
  edition: Edition,
  query: EstimatedFlowsQuery,
): Promise<EstimatedFlows> {
  const estimates = [];
  for (const method of estimateMethods) estimates.push(await estimateOf(edition, query, method));
  return { estimates };
}

async function estimateOf(
  edition: Edition,
  { firstYear, source, origin, destination }: EstimatedFlowsQuery,
  method: EstimateMethod,
): Promise<Estimate & { readonly estimateMethod: EstimateMethod }> {
  const selection = {
    source,
    measure: "FLOW_EST",
    timePeriod: [`${firstYear}/P5Y`],
    method: [method],
    ...(origin ? { counterpartArea: [origin] } : {}),
    ...(destination ? { refArea: [destination] } : {}),
  } as const;
  const cells = cellsOf(edition);
  const isCorridor = origin !== undefined && destination !== undefined;
  const figure = await figureOf(edition, {
    indicator: "FLOW-EST",
    statistic: isCorridor ? "estimated-corridor" : "estimated-movements",
    subject: {
      origin: origin ?? "001",
      destination: destination ?? "001",
      firstYear,
      source,
      estimate: method,
    },
    kind: "transition",
    unit: "persons-in-five-years",
    method: `estimate-${method}`,
    caveats: ["range-not-mean", "absent-pair-rounds-to-zero"],
    trace: isCorridor ? await cell(cells, selection) : await sum(cells, selection),
  });
  return { ...figure, estimateMethod: method };
}
