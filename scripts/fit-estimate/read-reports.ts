import { mirrorReports, type ReportedMove } from "../../src/estimates/index.ts";
import { europeanAreas } from "../../src/flows/blend/index.ts";
import type { MirrorReports } from "../../src/flows/measurement/index.ts";
import type { Observation } from "../../src/sources/contract/index.ts";
import { eurostatFlowsBothReports } from "../../src/sources/eurostat-flows-both-reports.ts";
import { undesaFlows2015 } from "../../src/sources/undesa-flows-2015.ts";
import { scanSource } from "./scan-source.ts";

/** Reports of both ends by residence from the publishers' files. */
export async function readReports(
  folder: string,
  areas: readonly string[],
): Promise<MirrorReports> {
  const moves: ReportedMove[] = [];
  const accept = (o: Observation) => {
    if (o.basis !== "RESIDENCE" || !o.counterpartArea || (o.sex ?? "_T") !== "_T") return;
    if ((o.category ?? "both") !== "both") return;
    moves.push({
      measure: o.measure === "IMMIGRATION" ? "IMMIGRATION" : "EMIGRATION",
      refArea: o.refArea,
      counterpartArea: o.counterpartArea,
      year: Number(o.timePeriod.slice(0, 4)),
      persons: typeof o.value === "number" ? o.value : null,
      note: o.note ?? null,
    });
  };
  await scanSource(folder, undesaFlows2015, accept);
  await scanSource(folder, eurostatFlowsBothReports, accept);
  return mirrorReports(moves, areas);
}

/** True for a corridor inside the European system of statistics. */
export function isEuropean(sender: string, receiver: string): boolean {
  return europeanAreas.includes(sender) && europeanAreas.includes(receiver);
}
