import type { Edition } from "../../edition/index.ts";
import { areaCodes } from "../groups/stock-revision.ts";
import { type Corridor, largest } from "../stock/largest-corridors.ts";
import { cellsOf } from "../trace/cells.ts";
import { corridorPeriod, numbers } from "../trace/table-input.ts";
import { type FlowSourceId, flowSource, type MirrorBasis } from "./flow-source.ts";

/**
 * FLOW-REP, the corridors of a year of which both ends report a positive flow on one basis, by the
 * larger of the two reports. Empty if the source is not loaded.
 */
export async function corridorsReportedTwice(
  edition: Edition,
  query: {
    readonly source: FlowSourceId;
    readonly year: number;
    readonly basis: MirrorBasis;
    readonly count: number;
  },
): Promise<readonly Corridor[]> {
  const { id, bothCoverages } = flowSource(query.source);
  const reports = async (measure: "IMMIGRATION" | "EMIGRATION") =>
    numbers(
      await cellsOf(edition).of({
        source: id,
        measure,
        timePeriod: [String(query.year)],
        basis: [query.basis],
        category: [bothCoverages],
        refArea: areaCodes,
        counterpartArea: areaCodes,
        corridorsOnly: true,
      }),
    );
  const emigration = new Map(
    (await reports("EMIGRATION")).map(({ cell, value }) => [
      corridorPeriod(cell.refArea, cell.counterpartArea!, cell.timePeriod),
      value,
    ]),
  );
  const twice = (await reports("IMMIGRATION")).flatMap(({ cell, value }) => {
    const [origin, destination] = [cell.counterpartArea!, cell.refArea];
    const other = emigration.get(corridorPeriod(origin, destination, cell.timePeriod)) ?? 0;
    return value > 0 && other > 0 ? [{ origin, destination, value: Math.max(value, other) }] : [];
  });
  return largest(twice, query.count);
}
