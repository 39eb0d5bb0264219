import type { Edition } from "../../edition/index.ts";
import type { Figure } from "../figure/figure.ts";
import { figureOf } from "../figure/figure-of.ts";
import { cellsOf } from "../trace/cells.ts";
import { cell } from "../trace/trace-of.ts";
import { type FlowSourceId, flowSource, type MirrorBasis } from "./flow-source.ts";

/** Which report of which flow. */
export interface ReportedFlowQuery {
  readonly origin: string;
  readonly destination: string;
  readonly year: number;
  readonly source: FlowSourceId;
  /** Whose report: the destination counts immigration, the origin emigration. */
  readonly reporter: "destination" | "origin";
  readonly basis: MirrorBasis;
}

/**
 * FLOW-REP, reported flow, persons a year: immigration I as the destination reports it, or emigration
 * E as the origin does (UN DESA, Migration Flows, 2015 revision; Eurostat). A long-term migrant changes
 * usual residence for at least twelve months (United Nations recommendations); reporters deviate from
 * 0 to 12 months. Only the coverage of citizens and foreigners together is taken (trap X11).
 */
export async function reportedFlow(
  edition: Edition,
  query: ReportedFlowQuery,
): Promise<Figure<"flow", "persons-a-year">> {
  const { origin, destination, year, reporter, basis } = query;
  const source = flowSource(query.source);
  const [refArea, counterpart] =
    reporter === "destination" ? [destination, origin] : [origin, destination];
  return figureOf(edition, {
    indicator: "FLOW-REP",
    statistic: reporter === "destination" ? "reported-immigration" : "reported-emigration",
    subject: { origin, destination, year, source: query.source, basis },
    kind: "flow",
    unit: "persons-a-year",
    method: "published-value",
    caveats: ["duration-criteria-differ"],
    trace: await cell(cellsOf(edition), {
      source: source.id,
      measure: reporter === "destination" ? "IMMIGRATION" : "EMIGRATION",
      refArea: [refArea],
      counterpartArea: [counterpart],
      timePeriod: [String(year)],
      basis: [basis],
      category: [source.bothCoverages],
    }),
  });
}
