import type { AreaCode } from "../areas/index.ts";
import type { Source } from "./contract/index.ts";
import { readAreaMatrix } from "./layouts/area-matrix.ts";

const world = "001" as AreaCode;

/**
 * World Bank, KNOMAD: Bilateral Remittance Matrix 2021 (December 2022 version). Modelled by the
 * method of Ratha and Shaw (2007), not observed. Senders down, receivers across, millions of US
 * dollars.
 *
 * A blank pair has no estimate and is left out; a blank world total is a missing value (39 receivers,
 * among them the Bolivarian Republic of Venezuela, which the note calls unclassified). The notes add
 * that the flows between India and Pakistan, Israel and Lebanon, Armenia and Azerbaijan are assumed
 * to be zero; their cells are blank. The total of Lebanon stands once more below the world row.
 */
export const knomadBilateralRemittances2021: Source = {
  id: "knomad-bilateral-remittances-2021",
  title: "Bilateral Remittance Matrix 2021",
  producer: "World Bank, KNOMAD",
  vintage: "December 2022 version",
  published: "2022-12",
  licence: "CC-BY-4.0",
  custody: "embedded",
  page: "https://www.knomad.org/data/remittances",
  citation: "KNOMAD/World Bank Bilateral Remittance Matrix 2021, December 2022.",
  measures: ["REMIT_BILATERAL"],
  files: [
    {
      key: "matrix",
      path: "worldbank/bilateral_remittance_matrix_2021_0.xlsx",
      sha256: "66ae02420627ce210d9e650c7a21d5ec7d9e77197be9f94d1fa27140402c268a",
      url: "https://www.knomad.org/sites/default/files/2022-12/bilateral_remittance_matrix_2021_0.xlsx",
    },
  ],
  totals: [
    {
      id: "world",
      of: { measure: "REMIT_BILATERAL", refArea: world, counterpartArea: world },
      equals: 781_075_700_000,
      tolerance: 50_000,
      published: "Bilateral Remittance Matrix 2021, cell WORLD × WORLD",
    },
    {
      id: "pairs",
      of: { measure: "REMIT_BILATERAL", refArea: "areas", counterpartArea: "areas" },
      equals: { measure: "REMIT_BILATERAL", refArea: world, counterpartArea: world },
      tolerance: 1,
      published: "Bilateral Remittance Matrix 2021, cell WORLD × WORLD",
    },
    {
      id: "receivers",
      of: { measure: "REMIT_BILATERAL", refArea: "areas", counterpartArea: world },
      equals: { measure: "REMIT_BILATERAL", refArea: world, counterpartArea: world },
      tolerance: 1,
      published: "Bilateral Remittance Matrix 2021, row WORLD",
    },
    {
      id: "senders",
      of: { measure: "REMIT_BILATERAL", refArea: world, counterpartArea: "areas" },
      equals: { measure: "REMIT_BILATERAL", refArea: world, counterpartArea: world },
      tolerance: 1,
      published: "Bilateral Remittance Matrix 2021, column WORLD",
    },
    {
      id: "cells",
      of: { measure: "REMIT_BILATERAL" },
      by: "count-all",
      equals: 10_658,
      published: "pairs with an estimate, and the world row and column",
    },
  ],
  read: (reading) =>
    readAreaMatrix(reading, {
      key: "matrix",
      sheet: "FINAL BRM 2021 ",
      title:
        "Bilateral Remittance Estimates for 2021 using Migrant Stocks, Host Country Incomes, and Origin Country Incomes (millions of US$) (December 2022 Version)",
      corner: "Remittance-receiving country (across) - Remittance-sending country (down)",
      areas: 214,
      measure: "REMIT_BILATERAL",
      year: 2021,
      unitMult: 6,
      blankPair: "structurally-blank",
    }),
};
