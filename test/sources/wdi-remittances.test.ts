import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import type { Observation } from "../../src/sources/contract/index.ts";
import { wdiGdp } from "../../src/sources/wdi-gdp.ts";
import { wdiGdpPerCapita } from "../../src/sources/wdi-gdp-per-capita.ts";
import { wdiRemittancesPaid } from "../../src/sources/wdi-remittances-paid.ts";
import { wdiRemittancesPaid2021 } from "../../src/sources/wdi-remittances-paid-2021.ts";
import { wdiRemittancesReceived } from "../../src/sources/wdi-remittances-received.ts";
import { wdiRemittancesReceivedPcGdp } from "../../src/sources/wdi-remittances-received-pc-gdp.ts";
import { worldBankGdpTidy } from "../../src/sources/world-bank-gdp-tidy.ts";
import { type TimePeriod, timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

const world = areaCode("001");
const at = (refArea: string, year: number): Partial<Observation> & { timePeriod: TimePeriod } => ({
  refArea: areaCode(refArea),
  timePeriod: timePeriod(year),
});

describeShared("World Development Indicators, remittances", () => {
  it("G36: received 2021, from the publisher's cell", async () => {
    const { one } = await readVintage(wdiRemittancesReceived);
    expect(one(at("001", 2021))).toMatchObject({ row: 264, column: 66, text: null });
    expect(Math.round(one(at("001", 2021)).value as number)).toBe(735_210_523_343);
    expect(one(at("IND", 2021)).value).toBeCloseTo(89_375_152_217.57, 1);
    expect(one(at("MEX", 2021)).value).toBe(54_130_298_399);
    expect(one(at("MEX", 2022)).value).toBe(60_300_000_000);
  });

  it("keeps missing values apart by reason, and zero out of them (T05)", async () => {
    const { one, all, leftOut } = await readVintage(wdiRemittancesReceived);
    expect(one(at("AFG", 1960)).value).toEqual({ missing: "not-available" });
    expect(one(at("SSD", 1990))).toMatchObject({
      value: { missing: "not-applicable" },
      status: "M",
    });
    expect(all({ text: "0" })).toEqual([]);
    expect(leftOut).toEqual({ "structurally-blank": 266 });
  });

  it("G37, X01: the world paid of 2022 is printed as an incomplete aggregate", async () => {
    const { one, observations } = await readVintage(wdiRemittancesPaid);
    expect(one(at("001", 2013)).value).toBeCloseTo(400.2e9, -8);
    expect(one(at("001", 2021)).value).toBeCloseTo(461.9e9, -8);
    expect(one(at("001", 2022)).value).toBeCloseTo(50.8e9, -8);
    const reporters = (year: number) =>
      observations.filter(
        (o) =>
          o.timePeriod === String(year) &&
          typeof o.value === "number" &&
          /^[A-Z]{3}$/.test(o.refArea),
      ).length;
    expect(reporters(2022)).toBeLessThan(reporters(2021) / 4);
  });

  it("T13: an earlier vintage gives another world and ends in 2020", async () => {
    const { one, all } = await readVintage(wdiRemittancesPaid2021);
    expect(one(at("001", 2013)).value).toBeCloseTo(399_313_986_941.38, 1);
    expect(one(at("USA", 2020))).toMatchObject({ value: 68_000_000_000, row: 257 });
    expect(all({ timePeriod: timePeriod(2021) })).toEqual([]);
  });

  it("G38: received as a share of GDP agrees with its parts for the world", async () => {
    const share = await readVintage(wdiRemittancesReceivedPcGdp);
    expect(share.one(at("001", 2013)).value).toBeCloseTo(0.69, 2);
    expect(share.one(at("001", 2021)).value).toBeCloseTo(0.78, 2);
    const gdp = await readVintage(wdiGdp);
    const received = await readVintage(wdiRemittancesReceived);
    for (const code of ["MEX", "IND", "NPL"]) {
      const ofGdp =
        (100 * (received.one(at(code, 2015)).value as number)) /
        (gdp.one(at(code, 2015)).value as number);
      expect(share.one(at(code, 2015)).value).toBeCloseTo(ofGdp, 4);
    }
  });
});

describeShared("World Development Indicators, GDP", () => {
  it("gives the world and its rival of a later vintage", async () => {
    const perCapita = await readVintage(wdiGdpPerCapita);
    expect(perCapita.one(at("USA", 2022)).value).toBeCloseTo(76_398.59, 2);
    const gdp = await readVintage(wdiGdp);
    const rival = await readVintage(worldBankGdpTidy);
    expect(gdp.one({ refArea: world, timePeriod: timePeriod(2021) }).value).toBeCloseTo(
      96_882_397_612_409.19,
      1,
    );
    expect(rival.one(at("001", 2021)).value).toBe(97_527_032_881_901.1);
    expect(rival.all({ timePeriod: timePeriod(2023) }).length).toBeGreaterThan(200);
  });
});

badFiles(wdiRemittancesPaid2021, {
  layout: {},
  heading: { row: 5, column: 1 },
  area: { row: 8, column: 1 },
  value: { row: 8, column: 63 },
  otherVintage: (grid) => {
    grid[2]![1] = "2022-09-16";
  },
});

badFiles(worldBankGdpTidy, {
  layout: {},
  heading: { row: 1, column: 2 },
  area: { row: 8, column: 1 },
  value: { row: 8, column: 3 },
  otherVintage: (grid) => {
    for (const row of grid.slice(1)) row[2] = "1999";
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "wrong-vintage"],
      because: "a table cut after 60 rows does not reach the last year of the vintage",
    },
  },
});

for (const source of [
  wdiGdp,
  wdiGdpPerCapita,
  wdiRemittancesPaid,
  wdiRemittancesReceived,
  wdiRemittancesReceivedPcGdp,
]) {
  badFiles(source, {
    layout: {},
    heading: { row: 4, column: 1 },
    area: { row: 8, column: 1 },
    value: { row: 8, column: 63 },
    otherVintage: (grid) => {
      grid[1]![1] = "2024-09-16";
    },
  });
}
