import {
  type Clause,
  type ClauseId,
  clauses,
  dimensions,
  indicatorRegister,
  type LedgerEvent,
  ledgerOf,
} from "../../../declaration/index.ts";
import type { Edition } from "../../../edition/index.ts";
import { type Figure, recordCount } from "../../../indicators/index.ts";
import type { DimensionCoverage, LedgerAnswerOf, LedgerContent } from "../answer.ts";
import {
  type BoundFigure,
  bare,
  type Label,
  label,
  type Sentence,
  wordsLabel,
} from "../sentence.ts";
import { namedEvents } from "./named-events.ts";

type Outcome = Clause["answer"];

/**
 * The answer of a clause that ends in a ledger.
 *
 * @param computed indicators with a figure in this edition
 * @param ended in what each clause ends, this one included
 */
export async function ledgerAnswer(
  edition: Edition,
  clause: Clause,
  computed: ReadonlySet<string>,
  ended: ReadonlyMap<ClauseId, Outcome>,
): Promise<LedgerAnswerOf> {
  const ledger = ledgerOf(clause.id);
  switch (ledger.kind) {
    case "events":
      return ofEvents(edition, clause, ledger.events);
    case "coverage":
      return ofCoverage(edition, clause, computed);
    case "clauses":
      return ofClauses(edition, clause, ended);
    case "challenges":
      return ofChallenges(edition, clause);
  }
}

function answer(
  clause: Clause,
  ledger: LedgerContent,
  figures: Readonly<Record<string, Figure>>,
  labels: Readonly<Record<string, Label>>,
): LedgerAnswerOf {
  const said = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, bare(figure)]),
  ) as Record<string, BoundFigure>;
  const finding: Sentence = { key: `finding.${clause.id}`, figures: said, labels };
  return { kind: "ledger", clause, finding, figures: Object.values(figures), ledger };
}

async function ofEvents(
  edition: Edition,
  clause: Clause,
  events: readonly LedgerEvent[],
): Promise<LedgerAnswerOf> {
  const count = await recordCount(edition, {
    indicator: "EVENTS",
    statistic: "events-recorded",
    subject: { clause: clause.id },
    ledger: "events",
    keys: events.map(({ key }) => key),
  });
  const [first, last] = [events[0]!, events.at(-1)!];
  const named = documentLabels(clause.id, events);
  if (first === last) {
    const one = answer(
      clause,
      { kind: "events", events },
      {},
      { date: label(first.date.slice(0, 4)), ...named },
    );
    return { ...one, figures: [count] };
  }
  return answer(
    clause,
    { kind: "events", events },
    { count },
    { first: label(first.date.slice(0, 4)), last: label(last.date.slice(0, 4)), ...named },
  );
}

/** What the clause's sentence says of documents: the title, symbol or year of some of its events. */
function documentLabels(id: ClauseId, events: readonly LedgerEvent[]): Record<string, Label> {
  const labels: Record<string, Label> = {};
  for (const [name, [key, what]] of Object.entries(namedEvents[id] ?? {})) {
    const event = events.find((each) => each.key === key);
    if (!event) throw new RangeError(`clause ${id} has no event ${key} in its ledger`);
    labels[name] = {
      title: wordsLabel(`event.${key}`),
      symbol: label(event.symbol ?? event.date),
      year: label(event.date.slice(0, 4)),
    }[what];
  }
  return labels;
}

async function ofCoverage(
  edition: Edition,
  clause: Clause,
  computed: ReadonlySet<string>,
): Promise<LedgerAnswerOf> {
  const covered: DimensionCoverage[] = dimensions.map((dimension) => {
    const ids = indicatorRegister.filter((each) => each.dimension === dimension).map((i) => i.id);
    return { dimension, indicators: ids, computed: ids.filter((id) => computed.has(id)) };
  });
  const count = (name: string, keys: readonly string[]) =>
    recordCount(edition, {
      indicator: "SDG-COVER",
      statistic: "indicators-of-dimension",
      subject: { dimension: name },
      ledger: "indicators",
      keys,
    });
  const figures: Record<string, Figure> = {
    all: await count(
      "all",
      indicatorRegister.map(({ id }) => id),
    ),
    computed: await count("computed", [...computed].sort()),
  };
  for (const { dimension, computed: keys } of covered.slice(0, 4)) {
    figures[dimension] = await count(dimension, keys);
  }
  return answer(clause, { kind: "coverage", dimensions: covered }, figures, {});
}

async function ofClauses(
  edition: Edition,
  clause: Clause,
  ended: ReadonlyMap<ClauseId, Outcome>,
): Promise<LedgerAnswerOf> {
  const figures: Record<string, Figure> = {};
  for (const kind of ["figure", "status", "ledger", "gap"] as const) {
    figures[kind] = await recordCount(edition, {
      indicator: "EVENTS",
      statistic: "clauses-by-answer",
      subject: { answer: kind },
      ledger: "clauses",
      keys: clauses.filter(({ id }) => ended.get(id) === kind).map(({ id }) => id),
    });
  }
  return answer(clause, { kind: "clauses" }, figures, {});
}

async function ofChallenges(edition: Edition, clause: Clause): Promise<LedgerAnswerOf> {
  const count = await recordCount(edition, {
    indicator: "CHALLENGE",
    statistic: "challenges-opened",
    subject: {},
    ledger: "challenges",
    keys: [],
  });
  return answer(clause, { kind: "challenges", challenges: [] }, { count }, {});
}
