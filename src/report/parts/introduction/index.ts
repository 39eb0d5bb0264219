import { recordCount } from "../../../indicators/index.ts";
import type { Part, PartContext } from "../../compile/part.ts";
import { labelRun } from "../../document/index.ts";
import { atParagraph, type LedgerEntry } from "../../ledger/index.ts";
import type { Answered } from "../findings/answered.ts";

const outcomes = ["figure", "status", "ledger", "gap"] as const;
type Outcome = (typeof outcomes)[number];

/** I, introduction: mandate, who is an international migrant, how to read the report. */
export function introduction(answered: (context: PartContext) => Promise<Answered>): Part {
  return async (context) => {
    const { edition, ledger } = context;
    const { answers } = await answered(context);
    const count = async (outcome: Outcome | "all"): Promise<LedgerEntry> => {
      const ended = answers.filter(({ kind }) => outcome === "all" || kind === outcome);
      const figure = await recordCount(edition, {
        indicator: "EVENTS",
        statistic: "outcome-of-clauses",
        subject: { outcome },
        ledger: "clauses",
        keys: ended.map(({ clause }) => clause.id),
      });
      return ledger.enter(atParagraph(4), figure);
    };
    const all = await count("all");
    const counts = new Map<Outcome, LedgerEntry>();
    for (const outcome of outcomes) counts.set(outcome, await count(outcome));
    return (page) => [
      page.heading(1, "introduction", "introduction.heading"),
      page.paragraph("introduction.mandate"),
      page.paragraph("introduction.counts", {
        all: page.number(all),
        ...Object.fromEntries(
          outcomes.map((outcome) => [outcome, page.number(counts.get(outcome)!)]),
        ),
      }),
      page.paragraph("introduction.revision", { edition: labelRun(edition.name) }),
      {
        kind: "box",
        id: "who-is-a-migrant",
        role: "definition",
        title: page.say("introduction.who"),
        blocks: [
          { kind: "paragraph", runs: page.say("introduction.definition") },
          { kind: "paragraph", role: "note", runs: page.say("introduction.basis") },
        ],
      },
      page.paragraph("introduction.reading"),
    ];
  };
}
