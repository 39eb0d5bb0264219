import {
  type Clause,
  type ClauseId,
  clauses,
  gapOf,
  statementInFigure,
  treatiesOf,
} from "../../declaration/index.ts";
import type { Edition } from "../../edition/index.ts";
import { type Figure, hasNoNumber } from "../../indicators/index.ts";
import type { Claim } from "../claims/claim.ts";
import type { ClauseAnswer, FigureAnswer, GapAnswer } from "./answer.ts";
import { type AnswerContext, answerContext } from "./answer-context.ts";
import type { Compose } from "./figures/composed.ts";
import { composers } from "./figures/composers.ts";
import { gapContext } from "./figures/gap-context.ts";
import { ledgerAnswer } from "./ledgers/ledger-answer.ts";
import type { Sentence } from "./sentence.ts";
import { instrumentStatus } from "./status/instrument-status.ts";
import { statusFinding } from "./status/status-findings.ts";

/** What the answers need beside the edition. */
export interface AnswerOptions {
  /** Official printed figures, as {@link readClaims} gives them. */
  readonly claims: readonly Claim[];
  /** Called with the number of clauses that are answered, of how many. */
  readonly onProgress?: (answered: number, all: number) => void;
}

/**
 * Answers the 63 clauses of the Declaration (A/RES/68/4) from an edition, in the order of the text; each
 * ends in exactly one of a figure, a policy status, a ledger or a gap. A clause whose sentence needs a
 * source that is not loaded ends in a gap `not-loaded` that names it; nothing else changes.
 *
 * @throws RangeError if a clause ends in nothing
 */
export async function answerClauses(
  edition: Edition,
  { claims, onProgress }: AnswerOptions,
): Promise<readonly ClauseAnswer[]> {
  const context = answerContext(edition, claims);
  const found = new Map<ClauseId, ClauseAnswer>();
  const note = (answer: ClauseAnswer) => {
    found.set(answer.clause.id, answer);
    onProgress?.(found.size, clauses.length);
  };
  for (const clause of clauses) {
    if (clause.answer === "figure") note(await figureAnswer(context, clause));
    if (clause.answer === "status") note(await statusAnswer(context, clause));
    if (clause.answer === "gap") note(await plannedGap(context, clause));
  }
  const computed = computedIndicators([...found.values()]);
  const ended = new Map(
    clauses.map(({ id, answer }) => [id, found.get(id)?.kind ?? answer] as const),
  );
  for (const clause of clauses) {
    if (clause.answer === "ledger") note(await ledgerAnswer(edition, clause, computed, ended));
  }
  return clauses.map(({ id }) => {
    const answer = found.get(id);
    if (!answer) throw new RangeError(`clause ${id} ends in nothing`);
    return answer;
  });
}

/** The figures of an answer: those of its sentence first; none for a gap but its context. */
export function figuresOfAnswer(answer: ClauseAnswer): readonly Figure[] {
  return answer.kind === "gap" ? answer.context : answer.figures;
}

async function figureAnswer(context: AnswerContext, clause: Clause): Promise<ClauseAnswer> {
  const compose: Compose | undefined = composers[clause.id];
  if (!compose) throw new RangeError(`clause ${clause.id} ends in a figure that nothing computes`);
  const { finding, beside = [] } = await compose(context);
  const gap = gapOfMissing(clause, finding);
  if (gap) return gap;
  const figures = [...saidFigures(finding), ...beside];
  return {
    kind: "figure",
    clause,
    finding,
    figures: [...new Map(figures.map((figure) => [figure.id, figure])).values()],
    statement: statementInFigure(clause.id),
  } satisfies FigureAnswer;
}

async function statusAnswer({ edition }: AnswerContext, clause: Clause): Promise<ClauseAnswer> {
  const instruments = [];
  for (const each of treatiesOf(clause.id).instruments) {
    instruments.push(await instrumentStatus(edition, each));
  }
  const known = instruments.filter((each) => each.kind === "known");
  const changes = new Map(known.map((each) => [each.instrument, each]));
  const finding = statusFinding(clause.id, changes);
  if (!finding) {
    const sources = instruments.flatMap((each) =>
      each.kind === "no-register" ? [each.source] : [],
    );
    return sourceGap(clause, [...new Set(sources)]);
  }
  const gap = gapOfMissing(clause, finding);
  if (gap) return gap;
  const beside = known.flatMap(({ before, now, change }) => [before, now, change]);
  const figures = [...saidFigures(finding), ...beside];
  return {
    kind: "status",
    clause,
    finding,
    figures: [...new Map(figures.map((figure) => [figure.id, figure])).values()],
    instruments,
  };
}

async function plannedGap(context: AnswerContext, clause: Clause): Promise<GapAnswer> {
  const gap = gapOf(clause.id);
  if (!gap) throw new RangeError(`clause ${clause.id} ends in a gap without a reason`);
  return {
    kind: "gap",
    clause,
    reason: gap.reason,
    statement: `gap.${clause.id}`,
    needs: `gap.${clause.id}.needs`,
    sources: [],
    context: await gapContext(context, clause.id),
  };
}

/** A gap if a number of the sentence is missing: not loaded before any other reason. */
function gapOfMissing(clause: Clause, finding: Sentence): GapAnswer | null {
  const missing = saidFigures(finding)
    .map(({ value }) => value)
    .filter(hasNoNumber);
  if (missing.length === 0) return null;
  const sources = missing.flatMap((each) => each.sources ?? []);
  return sourceGap(clause, [...new Set(sources)].sort());
}

function sourceGap(clause: Clause, sources: readonly string[]): GapAnswer {
  const isLoading = sources.length > 0;
  return {
    kind: "gap",
    clause,
    reason: isLoading ? "not-loaded" : "no-data",
    statement: isLoading ? "gap.source-missing" : "gap.number-missing",
    needs: null,
    sources,
    context: [],
  };
}

function saidFigures(finding: Sentence): readonly Figure[] {
  return Object.values(finding.figures).map(({ figure }) => figure);
}

function computedIndicators(answers: readonly ClauseAnswer[]): ReadonlySet<string> {
  const figures = answers.flatMap(figuresOfAnswer);
  return new Set(
    figures.filter(({ value }) => !hasNoNumber(value)).map(({ indicator }) => indicator),
  );
}
