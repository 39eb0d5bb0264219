import type { ColourName } from "../colour/colour-name.ts";
import type { SymbolShape } from "../path/symbol.ts";

/** How the line of a series looks: colour, dash and symbol say the same thing three times. */
export interface LineStyle {
  readonly colour: ColourName;
  readonly width: number;
  readonly dash: readonly number[] | undefined;
  readonly shape: SymbolShape;
}

const rivals: readonly Omit<LineStyle, "width">[] = [
  { colour: "category-2", dash: [6, 3], shape: "diamond" },
  { colour: "category-4", dash: [2, 3], shape: "square" },
  { colour: "category-3", dash: undefined, shape: "triangle" },
  { colour: "category-6", dash: [8, 3, 2, 3], shape: "ring" },
  { colour: "category-8", dash: [4, 2], shape: "bar" },
];

/** The style of a series by its place: the subject first, then its rivals. */
export function lineStyle(place: number): LineStyle {
  const rival = place === 0 ? undefined : rivals[(place - 1) % rivals.length];
  return rival
    ? { ...rival, width: 1.5 }
    : { colour: "accent", width: 2.5, dash: undefined, shape: "circle" };
}
