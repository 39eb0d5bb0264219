import type { ColourName } from "./colour-name.ts";

/** The eight regions of the register in the order of a walk around the world, and their colours. */
const colours: Readonly<Record<string, ColourName>> = {
  "021": "category-1",
  "419": "category-2",
  "150": "category-7",
  "1833": "category-8",
  "202": "category-6",
  "921": "category-5",
  "1832": "category-4",
  "009": "category-3",
};

/** Codes of the regions in their order, the same in every figure. */
export const regionOrder: readonly string[] = [
  "021",
  "419",
  "150",
  "1833",
  "202",
  "921",
  "1832",
  "009",
];

/**
 * The colour of an area in every figure, year, page and language: that of its region.
 *
 * @param region code of one of the eight world regions; another code gets the colour of what has no region
 */
export function regionColour(region: string): ColourName {
  return colours[region] ?? "axis";
}
