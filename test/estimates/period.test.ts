import { describe, expect, it } from "vitest";
import { estimateId, parseEstimateId } from "../../src/estimates/estimate-id.ts";
import { coversYear, periodsBetween, timePeriodOf } from "../../src/estimates/period.ts";
import { yearShares } from "../../src/estimates/vital-records.ts";

describe("periods", () => {
  it("lead from one table to the next", () => {
    expect(periodsBetween([2015, 2020, 2024]).map(timePeriodOf)).toEqual(["2015/P5Y", "2020/P4Y"]);
    expect(coversYear({ start: 2015, end: 2020 }, 2015)).toBe(true);
    expect(coversYear({ start: 2015, end: 2020 }, 2020)).toBe(false);
  });

  it("take half of their first and last calendar year, and repeat the last published one", () => {
    expect(yearShares({ start: 2020, end: 2024 })).toEqual([
      { of: 2020, year: 2020, share: 0.5 },
      { of: 2021, year: 2021, share: 1 },
      { of: 2022, year: 2022, share: 1 },
      { of: 2023, year: 2023, share: 1 },
      { of: 2024, year: 2023, share: 0.5 },
    ]);
  });
});

describe("identifier of an estimate", () => {
  const id = "flow:undesa-ims-2024:2010-P5Y:_T:da-pb-closed:MEX-USA";

  it("is read back", () => {
    expect(estimateId(parseEstimateId(id)!)).toBe(id);
  });

  it.each([
    "wpp-2024:births!B2",
    "flow:undesa-ims-2023:2010-P5Y:_T:da-pb-closed:MEX-USA",
    "flow:undesa-ims-2024:2011-P5Y:_T:da-pb-closed:MEX-USA",
    "flow:undesa-ims-2024:2010-P4Y:_T:da-pb-closed:MEX-USA",
    "flow:undesa-ims-2024:2010-P5Y:_U:da-pb-closed:MEX-USA",
    "flow:undesa-ims-2024:2010-P5Y:_T:guess:MEX-USA",
  ])("refuses %s", (text) => {
    expect(parseEstimateId(text)).toBeNull();
  });
});
