import { cellOf, labelCell } from "../cell-of.ts";
import { composeFigure } from "../compose-figure.ts";
import { type FigureContext, isNarrow } from "../context.ts";
import type { Figure } from "../figure.ts";
import { starred } from "../map/stars.ts";
import { isKnown, type Observation } from "../observation.ts";
import type { FigureTable } from "../table.ts";
import type { Side, SplitSankeyData, SplitSankeyWords } from "./data.ts";
import { type PlacedSankey, placeSankey } from "./place-sankey.ts";
import { sankeyScene } from "./sankey-scene.ts";

export interface SplitSankeyOptions {
  readonly words: SplitSankeyWords;
  /** Named partners of each side; default 9, on narrow screens 7. */
  readonly most?: number;
}

/**
 * In, area, out: from where the people of one area come and where they go, the largest partners named and the
 * others joined. A ribbon is hollow where its interval spans several classes, dashed where it contains zero.
 */
export function splitSankey(
  data: SplitSankeyData,
  { words, most }: SplitSankeyOptions,
  context: FigureContext,
): Figure {
  const placed = placeSankey(data, context, most ?? (isNarrow(context) ? 7 : 9));
  const unsure = placed.items.some(({ sureness }) => sureness !== "solid");
  const limits = placed.references.map((limit) => context.numbers.exact(limit));
  return composeFigure(
    data,
    {
      kind: "split-sankey",
      scene: sankeyScene(placed, data, words, context),
      table: tableOf(data, placed, words, context),
      notes: unsure ? [words.classes(limits)] : [],
    },
    context,
  );
}

function tableOf(
  data: SplitSankeyData,
  { items }: PlacedSankey,
  words: SplitSankeyWords,
  context: FigureContext,
): FigureTable {
  const { headings, unit, unitText, partners, totals } = data;
  const other = (side: Side) => items.find((item) => item.side === side && item.key === "other");
  const row = (key: string, label: string, into: Observation, out: Observation) => ({
    key,
    cells: [labelCell(label), cellOf(into, context, 0), cellOf(out, context, 0)],
  });
  const [otherIn, otherOut] = [other("into"), other("out")];
  const joined = (side: Side): Observation => {
    const total = totals[side];
    const item = other(side);
    if (!item || !isKnown(total)) return { missing: context.words.missing };
    const { trace, model } = total;
    return { value: item.value, trace, ...(model ? { model } : {}) };
  };
  const column = (key: Side) => ({ key, heading: headings[key], unit, unitText, numeric: true });
  return {
    columns: [
      { key: "partner", heading: headings.partner, unit: null, unitText: null, numeric: false },
      column("into"),
      column("out"),
    ],
    rows: [
      ...partners.map(({ area, name, into, out }) => row(area, starred(area, name), into, out)),
      ...(otherIn || otherOut
        ? [
            row(
              "other",
              words.otherRow(otherIn?.areas ?? 0, otherOut?.areas ?? 0),
              joined("into"),
              joined("out"),
            ),
          ]
        : []),
      row("total", words.total, totals.into, totals.out),
    ],
  };
}
