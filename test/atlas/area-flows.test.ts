import { describe, expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import { areaFlows } from "../../src/atlas/data/area/flows.ts";
import type { FlowsSlice } from "../../src/atlas/data/flows/flows-slice.ts";
import { NumberList } from "../../src/atlas/data/number-list.ts";

/** Twelve areas send 10, 20, … persons to Mexico, which sends half of it back. */
function slice(): FlowsSlice {
  const areas = [
    "MEX",
    "USA",
    "GTM",
    "CAN",
    "ESP",
    "COL",
    "CUB",
    "HND",
    "SLV",
    "FRA",
    "DEU",
    "ITA",
  ];
  const both = areas
    .slice(1)
    .flatMap((_, at) => [link(at + 1, 0, 10 * (at + 1)), link(0, at + 1, 5 * (at + 1))]);
  const links = both.sort((a, b) => b.persons - a.persons);
  const sum = (chosen: typeof links) => ({
    persons: chosen.reduce((total, { persons }) => total + persons, 0),
    corridors: chosen.length,
  });
  const file = {
    ...{ release: "undesa-ims-2024", period: "2015/P5Y", sex: "_T", method: "waymark", areas },
    ...{ regions: ["001"], regionOf: areas.map(() => 0), total: 990, corridors: 22 },
    ...{ table: { file: "x", sha256: "" }, hasIntervals: true, links: 22, data: "" },
  };
  const plane = {
    ...{ file, links, toRegion: [], fromRegion: [], between: [] },
    into: areas.map((_, at) => sum(links.filter(({ destination }) => destination === at))),
    out: areas.map((_, at) => sum(links.filter(({ origin }) => origin === at))),
  };
  const period = { period: "2015/P5Y", start: 2015, end: 2020, methods: ["waymark"] };
  const releases = [
    {
      id: "undesa-ims-2024",
      sources: ["undesa-ims-2024-bilateral"] as [string],
      periods: [period],
    },
  ];
  const index = { releases, methods: ["waymark"], regions: [], areas: {}, greatest: {} };
  return { index, plane, places: new Map(), totals: [], numbers: [] };
}

function link(origin: number, destination: number, persons: number) {
  return { origin, destination, persons, interval: { low: persons / 2, high: persons * 2 } };
}

describe("estimated movements of an area", () => {
  it("names the largest partners with intervals, and counts all in the totals", () => {
    const flows = areaFlows(slice(), areaCode("MEX"), new NumberList())!;
    expect(flows.rows.map(({ partner }) => partner).slice(0, 2)).toEqual(["ITA", "DEU"]);
    expect(flows.rows).toHaveLength(8);
    expect(flows.rows[0]!.into!.record).toMatchObject({
      ...{ value: 110, model: true, interval: { low: 55, high: 220, probability: 0.8 } },
    });
    expect(flows.rows[0]!.out!.record.value).toBe(55);
    expect(flows.totals.into.record).toMatchObject({ value: 660, model: true });
    expect(flows.totals.out.record).toMatchObject({ value: 330 });
    expect(flows.totals.into.record.interval).toBeUndefined();
  });

  it("says that there are none for an area that the estimate leaves out", () => {
    expect(areaFlows(slice(), areaCode("TUV"), new NumberList())).toBeNull();
    expect(areaFlows(null, areaCode("MEX"), new NumberList())).toBeNull();
  });
});
