import { type AreaCode, successors, worldRegionOf, worldRegions } from "../areas/index.ts";

/**
 * Position of the world region of an area or unit of an estimate; a former territory lies where its first
 * heir lies.
 * @throws RangeError for a code without a region
 */
export function regionOfUnit(code: string): number {
  const region =
    worldRegionOf(code as AreaCode) ??
    successors(code as AreaCode)
      .map((heir) => worldRegionOf(heir.code))
      .find((each) => each !== undefined);
  const at = region === undefined ? -1 : worldRegions.indexOf(region);
  if (at < 0) throw new RangeError(`area: expected one in a world region, found ${code}`);
  return at;
}
