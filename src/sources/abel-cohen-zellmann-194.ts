import type { Source } from "./contract/index.ts";
import { type FlowEstimates, readFlowEstimates, worldTotals } from "./layouts/abel-cohen-flows.ts";

const file = {
  key: "flows",
  labels: ["year0", "orig", "dest"],
  methods: ["da_pb_closed"],
} as const satisfies FlowEstimates;

const published = "sums of da_pb_closed by period, provenance note of the file";

/**
 * Abel and Cohen, pseudo-Bayes estimates (`da_pb_closed`) between 194 areas, as extracted by Jakob
 * Zellmann from a figshare download of 2023: a subset of the vintage of June 2022, so its world
 * totals are lower. A conversion (R data to text). Absent pairs are 0 after rounding: see
 * `readFlowEstimates`.
 */
export const abelCohenZellmann194: Source = {
  id: "abel-cohen-zellmann-194",
  title: "Bilateral international migration flow estimates for 200 countries",
  producer: "Guy J. Abel and Joel E. Cohen",
  vintage: "194 areas, 2023 download",
  published: "2023",
  licence: "UNVERIFIED",
  custody: "user-copy",
  page: "https://doi.org/10.6084/m9.figshare.7731233",
  citation:
    "Abel, G. J. and Cohen, J. E. (2019). Bilateral international migration flow estimates for 200 countries. Scientific Data 6, 82. figshare 7731233.",
  measures: ["FLOW_EST"],
  files: [
    {
      key: file.key,
      path: "abel-cohen/abel_cohen_da_pb_closed_194c_zellmann.csv",
      sha256: "480a8f0a3cc2bc356907013b739f212d422c647284183cf23132db5781132dd6",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    ...worldTotals([66.9, 65.0, 74.3, 85.3, 90.4, 92.4], published),
    {
      id: "cells",
      of: { measure: "FLOW_EST" },
      by: "count-all",
      equals: 110218,
      published: "the file: 110,218 pairs",
    },
  ],
  read: (reading) => readFlowEstimates(reading, file),
};
