import type { Claim } from "../claims/index.ts";
import type { ReportPlan } from "../compile/compile.ts";
import { areaAnnex } from "./annex/areas.ts";
import { availabilityAnnex } from "./annex/availability-vector.ts";
import { dataThereAre } from "./availability/data-there-are.ts";
import { comparisonAnnex } from "./comparison/claims.ts";
import { development } from "./development/index.ts";
import { answeredOnce } from "./findings/answered.ts";
import { clauseFindings } from "./findings/clause-findings.ts";
import { otherContents } from "./findings/other-contents.ts";
import { introduction } from "./introduction/index.ts";
import { entriesAndWork } from "./labour/entries-and-work.ts";
import { levels } from "./levels/index.ts";
import { sdgMeasurement } from "./measurement/sdg-series.ts";
import { processes } from "./processes/events.ts";
import { ratification } from "./ratification/parties.ts";
import { challenges } from "./uncertainty/challenges.ts";
import { howLittle } from "./uncertainty/how-little.ts";
import { indicatorsNotPrinted } from "./uncertainty/not-printed.ts";

/**
 * The world report: the skeleton that the reports to the General Assembly share since 2013.
 *
 * @param claims official printed figures, for the comparison annex and clause 34.a
 */
export function worldReport(claims: readonly Claim[]): ReportPlan {
  const answered = answeredOnce(claims);
  return {
    name: "world-report",
    title: "title",
    subtitle: "subtitle",
    parts: [
      { id: "introduction", part: introduction(answered) },
      { id: "levels", part: levels(answered) },
      { id: "development", part: development(answered) },
      { id: "labour", part: entriesAndWork },
      { id: "measurement", part: sdgMeasurement },
      { id: "ratification", part: ratification },
      { id: "processes", part: processes },
      { id: "availability", part: dataThereAre },
      { id: "rivals", part: howLittle },
      { id: "challenges", part: challenges },
      { id: "not-printed", part: indicatorsNotPrinted },
      { id: "findings", part: clauseFindings(answered) },
      { id: "contents", part: otherContents },
      { id: "annex", part: areaAnnex },
      { id: "comparison", part: comparisonAnnex(claims) },
      { id: "availability-annex", part: availabilityAnnex },
    ],
  };
}
