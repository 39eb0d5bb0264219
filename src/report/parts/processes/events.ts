import { events } from "../../../declaration/index.ts";
import type { Part } from "../../compile/part.ts";
import { eventList } from "../findings/clause-findings.ts";

/** VI, the United Nations system and processes: the dated list of acts and documents. */
export const processes: Part = async () => (page) => [
  page.heading(1, "processes", "processes.heading"),
  page.paragraph("processes.intro"),
  eventList(page, events),
];
