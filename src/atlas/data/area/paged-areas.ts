import { type AreaCode, areas } from "../../../areas/index.ts";

/** The areas that have a page: those that exist, in the order of M49. */
export const pagedAreas: readonly AreaCode[] = areas
  .filter(({ kind }) => kind === "area")
  .map(({ code }) => code);
