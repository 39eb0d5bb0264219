import type { Edition } from "../../../edition/index.ts";
import { labInputs } from "../../../estimates/index.ts";
import { type LabPeriod, sparsePairs } from "../../lab/lab-period.ts";

/** The tables of every period of every revision that an edition can make, as the laboratory loads them. */
export async function* labPeriods(edition: Edition): AsyncGenerator<LabPeriod> {
  for await (const { revision, inputs, sources } of labInputs(edition)) {
    const { period, unknownBySex, otherStocks, blendable } = inputs;
    const { known, unknown } = unknownBySex._T;
    const n = known.areas.length;
    const natives = (table: Float64Array) =>
      Array.from({ length: n }, (_, at) => table[at * (n + 1)]!);
    const otherEnd = otherStocks?.stockEnd ?? otherStocks?.stockStart;
    yield {
      key: `${revision}/${period.start}`,
      ...{ revision, start: period.start, end: period.end, areas: known.areas },
      stocks: sparsePairs(known.stockStart, known.stockEnd, n),
      nativesStart: natives(known.stockStart),
      nativesEnd: natives(known.stockEnd),
      unknownStart: [...unknown.start],
      unknownEnd: [...unknown.end],
      births: [...known.births],
      deaths: [...known.deaths],
      other: otherStocks ? sparsePairs(otherStocks.stockStart, otherEnd!, n) : null,
      otherReachesEnd: otherStocks?.stockEnd !== undefined,
      ...{ blendable, sources },
    };
  }
}
