import type { Part } from "../../compile/part.ts";
import { largestAreas } from "./largest.ts";
import { regionsByRegions } from "./region-matrix.ts";
import { regionsOverTime } from "./regions-over-time.ts";

/** II.A, levels and trends. */
export const levels: Part = async (context) => {
  const [overTime, largest, matrix] = [
    await regionsOverTime(context),
    await largestAreas(context),
    await regionsByRegions(context),
  ];
  return (page) => [
    page.heading(1, "levels", "levels.heading"),
    page.heading(2, "levels-a", "levels.a"),
    ...overTime(page),
    ...largest(page),
    ...matrix(page),
  ];
};
