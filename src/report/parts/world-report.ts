import type { ReportPlan } from "../compile/compile.ts";
import { areaAnnex } from "./annex/areas.ts";
import { levels } from "./levels/index.ts";

/** The world report: the skeleton that the reports to the General Assembly share since 2013. */
export const worldReport: ReportPlan = {
  name: "world-report",
  title: "title",
  subtitle: "subtitle",
  parts: [
    { id: "levels", part: levels },
    { id: "annex", part: areaAnnex },
  ],
};
