import type { ClauseId } from "../../../declaration/index.ts";
import { eventsOf, type LedgerEvent, paragraphs } from "../../../declaration/index.ts";
import { type ClauseAnswer, type DimensionCoverage, gapWords } from "../../answers/index.ts";
import type { Page } from "../../compile/page.ts";
import type { Part } from "../../compile/part.ts";
import { dateText, sourcesOf, sourceTitle } from "../../compile/source-line.ts";
import { caveatNotes } from "../../compile/table.ts";
import type { Block, Run } from "../../document/document.ts";
import { definitionRuns, labelRun } from "../../document/index.ts";
import { plainText } from "../../document/say.ts";
import { sentenceGap, sourceSeparator } from "../../document/sentence-gap.ts";
import type { LedgerEntry } from "../../ledger/index.ts";
import { type Answered, findingRuns } from "./answered.ts";

/** VIII, findings: one sentence for each clause, or the gap and its reason, paragraph by paragraph. */
export function clauseFindings(
  answered: (context: Parameters<Part>[0]) => Promise<Answered>,
): Part {
  return async (context) => {
    const found = await answered(context);
    return (page) => [
      page.heading(1, "findings", "findings.heading"),
      page.paragraph("findings.intro"),
      ...paragraphs.flatMap(({ number, clauses }): readonly Block[] => [
        paragraphHeading(page, number),
        ...clauses.map(({ id }) => clauseBox(page, found.of(id), found.entries(id))),
      ]),
    ];
  };
}

/** The heading of a paragraph of the Declaration; a table of contents of its own lists them. */
function paragraphHeading(page: Page, number: number): Block {
  const runs = page.say("findings.paragraph", { number: labelRun(number) });
  return { kind: "heading", level: 2, id: `paragraph-${number}`, runs, isListed: false };
}

/** Identifier of a clause's box, for links. */
export function clauseAnchor(id: ClauseId): string {
  return `clause-${id}`;
}

function clauseBox(page: Page, answer: ClauseAnswer, entries: readonly LedgerEntry[]): Block {
  const { id } = answer.clause;
  return {
    kind: "box",
    id: clauseAnchor(id),
    role: answer.kind === "gap" ? "gap" : "finding",
    title: page.say("findings.title", {
      clause: labelRun(id),
      summary: definitionRuns(page.word(`clause.${id}.summary`)),
    }),
    blocks: [...answerBlocks(page, answer), ...noteBlocks(page, answer, entries)],
  };
}

function answerBlocks(page: Page, answer: ClauseAnswer): readonly Block[] {
  const { id } = answer.clause;
  if (answer.kind === "gap") {
    const { statement, needs } = gapWords(answer, page.language);
    return [
      { kind: "paragraph", role: "gap", runs: statement },
      ...(needs.length === 0
        ? []
        : [
            {
              kind: "paragraph",
              role: "note",
              runs: page.say("findings.needs", { needs }),
            } as const,
          ]),
    ];
  }
  const finding: Block = {
    kind: "paragraph",
    role: "finding",
    runs: findingRuns(page, id, answer.finding),
  };
  if (answer.kind !== "ledger") return [finding];
  const { ledger } = answer;
  if (ledger.kind === "events") return [finding, eventList(page, eventsOf(id))];
  if (ledger.kind === "coverage") return [finding, coverageList(page, ledger.dimensions)];
  return [finding];
}

/** Acts and documents, oldest first; what is still to be verified says so. */
export function eventList(page: Page, events: readonly LedgerEvent[]): Block {
  return { kind: "list", items: events.map((event) => eventRuns(page, event)) };
}

function eventRuns(page: Page, { key, date, symbol, evidence }: LedgerEvent): readonly Run[] {
  return page.say("event", {
    date: labelRun(dateText(date, page.language)),
    title: definitionRuns(page.word(`event.${key}`)),
    symbol: symbol ? page.say("event.symbol", { symbol: labelRun(symbol) }) : [],
    verify:
      evidence === "to-verify"
        ? [{ kind: "text", text: sentenceGap(page.language) }, ...page.say("event.to-verify")]
        : [],
  });
}

function coverageList(page: Page, dimensions: readonly DimensionCoverage[]): Block {
  return {
    kind: "list",
    items: dimensions.map(({ dimension, computed, indicators }) =>
      page.say("findings.dimension", {
        dimension: definitionRuns(page.word(`dimension.${dimension}`)),
        computed: indicatorNames(page, computed),
        others: indicatorNames(
          page,
          indicators.filter((each) => !computed.includes(each)),
        ),
      }),
    ),
  };
}

function indicatorNames(page: Page, ids: readonly string[]): readonly Run[] {
  if (ids.length === 0) return page.say("findings.no-indicator");
  return page.list(ids.map((id) => definitionRuns(page.word(`indicator.${id}`))));
}

/** Each text once: a caveat may say what the statement said, and two releases share a title. */
function unlike(texts: readonly (readonly Run[])[]): (readonly Run[])[] {
  return [...new Map(texts.map((runs) => [plainText(runs), runs])).values()];
}

function noteBlocks(
  page: Page,
  answer: ClauseAnswer,
  entries: readonly LedgerEntry[],
): readonly Block[] {
  const said: (readonly Run[])[] = [];
  if (answer.kind === "figure" && answer.statement) {
    said.push(definitionRuns(page.word(answer.statement)));
  }
  if (answer.kind !== "gap") said.push(...caveatNotes(page, entries));
  const notes = unlike(said);
  const sources = sourcesOf(
    page.edition,
    entries.map(({ figure }) => figure),
  );
  const titles = unlike(sources.map((source) => [labelRun(sourceTitle(source, page.language))]));
  if (titles.length > 0 && answer.kind !== "gap") {
    const separator: Run = { kind: "text", text: sourceSeparator(page.language) };
    const joined = titles.flatMap((title, i) => (i === 0 ? title : [separator, ...title]));
    notes.push(page.say("source", { sources: joined }));
  }
  if (notes.length === 0) return [];
  const gap: Run = { kind: "text", text: sentenceGap(page.language) };
  const runs = notes.flatMap((note, i) => (i === 0 ? note : [gap, ...note]));
  return [{ kind: "paragraph", role: "note", runs }];
}
