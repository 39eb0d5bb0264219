import type { ClauseId } from "../../../declaration/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part, PartContext } from "../../compile/part.ts";
import type { Block } from "../../document/document.ts";
import { shareOfPopulation } from "../charts/share-of-population.ts";
import { type Answered, findingRuns } from "../findings/answered.ts";
import { roleInPopulationChange } from "../population/net-migration.ts";
import { largestAreas } from "./largest.ts";
import { refugeesByEnd } from "./refugees.ts";
import { regionsByRegions } from "./region-matrix.ts";
import { regionsOverTime } from "./regions-over-time.ts";
import { womenByRegion } from "./women.ts";
import { worldInWords } from "./world-in-words.ts";

/** II, levels and trends, and the role of migration in population change. */
export function levels(answered: (context: PartContext) => Promise<Answered>): Part {
  return async (context) => {
    const found = await answered(context);
    const words = await worldInWords(context);
    const overTime = await regionsOverTime(context);
    const share = await shareOfPopulation(context);
    const largest = await largestAreas(context);
    const matrix = await regionsByRegions(context);
    const women = await womenByRegion(context);
    const refugees = await refugeesByEnd(context);
    const population = await roleInPopulationChange(context);
    const finding = (page: Page, id: ClauseId): readonly Block[] => {
      const answer = found.of(id);
      if (answer.kind !== "figure") return [];
      return [page.finding(id, findingRuns(page, id, answer.finding))];
    };
    return (page) => [
      page.heading(1, "levels", "levels.heading"),
      page.heading(2, "levels-a", "levels.a"),
      ...words(page),
      ...overTime(page),
      ...share(page),
      ...largest(page),
      ...finding(page, "22.b"),
      ...finding(page, "22.c"),
      ...matrix(page),
      ...finding(page, "11.a"),
      ...women(page),
      ...ageGap(page),
      ...finding(page, "23.c"),
      ...refugees(page),
      ...population(page),
    ];
  };
}

/** Migrants by age: no edition holds the table, and the report says so in its place. */
function ageGap(page: Page): readonly Block[] {
  return [
    {
      kind: "box",
      id: "age",
      role: "gap",
      title: page.say("age.title"),
      blocks: [{ kind: "paragraph", role: "gap", runs: page.say("age.gap") }],
    },
  ];
}
