import { sequential } from "../colour/colour-name.ts";
import { type FigureContext, isNarrow } from "../context.ts";
import { type LegendItem, type PlacedLegend, placeLegend } from "../legend/legend.ts";
import { isKnown } from "../observation.ts";
import { missingSample } from "../rows/interval-marks.ts";
import { textWidth } from "../text/measure.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import { wrapText } from "../text/wrap.ts";
import type { MatrixData } from "./matrix-data.ts";
import type { MatrixStage } from "./matrix-series.ts";

export interface PlacedMatrix {
  readonly width: number;
  readonly height: number;
  readonly legend: PlacedLegend;
  /** Bottom of the heads of columns. */
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly labelWidth: number;
  readonly rowLabels: readonly (readonly string[])[];
  readonly columnLabels: readonly (readonly string[])[];
  /** Left edge of a column. */
  readonly x: (column: number) => number;
  readonly isMirrored: boolean;
  /** Number of a cell as printed in it; null if it has no room. */
  readonly texts: readonly (readonly (string | null)[])[];
}

const line = typeSize.note * lineHeight;

/**
 * Second stage: cells and names in pixels. Heads of columns are wrapped, never turned; where they have no
 * room they are numbers that are explained under the matrix's legend.
 */
export function placeMatrix(
  data: MatrixData,
  stage: MatrixStage,
  context: FigureContext,
): PlacedMatrix {
  const { origins, destinations } = data;
  const { width } = context;
  const narrow = isNarrow(context);
  const longest = Math.max(...origins.map(({ label }) => textWidth(label, typeSize.label)));
  const labelWidth = Math.min(longest, width * (narrow ? 0.3 : 0.24)) + 10;
  const cellWidth = Math.min(92, (width - labelWidth) / destinations.length);
  const heads = destinations.map(({ label, short }) =>
    wrapText(short ?? label, typeSize.note, cellWidth - 6),
  );
  const isCrowded = heads.flat().some((text) => textWidth(text, typeSize.note) > cellWidth - 4);
  const numbered = destinations.map((_, i) => [context.numbers.exact(i + 1)]);
  const columnLabels = isCrowded ? numbered : heads;
  const legend = placeLegend(legendItems(data, stage, isCrowded, context), context);
  const top =
    legend.height + 14 + Math.max(...columnLabels.map((lines) => lines.length)) * line + 4;
  const rowLabels = origins.map(({ label }) =>
    wrapText(label, typeSize.label, labelWidth - 8).slice(0, 3),
  );
  const cellHeight = Math.max(
    30,
    ...rowLabels.map((lines) => lines.length * typeSize.label * lineHeight + 6),
  );
  const isMirrored = context.direction === "rtl";
  return {
    width,
    height: Math.ceil(top + origins.length * cellHeight + 4),
    legend,
    top,
    cellWidth,
    cellHeight,
    labelWidth,
    rowLabels,
    columnLabels,
    isMirrored,
    x: (column) =>
      isMirrored ? width - labelWidth - (column + 1) * cellWidth : labelWidth + column * cellWidth,
    texts: stage.cells.map((row) =>
      row.map((cell) => cellLabel(cell?.observation, cellWidth, data, context)),
    ),
  };
}

function cellLabel(
  observation: Parameters<typeof isKnown>[0] | undefined,
  room: number,
  { unit }: MatrixData,
  { numbers }: FigureContext,
): string | null {
  if (!observation || !isKnown(observation)) return null;
  const { value } = observation;
  const candidates = [numbers.exact(value, unit.digits), numbers.short(value)];
  return candidates.find((text) => textWidth(text, typeSize.note) <= room - 6) ?? null;
}

function legendItems(
  { destinations }: MatrixData,
  { bounds, cells }: MatrixStage,
  isCrowded: boolean,
  { numbers, words }: FigureContext,
): LegendItem[] {
  const items: LegendItem[] = [undefined, ...bounds].map((bound, i) => ({
    text:
      bound === undefined
        ? words.below(numbers.short(bounds[0] ?? 0))
        : words.from(numbers.short(bound)),
    sample: [
      {
        kind: "rect",
        x: 0,
        y: 0,
        width: 20,
        height: 12,
        role: "legend",
        paint: { fill: sequential[i]!, stroke: "axis", strokeWidth: 0.5 },
      },
    ],
  }));
  if (bounds.length === 0) items.length = 0;
  const isMissing = cells.flat().some((cell) => cell && cell.step === null);
  if (isMissing) items.push({ text: words.missing, sample: missingSample });
  if (isCrowded) {
    for (const [i, { label, short }] of destinations.entries()) {
      items.push({ text: `${numbers.exact(i + 1)} ${short ?? label}`, sample: [], sampleWidth: 0 });
    }
  }
  return items;
}
