import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import type { Observation } from "../../src/sources/contract/index.ts";
import { idmcDisplacements2022 } from "../../src/sources/idmc-displacements-2022.ts";
import { idmcEvents2024 } from "../../src/sources/idmc-events-2024.ts";
import { idmcGidd2025 } from "../../src/sources/idmc-gidd-2025.ts";
import { idmcGidd2025Csv } from "../../src/sources/idmc-gidd-2025-csv.ts";
import { measure, timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

const sum = (observations: readonly Observation[]) =>
  observations.reduce((total, o) => total + (typeof o.value === "number" ? o.value : 0), 0);

describeShared("IDMC, Global Internal Displacement Database", () => {
  it("X13, G65: the sheet that holds the table twice gives each figure once", async () => {
    const { one, all, leftOut } = await readVintage(idmcGidd2025);
    const abyei = { refArea: areaCode("AB9"), timePeriod: timePeriod(2024) };
    expect(one({ ...abyei, measure: "IDPS_CONFLICT", category: null, age: undefined as never })) //
      .toMatchObject({ value: 42_000, sheet: "1_Displacement_data", row: 2, column: 4 });
    expect(one({ ...abyei, measure: "DISPLACEMENTS_DISASTER", category: "raw" })) //
      .toMatchObject({ value: 14_570, row: 909, column: 9 });
    expect(one({ ...abyei, measure: "IDPS_DISASTER", category: "raw" }).value) //
      .toEqual({ missing: "not-available" });
    expect(leftOut).toEqual({ repeated: 906 * 4 + 319 * 2, descriptive: 333 });
    const structure = all({ sex: "_T", status: "E", refArea: areaCode("AFG") });
    expect(structure[0]).toMatchObject({ value: 54_484, age: "Y0T4", timePeriod: "2009" });
  });

  it("the CSV holds the same figures as the workbook's first sheet", async () => {
    const workbook = await readVintage(idmcGidd2025);
    const csv = await readVintage(idmcGidd2025Csv);
    const text = (o: Observation) =>
      [o.measure, o.refArea, o.timePeriod, o.category, JSON.stringify(o.value)].join("/");
    const first = workbook.observations.filter((o) => o.sheet === "1_Displacement_data");
    expect(first.map(text).sort()).toEqual(csv.observations.map(text).sort());
  });

  it("T15, G65: conflict and disaster keep their labels, and count movements", async () => {
    const { all } = await readVintage(idmcDisplacements2022);
    const of2022 = { timePeriod: timePeriod(2022) };
    expect(sum(all({ measure: "DISPLACEMENTS_CONFLICT", ...of2022 }))).toBe(28_326_385);
    expect(sum(all({ measure: "DISPLACEMENTS_DISASTER", ...of2022 }))).toBe(32_570_165);
    expect(measure("DISPLACEMENTS_CONFLICT")).toMatchObject({ kind: "movement", unit: "EVENTS" });
    expect(measure("IDPS_CONFLICT")).toMatchObject({ kind: "stock", unit: "PERSONS" });
  });

  it("keeps equal event records apart by their row", async () => {
    const { observations, one } = await readVintage(idmcEvents2024);
    expect(observations).toHaveLength(26_857);
    expect(one({ category: "Conflict/3" })).toMatchObject({
      value: 4_800,
      refArea: "AB9",
      note: "9.604457, 28.433474",
      status: "P",
    });
    for (const source of [idmcGidd2025, idmcGidd2025Csv, idmcDisplacements2022, idmcEvents2024]) {
      expect([source.custody, source.licence]).toEqual(["user-copy", "CC-BY-NC-4.0"]);
    }
  });
});

badFiles(idmcGidd2025Csv, {
  layout: {},
  heading: { row: 1, column: 5 },
  area: { row: 9, column: 0 },
  value: { row: 9, column: 4 },
  otherVintage: (grid) => {
    grid.splice(40);
  },
});

badFiles(idmcGidd2025, {
  sheet: "3_IDPs_SADD_estimates",
  keep: 1814,
  heading: { row: 1, column: 5 },
  area: { row: 9, column: 0 },
  value: { row: 9, column: 6 },
  otherVintage: (_, tables) => {
    for (const row of tables.sheets.get("README")!) {
      if (String(row[0]).startsWith("LAST UPDATE")) row[0] = "LAST UPDATE: May 14, 2026";
    }
  },
});

badFiles(idmcDisplacements2022, {
  layout: {},
  heading: { row: 1, column: 3 },
  area: { row: 9, column: 0 },
  value: { row: 9, column: 4 },
  otherVintage: (grid) => {
    grid.splice(40);
  },
});

badFiles(idmcEvents2024, {
  layout: {},
  heading: { row: 1, column: 3 },
  area: { row: 9, column: 0 },
  value: { row: 9, column: 6 },
  otherVintage: (grid) => {
    grid.splice(40);
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["total-mismatch"],
      because: "events have no identifier, so a repeated one shows only in the count",
    },
  },
});
