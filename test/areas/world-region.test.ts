import { expect, it } from "vitest";
import { areas, groupMembers, worldRegionOf, worldRegions } from "../../src/areas/index.ts";

it("puts every area that exists into one of eight regions, but for Antarctica", () => {
  const lost = areas
    .filter(({ kind, to, code }) => kind === "area" && to === undefined && code !== "AB9")
    .filter(({ code }) => !worldRegions.includes(worldRegionOf(code)!));
  expect(lost.map(({ code }) => code)).toEqual(["ATA"]);
});

it("agrees with the regions of the Sustainable Development Goals", () => {
  for (const region of worldRegions.filter((code) => /^(1833|921|1832)$/.test(code)))
    for (const member of groupMembers(region)) expect(worldRegionOf(member), member).toBe(region);
});
