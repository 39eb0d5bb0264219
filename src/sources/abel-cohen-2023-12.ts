import type { Source } from "./contract/index.ts";
import {
  abelCohenMethods,
  type FlowEstimates,
  readFlowEstimates,
  worldTotals,
} from "./layouts/abel-cohen-flows.ts";

const file = {
  key: "flows",
  labels: ["year0", "orig", "dest", "orig_name", "dest_name"],
  methods: abelCohenMethods,
} as const satisfies FlowEstimates;

const published = "sums of da_pb_closed by period, provenance note of the file";

/**
 * Abel and Cohen, five-year flow estimates 1990–2020 by six methods, vintage of 5 December 2023:
 * 231 areas, from later revisions of the stocks and of World Population Prospects. Rebuilt in the layout of the figshare deposit from
 * the data of the authors' web explorer, so it is a conversion; values are rounded to whole persons.
 * Absent pairs are 0 after rounding: see `readFlowEstimates`.
 */
export const abelCohen202312: Source = {
  id: "abel-cohen-2023-12",
  title: "Bilateral international migration flow estimates for 200 countries",
  producer: "Guy J. Abel and Joel E. Cohen",
  vintage: "2023-12-05",
  published: "2023-12-05",
  licence: "UNVERIFIED",
  custody: "user-copy",
  page: "https://doi.org/10.6084/m9.figshare.7731233",
  citation:
    "Abel, G. J. and Cohen, J. E. (2019). Bilateral international migration flow estimates for 200 countries. Scientific Data 6, 82. figshare 7731233.",
  measures: ["FLOW_EST"],
  files: [
    {
      key: file.key,
      path: "abel-cohen/abel_cohen_bilat_mig_2023-12-05.csv",
      sha256: "977a6774ab91dd95ef22558fc5f5ab337610193f1667f3305e2b344a73b1a5b7",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    ...worldTotals([72.7, 71.4, 76.3, 89.0, 97.5, 101.2], published),
    {
      id: "cells",
      of: { measure: "FLOW_EST" },
      by: "count-all",
      equals: 800184,
      published: "the file: 133,364 pairs",
    },
  ],
  read: (reading) => readFlowEstimates(reading, file),
};
