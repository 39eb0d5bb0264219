import type { AreaCode } from "../areas/index.ts";
import { notAvailable } from "../vocabulary/index.ts";
import type { Source } from "./contract/index.ts";
import { readAreaMatrix } from "./layouts/area-matrix.ts";

const world = "001" as AreaCode;

/**
 * World Bank, KNOMAD: Bilateral Remittance Matrix 2017 (April 2018 version). Modelled by the method
 * of Ratha and Shaw (2007), not observed. Senders down, receivers across, millions of US dollars.
 *
 * Four corridors hold `-` (India and Pakistan, Israel and Lebanon, both ways): no estimate is given.
 * The totals of Israel and Lebanon still contain 1.20 and 0.84 million for them, so that the
 * published world total exceeds the sum of the pairs by 2.04 million. The workbook is not the
 * publisher's bytes: a small sheet was added to it by a user.
 */
export const knomadBilateralRemittances2017: Source = {
  id: "knomad-bilateral-remittances-2017",
  title: "Bilateral Remittance Matrix 2017",
  producer: "World Bank, KNOMAD",
  vintage: "April 2018 version",
  published: "2018-04",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://www.knomad.org/data/remittances",
  citation: "World Bank, KNOMAD (2018). Bilateral Remittance Matrix 2017, April 2018 version.",
  measures: ["REMIT_BILATERAL"],
  files: [
    {
      key: "matrix",
      path: "worldbank/WB_Bilateral_Remittance_Estimates_2017.xlsx",
      sha256: "d995649722f9a3c4db0769c9026102f85f37df9e4d66cc04729f3317b4c07e9c",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "world",
      of: { measure: "REMIT_BILATERAL", refArea: world, counterpartArea: world },
      equals: 613_465_800_000,
      tolerance: 50_000,
      published: "Bilateral Remittance Matrix 2017, cell WORLD × WORLD",
    },
    {
      id: "pairs",
      of: { measure: "REMIT_BILATERAL", refArea: "areas", counterpartArea: "areas" },
      equals: { measure: "REMIT_BILATERAL", refArea: world, counterpartArea: world },
      tolerance: 2_050_000,
      published: "Bilateral Remittance Matrix 2017, cell WORLD × WORLD",
    },
    {
      id: "senders",
      of: { measure: "REMIT_BILATERAL", refArea: world, counterpartArea: "areas" },
      equals: { measure: "REMIT_BILATERAL", refArea: "areas", counterpartArea: "areas" },
      tolerance: 1,
      published: "Bilateral Remittance Matrix 2017, column WORLD",
    },
    {
      id: "cells",
      of: { measure: "REMIT_BILATERAL" },
      by: "count-all",
      equals: 215 * 215,
      published: "214 economies and the world, both ways",
    },
  ],
  read: (reading) =>
    readAreaMatrix(reading, {
      key: "matrix",
      sheet: "Bilateral_Remittances_2017",
      title:
        "Bilateral Remittance Estimates for 2017 using Migrant Stocks, Host Country Incomes, and Origin Country Incomes (millions of US$) (April 2018 Version)",
      corner: "receiving (across) / sending (down)",
      areas: 214,
      measure: "REMIT_BILATERAL",
      year: 2017,
      unitMult: 6,
      marks: { "-": notAvailable },
      blankPair: "missing",
    }),
};
