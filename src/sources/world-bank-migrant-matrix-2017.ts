import type { AreaCode } from "../areas/index.ts";
import type { Source } from "./contract/index.ts";
import { readAreaMatrix } from "./layouts/area-matrix.ts";

const world = "001" as AreaCode;

/**
 * World Bank: Bilateral Estimates of Migrant Stocks in 2017. Origins down, destinations across —
 * where the remittance matrices have senders, that is destinations, down (trap X07). “Other North”
 * and “Other South” are residual areas. The staff estimates join censuses by birth and registers by
 * citizenship, so the basis is either. Two blank pairs (from the Islamic Republic of Iran and from
 * Kosovo to the United Arab Emirates) are missing values. The workbook is not the publisher's bytes:
 * a sheet was added to it by a user.
 */
export const worldBankMigrantMatrix2017: Source = {
  id: "world-bank-migrant-matrix-2017",
  title: "Bilateral Estimates of Migrant Stocks in 2017",
  producer: "World Bank",
  vintage: "2017 matrix",
  published: "2018",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://www.knomad.org/data/migration",
  citation: "World Bank (2018). Bilateral Estimates of Migrant Stocks in 2017.",
  measures: ["MIG_STOCK"],
  files: [
    {
      key: "matrix",
      path: "worldbank/WB_Bilateral_Estimates_Migrant_Stocks_2017.xlsx",
      sha256: "69aaf6ac711f7ba770cbd551b357daa8445b6b952bb9cb92e720a251ede4bb60",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "world",
      of: { measure: "MIG_STOCK", refArea: world, counterpartArea: world },
      equals: 266_143_792,
      published: "Bilateral Estimates of Migrant Stocks in 2017, cell World × World",
    },
    {
      id: "pairs",
      of: { measure: "MIG_STOCK", refArea: "areas", counterpartArea: "areas" },
      equals: { measure: "MIG_STOCK", refArea: world, counterpartArea: world },
      published: "Bilateral Estimates of Migrant Stocks in 2017, cell World × World",
    },
    {
      id: "destinations",
      of: { measure: "MIG_STOCK", refArea: "areas", counterpartArea: world },
      equals: { measure: "MIG_STOCK", refArea: world, counterpartArea: world },
      published: "Bilateral Estimates of Migrant Stocks in 2017, row World",
    },
    {
      id: "origins",
      of: { measure: "MIG_STOCK", refArea: world, counterpartArea: "areas" },
      equals: { measure: "MIG_STOCK", refArea: world, counterpartArea: world },
      published: "Bilateral Estimates of Migrant Stocks in 2017, column World",
    },
    {
      id: "cells",
      of: { measure: "MIG_STOCK" },
      by: "count-all",
      equals: 217 * 217,
      published: "216 economies and residual areas and the world, both ways",
    },
  ],
  read: (reading) =>
    readAreaMatrix(reading, {
      key: "matrix",
      sheet: "Bilateral_Migration_2017",
      title: "Bilateral Estimates of Migrant Stocks in 2017",
      corner: "destination (across) / origin (down)",
      areas: 216,
      measure: "MIG_STOCK",
      year: 2017,
      basis: "BIRTH_OR_CITIZENSHIP",
      blankPair: "missing",
    }),
};
