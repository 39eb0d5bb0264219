import type { ClauseId } from "../../../declaration/index.ts";
import { eightPointAgenda, paragraphs } from "../../../declaration/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import type { Run } from "../../document/document.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";
import { clauseAnchor } from "./clause-findings.ts";

/** Two other tables of contents: by paragraph of the Declaration and by the eight-point agenda. */
export const otherContents: Part = async () => (page) => [
  page.heading(1, "contents-other", "contents.other"),
  page.heading(2, "contents-paragraphs", "contents.paragraphs"),
  {
    kind: "list",
    columns: 3,
    items: paragraphs.map(({ number, clauses }) =>
      page.say("contents.paragraph", {
        number: labelRun(number),
        clauses: clauseLinks(
          page,
          clauses.map(({ id }) => id),
        ),
      }),
    ),
  },
  page.heading(2, "contents-agenda", "contents.agenda"),
  {
    kind: "list",
    items: eightPointAgenda.map(({ number: point, clauses }) =>
      page.say("contents.point", {
        number: labelRun(point),
        title: definitionRuns(page.word(`agenda.${point}`)),
        clauses: clauseLinks(page, clauses),
      }),
    ),
  },
];

function clauseLinks(page: Page, ids: readonly ClauseId[]): readonly Run[] {
  return page.list(ids.map((id) => [{ kind: "link", text: id, href: `#${clauseAnchor(id)}` }]));
}
