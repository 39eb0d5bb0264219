import { afterAll, beforeAll, expect, it } from "vitest";
import { worldRegions } from "../../src/areas/index.ts";
import type { Edition } from "../../src/edition/index.ts";
import { parseEstimateSumId, traceEstimate, traceEstimateSum } from "../../src/estimates/index.ts";
import { openEmbedded } from "../indicators/editions.ts";
import { describeShared } from "../shared.ts";

const site = {
  revision: "undesa-ims-2020",
  period: { start: 2015, end: 2020 },
  sex: "_T",
  method: "sd-drop-neg",
} as const;

it("a sum is named by its ends, and nothing else is taken for one", () => {
  const id = "flow-sum:undesa-ims-2020:2015-P5Y:_T:sd-drop-neg:202-rest>150";
  expect(parseEstimateSumId(id)).toEqual({ ...site, from: "202-rest", to: "150" });
  for (const other of [
    "flow:undesa-ims-2020:2015-P5Y:_T:sd-drop-neg:MEX-USA",
    "flow-sum:undesa-ims-2020:2015-P5Y:_T:no-method:202>150",
    "flow-sum:undesa-ims-2020:2016-P5Y:_T:sd-drop-neg:202>150",
  ])
    expect(parseEstimateSumId(other)).toBeNull();
});

describeShared("a sum of estimates", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  it("of one corridor is its estimate", async () => {
    const ends = { origin: "IND", destination: "USA" };
    const one = await traceEstimate(edition, { ...site, ...ends });
    const sum = await traceEstimateSum(edition, { ...site, from: "IND", to: "USA" });
    expect(sum).toMatchObject({ corridors: 1, persons: one.persons });
    expect(sum.largest).toEqual([{ id: one.id, persons: one.persons }]);
  });

  it("out of a region is the sum of those into every region, its rest among them", async () => {
    const to = (code: string) => traceEstimateSum(edition, { ...site, from: "009", to: code });
    const whole = await to("001");
    const parts = await Promise.all(worldRegions.map(to));
    const persons = parts.reduce((sum, part) => sum + part.persons, 0);
    expect(persons).toBeCloseTo(whole.persons, 3);
    expect(parts.reduce((sum, part) => sum + part.corridors, 0)).toBe(whole.corridors);
    const rest = await to("009-rest");
    expect(rest.corridors).toBeLessThan(parts.at(-1)!.corridors);
    await expect(to("XYZ")).rejects.toThrow(/XYZ: expected an area/);
  });
});
