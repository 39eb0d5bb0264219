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
 * Abel and Cohen, five-year flow estimates 1990–2020 by six methods, vintage of 15 June 2022: 201
 * areas. Rebuilt in the layout of the figshare deposit from
 * the data of the authors' web explorer, so it is a conversion; values are rounded to whole persons.
 * Absent pairs are 0 after rounding: see `readFlowEstimates`.
 */
export const abelCohen202206: Source = {
  id: "abel-cohen-2022-06",
  title: "Bilateral international migration flow estimates for 200 countries",
  producer: "Guy J. Abel and Joel E. Cohen",
  vintage: "2022-06-15",
  published: "2022-06-15",
  licence: "UNVERIFIED",
  custody: "user-copy",
  page: "https://doi.org/10.6084/m9.figshare.7731233",
  citation:
    "Abel, G. J. and Cohen, J. E. (2019). Bilateral international migration flow estimates for 200 countries. Scientific Data 6, 82. figshare 7731233.",
  measures: ["FLOW_EST"],
  files: [
    {
      key: file.key,
      path: "abel-cohen/abel_cohen_bilat_mig_2022-06-15.csv",
      sha256: "49539b9eb826f2e1fd92ea5e9e7f93707f1a30109009db827c5f84b91cc7188b",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    ...worldTotals([69.6, 67.0, 75.9, 87.2, 93.0, 95.9], published),
    {
      id: "cells",
      of: { measure: "FLOW_EST" },
      by: "count-all",
      equals: 714102,
      published: "the file: 119,017 pairs",
    },
  ],
  read: (reading) => readFlowEstimates(reading, file),
};
