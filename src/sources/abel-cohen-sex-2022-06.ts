import type { Source } from "./contract/index.ts";
import {
  abelCohenMethods,
  type FlowEstimates,
  readFlowEstimates,
} from "./layouts/abel-cohen-flows.ts";

const file = {
  key: "flows",
  labels: ["year0", "sex", "orig", "dest"],
  methods: abelCohenMethods,
} as const satisfies FlowEstimates;

/**
 * Abel and Cohen, five-year flow estimates by sex, vintage of 15 June 2022: 201 areas. The two sexes
 * were estimated apart and exceed the estimate for both by 0.3 to 2.8 % (trap X08): they are rivals
 * and are never made to agree. Rebuilt in the layout of the figshare deposit from
 * the data of the authors' web explorer, so it is a conversion; values are rounded to whole persons.
 * Absent pairs are 0 after rounding: see `readFlowEstimates`.
 */
export const abelCohenSex202206: Source = {
  id: "abel-cohen-sex-2022-06",
  title: "Bilateral international migration flow estimates updated and refined by sex",
  producer: "Guy J. Abel and Joel E. Cohen",
  vintage: "2022-06-15",
  published: "2022-06-15",
  licence: "UNVERIFIED",
  custody: "user-copy",
  page: "https://doi.org/10.6084/m9.figshare.12845711",
  citation:
    "Abel, G. J. and Cohen, J. E. (2022). Bilateral international migration flow estimates updated and refined by sex. Scientific Data 9, 173. figshare 12845711.",
  measures: ["FLOW_EST"],
  files: [
    {
      key: file.key,
      path: "abel-cohen/abel_cohen_bilat_mig_sex_2022-06-15.csv",
      sha256: "1fca74776583a886f75fd4a9b87b4d3ce86ba5b73f0f590559816f9e83c7d424",
      url: null,
      conversion: true,
    },
  ],
  totals: [
    {
      id: "cells",
      of: { measure: "FLOW_EST" },
      by: "count-all",
      equals: 1318926,
      published: "the file: 219,821 pairs",
    },
  ],
  read: (reading) => readFlowEstimates(reading, file),
};
