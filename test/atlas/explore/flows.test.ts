import fc from "fast-check";
import { expect, it } from "vitest";
import { encodePlane } from "../../../src/atlas/data/flows/encode-plane.ts";
import { corridorRecord } from "../../../src/atlas/explore/flows/flow-records.ts";
import { type FlowsIndex, widthScale } from "../../../src/atlas/explore/flows/flows-index.ts";
import { flowNodes, linkFinder, sumBetween } from "../../../src/atlas/explore/flows/nodes.ts";
import { decodePlane } from "../../../src/atlas/explore/flows/plane.ts";
import { selectFlows } from "../../../src/atlas/explore/flows/selection.ts";
import {
  type FlowsState,
  flowsQuery,
  parseFlowsState,
} from "../../../src/atlas/explore/flows/state.ts";
import { VarintReader, VarintWriter } from "../../../src/atlas/explore/flows/varint.ts";
import type { PeriodRecord, StoredTable } from "../../../src/estimates/index.ts";
import { parseEstimateId } from "../../../src/estimates/index.ts";

const areas = ["DEU", "FRA", "NGA", "NER", "IND", "USA", "MEX", "CAN", "JPN", "FJI"];
const period: PeriodRecord = {
  revision: "undesa-ims-2024",
  timePeriod: "2015/P5Y",
  table: { file: "t.parquet", rows: 1, bytes: 1, sha256: "0" },
  areas,
  findings: [],
  findingsBySex: { _T: [], M: [], F: [] },
  runs: [],
};

/** A table whose corridors have random sizes, some below a person. */
const tables = fc
  .array(fc.double({ min: 0, max: 3e6, noNaN: true }), { minLength: 100, maxLength: 100 })
  .map((values): StoredTable => {
    const cells = values
      .map((value, at) => ({ o: Math.floor(at / 10), d: at % 10, value }))
      .filter(({ o, d, value }) => o !== d && value > 0);
    return {
      sex: "_T",
      method: "waymark",
      origins: Uint16Array.from(cells, ({ o }) => o),
      destinations: Uint16Array.from(cells, ({ d }) => d),
      persons: Float64Array.from(cells, ({ value }) => value),
      lower80: Float64Array.from(cells, ({ value }) => value / 2),
      upper80: Float64Array.from(cells, ({ value }) => value * 2),
    };
  });

it("whole numbers are read as they were written", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER })), (values) => {
      const writer = new VarintWriter();
      for (const value of values) writer.write(value);
      const reader = new VarintReader(writer.bytes());
      expect(values.map(() => reader.read())).toEqual(values);
      expect(() => reader.read()).toThrow(RangeError);
    }),
  );
});

it("a plane says the corridors in whole persons, largest first, with their intervals", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { links, file } = decodePlane(encodePlane(period, table));
      const persons = links.map((link) => link.persons);
      expect(persons).toEqual([...persons].sort((a, b) => b - a));
      const find = new Map(
        Array.from(
          table.persons,
          (value, i) => [`${table.origins[i]}-${table.destinations[i]}`, value] as const,
        ),
      );
      for (const { origin, destination, persons, interval } of links) {
        const value = find.get(`${origin}-${destination}`)!;
        expect(persons).toBe(Math.round(value));
        expect(interval).toEqual({ low: Math.round(value / 2), high: Math.round(value * 2) });
      }
      expect(file.total).toBe(Math.round(table.persons.reduce((sum, value) => sum + value, 0)));
    }),
    { numRuns: 40 },
  );
});

it("sums are of every corridor and are rounded once: parts add up to the whole", () => {
  fc.assert(
    fc.property(tables, fc.subarray(["150", "202"]), (table, open) => {
      const plane = decodePlane(encodePlane(period, table));
      const nodes = flowNodes(plane, open);
      const find = linkFinder(plane);
      const sums = nodes.flatMap((from) => nodes.map((to) => sumBetween(plane, find, from, to)));
      const corridors = sums.reduce((sum, each) => sum + each.corridors, 0);
      const persons = sums.reduce((sum, each) => sum + each.persons, 0);
      expect(corridors).toBe(plane.file.corridors);
      expect(Math.abs(persons - plane.file.total)).toBeLessThanOrEqual(nodes.length ** 2);
    }),
    { numRuns: 40 },
  );
});

it("a selection knows all movements of its area and of its region", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const plane = decodePlane(encodePlane(period, table));
      const sumIf = (test: (origin: string, destination: string) => boolean) =>
        table.persons.reduce(
          (sum, value, i) =>
            test(areas[table.origins[i]!]!, areas[table.destinations[i]!]!) ? sum + value : sum,
          0,
        );
      const european = new Set(["DEU", "FRA"]);
      const ofEurope = sumIf((o, d) => european.has(o) || european.has(d));
      expect(Math.abs(selectFlows(plane, "150").whole.persons - ofEurope)).toBeLessThan(20);
      const ofFiji = sumIf((o, d) => o === "FJI" || d === "FJI");
      expect(Math.abs(selectFlows(plane, "FJI").whole.persons - ofFiji)).toBeLessThan(3);
      expect(selectFlows(plane, "TUV")).toMatchObject({ links: [], whole: { persons: 0 } });
    }),
    { numRuns: 20 },
  );
});

const index: FlowsIndex = {
  releases: [
    {
      id: "undesa-ims-2020",
      sources: ["a"],
      periods: [{ period: "2010/P5Y", start: 2010, end: 2015, methods: ["da-pb-closed"] }],
    },
    {
      id: "undesa-ims-2024",
      sources: ["b"],
      periods: [
        { period: "2015/P5Y", start: 2015, end: 2020, methods: ["waymark", "da-pb-closed"] },
        { period: "2020/P4Y", start: 2020, end: 2024, methods: ["waymark", "da-pb-closed"] },
      ],
    },
  ],
  methods: ["waymark", "da-pb-closed"],
  regions: ["150", "202"],
  areas: { "001": "001", "150": "150", "202": "202", DEU: "150" },
  greatest: { waymark: 100, "da-pb-closed": 150, "da-ind-closed": 900 },
};

it("the state of the page is read from its own address", () => {
  const site = fc.constantFrom(
    ...index.releases.flatMap(({ id, periods }) =>
      periods.flatMap(({ period, methods }) =>
        methods.map((method) => ({ release: id, period, method })),
      ),
    ),
  );
  const state = fc.record({
    view: fc.constantFrom("map", "chord", "matrix"),
    sex: fc.constantFrom("_T", "F", "M"),
    about: fc.constantFrom("001", "150", "DEU"),
    open: fc.constantFrom([], ["150"], ["202", "150"]),
    most: fc.constantFrom(50, 150, 3000),
    site,
  });
  fc.assert(
    fc.property(state, ({ site, ...others }) => {
      const whole = { ...others, ...site } as FlowsState;
      expect(parseFlowsState(flowsQuery(whole, index), index)).toEqual({
        state: whole,
        ignored: [],
      });
    }),
  );
  expect(flowsQuery(parseFlowsState("", index).state, index)).toBe("");
});

it("what an address says wrongly is told and changes nothing", () => {
  const hostile = "view=<script>&method=da-ind-closed&open=150,202,009&from=1066&x=1";
  expect(parseFlowsState(hostile, index)).toEqual({
    state: parseFlowsState("", index).state,
    ignored: ["x=1", "view=<script>", "from=1066", "method=da-ind-closed", "open=150,202,009"],
  });
});

it("widths compare methods, but for one whose corridors are of another size", () => {
  expect(widthScale(index, "waymark")).toBe(150);
  expect(widthScale(index, "da-pb-closed")).toBe(150);
  expect(widthScale(index, "da-ind-closed")).toBe(900);
});

it("the record of a corridor is traced by the identifier that the command line takes", () => {
  const [table] = fc.sample(tables, { numRuns: 1, seed: 4 });
  const plane = decodePlane(encodePlane(period, table!));
  const record = corridorRecord(plane, plane.links[0]!, index);
  expect(parseEstimateId(record.id)).toMatchObject({
    revision: "undesa-ims-2024",
    period: { start: 2015, end: 2020 },
    method: "waymark",
  });
  expect(record).toMatchObject({ model: true, unit: "persons-in-five-years" });
});
