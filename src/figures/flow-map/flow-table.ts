import { cellOf, labelCell } from "../cell-of.ts";
import type { FigureContext } from "../context.ts";
import { starred } from "../map/stars.ts";
import type { FigureRow, FigureTable } from "../table.ts";
import type { FlowMapData, FlowMapWords } from "./data.ts";
import { keyOf, type PlacedFlows } from "./place-flows.ts";

/** The links that are drawn, the totals of the rings, and what stands beside the map. */
export function flowTable(
  data: FlowMapData,
  placed: PlacedFlows,
  words: FlowMapWords,
  context: FigureContext,
): FigureTable {
  const names = new Map(data.ends.map(({ area, name }) => [area, starred(area, name)]));
  const row = (key: string, label: string, value: Parameters<typeof cellOf>[0]): FigureRow => ({
    key,
    cells: [labelCell(label), cellOf(value, context, 0)],
  });
  const { headings, unit, unitText } = data;
  return {
    columns: [
      { key: "corridor", heading: headings.corridor, unit: null, unitText: null, numeric: false },
      { key: "value", heading: headings.value, unit, unitText, numeric: true },
    ],
    rows: [
      ...placed.links.map(({ link }) =>
        row(
          keyOf(link),
          words.corridor(names.get(link.origin)!, names.get(link.destination)!),
          link.value,
        ),
      ),
      ...placed.ends.flatMap(({ end }) => [
        row(`*-${end.area}`, words.allOrigins(names.get(end.area)!), end.into),
        row(`${end.area}-*`, words.allDestinations(names.get(end.area)!), end.out),
      ]),
      ...data.beside.map(({ key, label, value }) => row(key, label, value)),
    ],
  };
}
