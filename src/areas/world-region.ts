import type { AreaCode } from "./area-code.ts";
import { groupsOf } from "./group-members.ts";

/**
 * The eight regions by which figures order and colour areas, in the order of a walk around the world:
 * those of the Sustainable Development Goals, with Europe apart from Northern America and Oceania whole.
 */
export const worldRegions = [
  "021",
  "419",
  "150",
  "1833",
  "202",
  "921",
  "1832",
  "009",
] as readonly string[] as readonly AreaCode[];

const composites: Readonly<Record<string, string>> = {
  "015": "1833",
  "145": "1833",
  "143": "921",
  "034": "921",
  "030": "1832",
  "035": "1832",
};
const outsideM49: Readonly<Record<string, string>> = { XKX: "150", CHI: "150" };

/**
 * The one of the {@link worldRegions} in which an area lies; undefined for Antarctica and for what is not
 * a territory.
 * @throws AreaError when the registry has no such code
 * @example worldRegionOf(areaCode("EGY")) // "1833", Northern Africa and Western Asia
 */
export function worldRegionOf(code: AreaCode): AreaCode | undefined {
  const groups: readonly string[] = groupsOf(code);
  const composite = groups.map((group) => composites[group]).find((region) => region);
  const region = composite ?? worldRegions.find((each) => groups.includes(each));
  return (region ?? outsideM49[code]) as AreaCode | undefined;
}
