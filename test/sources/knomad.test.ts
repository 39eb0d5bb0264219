import { expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import { knomadBilateralRemittances2017 } from "../../src/sources/knomad-bilateral-remittances-2017.ts";
import { knomadBilateralRemittances2021 } from "../../src/sources/knomad-bilateral-remittances-2021.ts";
import { knomadRemittanceInflows } from "../../src/sources/knomad-remittance-inflows.ts";
import { knomadRemittanceInflows202306 } from "../../src/sources/knomad-remittance-inflows-2023-06.ts";
import { knomadRemittanceOutflows } from "../../src/sources/knomad-remittance-outflows.ts";
import { wdiRemittancesReceived } from "../../src/sources/wdi-remittances-received.ts";
import { worldBankMigrantMatrix2017 } from "../../src/sources/world-bank-migrant-matrix-2017.ts";
import { timePeriod } from "../../src/vocabulary/index.ts";
import { describeShared } from "../shared.ts";
import { badFiles } from "./bad-files.ts";
import { readVintage } from "./read-vintage.ts";

const world = areaCode("001");
const pair = (sender: string, receiver: string) => ({
  counterpartArea: areaCode(sender),
  refArea: areaCode(receiver),
});

describeShared("Bilateral remittance matrices", () => {
  it("2021: world, receivers, senders and a corridor, from their cells", async () => {
    const { one, leftOut } = await readVintage(knomadBilateralRemittances2021);
    expect(one(pair("001", "001"))).toMatchObject({ row: 217, column: 216, unitMult: 6 });
    expect(one(pair("001", "001")).value).toBeCloseTo(781_075.7, 1);
    expect(one(pair("001", "IND")).value).toBeCloseTo(89_375, 0);
    expect(one(pair("001", "MEX")).value).toBeCloseTo(54_130, 0);
    expect(one(pair("USA", "001")).value).toBeCloseTo(200_216, 0);
    expect(one(pair("USA", "IND")).value).toBeCloseTo(15_808, 0);
    expect(one(pair("001", "VEN")).value).toEqual({ missing: "not-available" });
    expect(leftOut).toEqual({ "structurally-blank": 35_567, repeated: 1, descriptive: 11 });
  });

  it("2017: the world total holds 2.04 million that stand in no pair", async () => {
    const { one, all, observations } = await readVintage(knomadBilateralRemittances2017);
    expect(one(pair("001", "001")).value).toBeCloseTo(613_465.8, 1);
    expect(all({ text: "-" }).map((o) => `${o.counterpartArea}>${o.refArea}`)).toEqual([
      "IND>PAK",
      "ISR>LBN",
      "LBN>ISR",
      "PAK>IND",
    ]);
    const known = observations.filter(
      (o) => o.refArea !== "001" && o.counterpartArea !== "001" && typeof o.value === "number",
    );
    const sum = known.reduce((total, o) => total + (o.value as number), 0);
    expect((one(pair("001", "001")).value as number) - sum).toBeCloseTo(2.038, 3);
  });

  it("X07: the stock matrix has origins down, where the remittance matrix has destinations down", async () => {
    const stocks = await readVintage(worldBankMigrantMatrix2017);
    const money = await readVintage(knomadBilateralRemittances2017);
    const inUnitedStates = stocks.one(pair("MEX", "USA"));
    const toMexico = money.one(pair("USA", "MEX"));
    expect(inUnitedStates.value).toBeGreaterThan(11_000_000);
    expect(toMexico.value).toBeGreaterThan(28_000);
    expect([inUnitedStates.row, inUnitedStates.column]).not.toEqual([
      toMexico.row,
      toMexico.column,
    ]);
    expect(stocks.one(pair("IRN", "ARE")).value).toEqual({ missing: "not-available" });
    expect(stocks.one(pair("OTN", "001")).value).toBeGreaterThan(0);
  });

  it("X02: three world totals of 2021 are rivals", async () => {
    const wdi = await readVintage(wdiRemittancesReceived);
    const knomad = await readVintage(knomadRemittanceInflows);
    const matrix = await readVintage(knomadBilateralRemittances2021);
    const period = timePeriod(2021);
    const totals = [
      (wdi.one({ refArea: world, timePeriod: period }).value as number) / 1e9,
      (matrix.one(pair("001", "001")).value as number) / 1e3,
      (knomad.one({ refArea: world, timePeriod: period }).value as number) / 1e3,
    ];
    expect(totals.map((total) => total.toFixed(1))).toEqual(["735.2", "781.1", "792.2"]);
  });
});

describeShared("KNOMAD remittance flows", () => {
  it("marks estimates, keeps remarks behind names, and differs between vintages", async () => {
    const later = await readVintage(knomadRemittanceInflows);
    const earlier = await readVintage(knomadRemittanceInflows202306);
    const [estimate] = later.all({ refArea: areaCode("ALB"), timePeriod: timePeriod(2023) });
    expect(estimate).toMatchObject({ value: 1970, status: "E", row: 3, column: 25 });
    expect(later.one({ refArea: areaCode("ISR"), timePeriod: timePeriod(2021) }).note).toBe(
      "using CB data",
    );
    const venezuela = { refArea: areaCode("VEN"), timePeriod: timePeriod(2019) };
    expect(later.one(venezuela).value).toEqual({ missing: "not-available" });
    expect(earlier.one(venezuela).value).toBe(0);
    expect(later.one({ measure: "REMIT_RECEIVED_PC_GDP", refArea: areaCode("ALB") })).toMatchObject(
      {
        status: "E",
        unitMult: 0,
      },
    );
  });

  it("reads the outflows", async () => {
    const { one } = await readVintage(knomadRemittanceOutflows);
    expect(
      one({ measure: "REMIT_PAID", refArea: areaCode("USA"), timePeriod: timePeriod(2022) }),
    ).toMatchObject({ value: 79_153, row: 206, column: 24 });
  });
});

badFiles(knomadBilateralRemittances2021, {
  sheet: "FINAL BRM 2021 ",
  heading: { row: 2, column: 0 },
  area: { row: 5, column: 0 },
  value: { row: 5, column: 215 },
  otherVintage: (grid) => {
    grid[0]![0] = String(grid[0]![0]).replace("December 2022", "May 2024");
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "rows-missing"],
      because: "the world row, which ends the table, is below the rows kept",
    },
  },
});

badFiles(knomadRemittanceInflows, {
  sheet: "Inward remittance flows",
  keep: 227,
  heading: { row: 1, column: 4 },
  area: { row: 5, column: 0 },
  value: { row: 3, column: 4 },
  otherVintage: (grid) => {
    grid[225]![0] = "Date: June 2024";
  },
});

badFiles(knomadBilateralRemittances2017, {
  sheet: "Bilateral_Remittances_2017",
  heading: { row: 2, column: 0 },
  area: { row: 5, column: 0 },
  value: { row: 5, column: 3 },
  otherVintage: (grid) => {
    grid[0]![0] = String(grid[0]![0]).replaceAll("2017", "2021");
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "rows-missing"],
      because: "the world row, which ends the table, is below the rows kept",
    },
  },
});

badFiles(worldBankMigrantMatrix2017, {
  sheet: "Bilateral_Migration_2017",
  heading: { row: 2, column: 0 },
  area: { row: 5, column: 0 },
  value: { row: 5, column: 3 },
  otherVintage: (grid) => {
    grid[0]![0] = String(grid[0]![0]).replaceAll("2017", "2021");
  },
  exceptions: {
    "duplicate-keys": {
      codes: ["duplicate-key", "rows-missing"],
      because: "the world row, which ends the table, is below the rows kept",
    },
  },
});

badFiles(knomadRemittanceInflows202306, {
  sheet: "Inward remittance flows",
  keep: 240,
  heading: { row: 1, column: 4 },
  area: { row: 6, column: 0 },
  value: { row: 6, column: 4 },
  otherVintage: (grid) => {
    for (const row of grid) if (/^Date:/i.test(String(row[0]))) row[0] = "Date: June 2024";
  },
});

badFiles(knomadRemittanceOutflows, {
  sheet: "Outward remittance flows",
  keep: 240,
  heading: { row: 2, column: 4 },
  area: { row: 6, column: 0 },
  value: { row: 6, column: 4 },
  otherVintage: (grid) => {
    for (const row of grid) if (/^Date:/i.test(String(row[0]))) row[0] = "Date: June 2024";
  },
});
