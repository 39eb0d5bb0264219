import { cellOf, labelCell } from "../cell-of.ts";
import type { FigureContext } from "../context.ts";
import type { FigureTable } from "../table.ts";
import type { RivalsData } from "./rivals-data.ts";

/** The table behind the rivals: name with its note, kind, value. */
export function rivalsTable(
  { unit, rivalHeading, valueHeading, kinds, rivals }: RivalsData,
  context: FigureContext,
): FigureTable {
  const words = { unit: null, unitText: null, numeric: false };
  return {
    columns: [
      { key: "rival", heading: rivalHeading, ...words },
      { key: "kind", heading: context.words.status, ...words },
      {
        key: "value",
        heading: valueHeading,
        unit: unit.code,
        unitText: unit.text,
        numeric: true,
      },
    ],
    rows: rivals.map(({ key, label, note, kind, observation }) => ({
      key,
      cells: [
        labelCell(note === undefined ? label : `${label}, ${note}`),
        labelCell(kinds[kind]),
        cellOf(observation, context, unit.digits),
      ],
    })),
  };
}
