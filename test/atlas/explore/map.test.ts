import fc from "fast-check";
import { expect, it } from "vitest";
import type { NumberRecord } from "../../../src/atlas/data/number-record.ts";
import { type MapIndex, mapMeasures } from "../../../src/atlas/explore/map/measures.ts";
import { shareRecords, wholeRecords } from "../../../src/atlas/explore/map/shared-records.ts";
import { mapQuery, parseMapState, withMeasure } from "../../../src/atlas/explore/map/state.ts";

const index: MapIndex = {
  years: { share: [1990, 2020], stock: [1990, 2020], refugees: [2010, 2011, 2024] },
  sources: { share: ["a"], stock: ["a"], refugees: ["b"] },
};

it("the state of the map is read from its own address", () => {
  const states = Object.entries(index.years).flatMap(([measure, years]) =>
    years.flatMap((year) =>
      (["atlantic", "pacific"] as const).map((centring) => ({ measure, year, centring })),
    ),
  );
  for (const state of states)
    expect(parseMapState(mapQuery(state, index), index)).toEqual({ state, ignored: [] });
});

it("what an address says wrongly is told and changes nothing", () => {
  const query = "measure=constructor&year=1492&centre=moon&q=%3Cscript%3E";
  expect(parseMapState(query, index)).toEqual({
    state: { measure: "share", year: 2020, centring: "atlantic" },
    ignored: ["measure=constructor", "year=1492", "centre=moon", "q=<script>"],
  });
});

it("another measure keeps the year where it has it, else takes the nearest", () => {
  const at = (year: number) => ({ measure: "share", year, centring: "atlantic" }) as const;
  expect(withMeasure(at(2020), "stock", index).year).toBe(2020);
  expect(withMeasure(at(1990), "refugees", index).year).toBe(2010);
  expect(withMeasure(at(2020), "refugees", index).year).toBe(2024);
});

it("counts are circles and everything that fills a shape is a share or a rate", () => {
  for (const { drawn, unit } of mapMeasures)
    expect(drawn).toBe(unit === "persons" ? "circles" : "fills");
});

it("records that share parts are whole again", () => {
  const record = fc.record(
    {
      id: fc.string(),
      value: fc.oneof(fc.double({ noNaN: true }), fc.constant({ missing: "not-available" })),
      unit: fc.constantFrom("persons", "per-cent"),
      kind: fc.constant("share"),
      indicator: fc.constant("STOCK"),
      statistic: fc.constant("stock"),
      subject: fc.constant({ area: "DEU" }),
      method: fc.constantFrom("a", "b"),
      caveats: fc.constantFrom(["x"], ["x", "y"]),
      bases: fc.constant(["BIRTH"]),
      sources: fc.constant(["s"]),
      model: fc.constant(true as const),
      trace: fc.constant({ cell: null }),
    },
    {
      requiredKeys: [
        "id",
        "value",
        "unit",
        "kind",
        "indicator",
        "statistic",
        "subject",
        "method",
        "sources",
        "trace",
      ],
    },
  ) as unknown as fc.Arbitrary<NumberRecord>;
  fc.assert(
    fc.property(fc.array(record), (records) => {
      expect(wholeRecords(shareRecords(records))).toEqual(records);
    }),
  );
});

it("identifiers of indicators are not written twice: they follow from what a record is about", () => {
  const record: NumberRecord = {
    id: "STOCK/stock/area=DEU/year=2020",
    value: 1,
    unit: "persons",
    kind: "stock",
    indicator: "STOCK",
    statistic: "stock",
    subject: { year: 2020, area: "DEU" },
    method: "published-value",
    sources: ["s"],
    trace: { cell: null },
  };
  const shared = shareRecords([record]);
  expect(shared.numbers[0]).not.toHaveProperty("id");
  expect(wholeRecords(shared)).toEqual([record]);
});
