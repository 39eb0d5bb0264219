import { expect, it } from "vitest";
import type { Observation } from "../../src/sources/contract/index.ts";
import { iomMissingMigrants202001 } from "../../src/sources/iom-missing-migrants-2020-01.ts";
import { iomMissingMigrants202404 } from "../../src/sources/iom-missing-migrants-2024-04.ts";
import { iomMissingMigrants2024Reduced } from "../../src/sources/iom-missing-migrants-2024-reduced.ts";
import { iomMissingMigrants202605 } from "../../src/sources/iom-missing-migrants-2026-05.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

/** Dead and missing by year of the incident; records without a date belong to none. */
function byYear(observations: readonly Observation[]): Map<string, number> {
  const persons = new Map<string, number>();
  for (const o of observations) {
    if (o.measure !== "MIGRANTS_DEAD" && o.measure !== "MIGRANTS_MISSING") continue;
    if (typeof o.value !== "number" || o.timePeriod.includes("/")) continue;
    const year = o.timePeriod.slice(0, 4);
    persons.set(year, (persons.get(year) ?? 0) + o.value);
  }
  return persons;
}

describeShared("IOM Missing Migrants Project", () => {
  it("G60: 2014 is 5,548 in two files, 2023 is 8,552", async () => {
    const reduced = byYear((await readVintage(iomMissingMigrants2024Reduced)).observations);
    const original = byYear((await readVintage(iomMissingMigrants202404)).observations);
    expect([reduced.get("2014"), original.get("2014")]).toEqual([5_548, 5_548]);
    expect(reduced.get("2023")).toBe(8_552);
  });

  it("T13: 2019 grew from 3,336 to 5,419 between vintages", async () => {
    const early = byYear((await readVintage(iomMissingMigrants202001)).observations);
    const late = byYear((await readVintage(iomMissingMigrants2024Reduced)).observations);
    expect([early.get("2019"), late.get("2019")]).toEqual([3_336, 5_419]);
  });

  it("reads every date form, the quoted coordinates, and thousands separators", async () => {
    const early = await readVintage(iomMissingMigrants202001);
    expect(early.one({ measure: "MIGRANTS_DEAD", category: "52682" })).toMatchObject({
      value: 4,
      timePeriod: "2020-01-05",
      refArea: "IOM-MED",
      counterpartArea: null,
      row: 2,
      column: 6,
      note: "route: Eastern Mediterranean; cause: Drowning; source quality: 4; coordinates: 38.61076246167, 26.651187816406",
    });
    const [separated] = early.observations.filter((o) => o.text === "1,022");
    expect(separated).toMatchObject({ value: 1_022, measure: "MIGRANTS_DEAD_OR_MISSING" });
    const later = await readVintage(iomMissingMigrants202404);
    expect(later.one({ measure: "MIGRANTS_MISSING", category: "2014.MMP1039310" })).toMatchObject({
      value: 1,
      timePeriod: "2014-10-27",
      counterpartArea: "SDN",
    });
    expect(later.all({ counterpartArea: "MIX" as never }).length).toBeGreaterThan(0);
  });

  it("T05: a blank count is no zero; a correction stays negative", async () => {
    const { all, one } = await readVintage(iomMissingMigrants202605);
    expect(all({ measure: "MIGRANTS_DEAD" })).toHaveLength(196);
    expect(one({ measure: "MIGRANTS_MISSING", category: "2026.MMP0190218" }).value).toBe(-5);
    const undated = (await readVintage(iomMissingMigrants2024Reduced)).observations.filter((o) =>
      o.timePeriod.includes("/"),
    );
    expect(undated).toHaveLength(15);
  });
});

badFiles(iomMissingMigrants202001, {
  layout: {},
  heading: { row: 1, column: 5 },
  area: { row: 9, column: 1 },
  value: { row: 9, column: 7 },
  otherVintage: (grid) => {
    grid[4]![2] = "March 05, 2021";
  },
});

badFiles(iomMissingMigrants202605, {
  layout: {},
  heading: { row: 1, column: 17 },
  area: { row: 9, column: 14 },
  value: { row: 9, column: 6 },
  otherVintage: (grid) => {
    grid[4]![3] = "Tue, 03/05/2024 - 12:00";
  },
});

badFiles(iomMissingMigrants2024Reduced, {
  layout: {},
  heading: { row: 1, column: 8 },
  area: { row: 9, column: 1 },
  value: { row: 9, column: 8 },
  otherVintage: (grid) => {
    grid.splice(40);
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["total-mismatch"],
      because: "records have no identifier, so a repeated one shows only in the count",
    },
  },
});

badFiles(iomMissingMigrants202404, {
  layout: {},
  heading: { row: 1, column: 18 },
  area: { row: 9, column: 15 },
  value: { row: 9, column: 6 },
  otherVintage: (grid) => {
    grid[4]![3] = "Tue, 03/05/2024 - 12:00";
  },
});
