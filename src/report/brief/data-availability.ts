import { type AvailabilityCheck, dataAvailability } from "../../indicators/index.ts";
import type { Page } from "../compile/page.ts";
import type { Part } from "../compile/part.ts";
import type { Block, Run } from "../document/document.ts";
import { labelRun } from "../document/index.ts";
import { sourceSeparator } from "../document/sentence-gap.ts";

/** What is known of the area and what is not (clause 28.a): the checks by name, never a score. */
export function availabilityPart(area: string): Part {
  return async ({ edition }) => {
    const { checks } = await dataAvailability(edition, area);
    return (page) => [
      page.heading(1, "availability", "brief.availability"),
      ...(["yes", "no", "unknown"] as const).flatMap((answer): Block[] => {
        const named = checks.filter((check) => check.answer === answer);
        if (named.length === 0) return [];
        const separator: Run = { kind: "text", text: sourceSeparator(page.language) };
        const list = named.flatMap((check, i) => [
          ...(i === 0 ? [] : [separator]),
          ...checkRuns(page, check),
        ]);
        return [
          {
            kind: "paragraph",
            role: answer === "yes" ? "body" : "gap",
            runs: page.say(`brief.available.${answer}`, { checks: list }),
          },
        ];
      }),
    ];
  };
}

function checkRuns(page: Page, { number, latestYear }: AvailabilityCheck): readonly Run[] {
  const name: Run = labelRun(page.word(`availability.${number}`));
  if (latestYear === null) return [name];
  return page.say("brief.available.check", { name, year: labelRun(latestYear) });
}
