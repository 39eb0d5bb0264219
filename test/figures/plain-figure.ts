import {
  cellOf,
  composeFigure,
  type Figure,
  type FigureContext,
  labelCell,
} from "../../src/figures/index.ts";

/** A small figure with every state of a cell and hostile words; for tests of the outputs only. */
export function plainFigure(context: FigureContext): Figure {
  const rows = [
    {
      key: "a",
      heading: "=cmd|' /C calc'!A0",
      cell: { value: -1234.5, trace: "t:1", interval: { low: -2000, high: -500 }, model: true },
    },
    {
      key: "b",
      heading: 'Côte "d\'Ivoire", <script>alert(1)</script>',
      cell: { value: 7, trace: "t:2" },
    },
    { key: "c", heading: "@SUM(1)", cell: { missing: "-suppressed" } },
  ];
  return composeFigure(
    {
      id: "F-1 <x>",
      title: "A title & a <b>finding</b>",
      subtitle: "Persons, 2020",
      caption: "A definition.",
      sources: [{ id: "s", text: "Producer, Title", vintage: "Rev. 2020", licence: "CC-BY-4.0" }],
      uncertainty: { kind: "interval", level: 0.8, method: "conformal", coverage: 0.81 },
    },
    {
      kind: "bar",
      table: {
        columns: [
          { key: "area", heading: "Area", unit: null, unitText: null, numeric: false },
          { key: "n", heading: "Migrants", unit: "persons", unitText: "persons", numeric: true },
        ],
        rows: rows.map(({ key, heading, cell }) => ({
          key,
          cells: [labelCell(heading), cellOf(cell, context)],
        })),
      },
      scene: {
        width: 200,
        height: 100,
        patterns: [{ id: "none", kind: "hatch", colour: "missing" }],
        focus: ["a", "b", "c"],
        marks: [
          {
            kind: "rect",
            x: 10,
            y: 10,
            width: 50,
            height: 20,
            role: "data",
            row: "a",
            column: "n",
            paint: { fill: "accent", pattern: "none" },
          },
          {
            kind: "text",
            x: 10,
            y: 50,
            text: "<b>&\u0007 label",
            size: 12,
            anchor: "start",
            role: "label",
            halo: true,
          },
          {
            kind: "group",
            x: 100,
            y: 0,
            role: "data",
            marks: [
              {
                kind: "circle",
                x: 20,
                y: 20,
                r: 4,
                role: "data",
                row: "b",
                paint: { fill: "category-2" },
              },
              {
                kind: "path",
                d: "M0,60.12345L40,60.98765",
                role: "data",
                row: "c",
                paint: { stroke: "ink", dash: [2, 2] },
              },
            ],
          },
        ],
      },
    },
    context,
  );
}
