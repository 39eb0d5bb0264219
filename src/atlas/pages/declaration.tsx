import type { JSX } from "preact";
import {
  answers,
  type Clause,
  clauseClasses,
  clauses,
  declarationSymbols,
  paragraphs,
  verdicts,
} from "../../declaration/index.ts";
import type { DeclarationSlice } from "../data/declaration-slice.ts";
import type { Page } from "../frame/document.tsx";
import { Words } from "../frame/words.tsx";
import type { PageContext } from "../page-context.ts";
import { AnswerMark } from "./declaration/answer-mark.tsx";
import { ClauseFilters } from "./declaration/filters.tsx";
import { Finding } from "./declaration/finding.tsx";

/** The Declaration: 34 paragraphs, 63 clauses, what answers each. */
export function declarationPage(at: PageContext, slice: DeclarationSlice): Page {
  return {
    title: at.say("nav.declaration"),
    description: at.say("declaration.title"),
    partlyEnglish: true,
    slice: "declaration",
    body: (
      <>
        <div class="page-head">
          <p class="eyebrow">
            {at.say("declaration.symbol", { symbol: declarationSymbols.adopted })}
          </p>
          <h1>{at.say("declaration.title")}</h1>
          <p class="lead">{at.say("declaration.lead", { clauses: at.number(clauses.length) })}</p>
        </div>
        <Counts at={at} slice={slice} />
        <ClauseFilters
          at={at}
          facets={{ answer: answers, class: clauseClasses, verdict: verdicts }}
        >
          <p class="aside-note">{at.say("declaration.own-words")}</p>
          <ol class="paragraphs">
            {paragraphs.map(({ number, clauses: own }) => (
              <li key={number} id={`p${number}`} class="paragraph" value={number}>
                <h3>
                  <a href={at.link({ page: "paragraph", paragraph: number })}>
                    <span class="aside">{at.say("declaration.paragraph", { number })}</span>
                    <span aria-hidden="true">{number}</span>
                  </a>
                </h3>
                <div>
                  {own.map((clause) => (
                    <ClauseRow key={clause.id} at={at} slice={slice} clause={clause} />
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </ClauseFilters>
      </>
    ),
  };
}

/** How many clauses end in which answer: symbol, word and number; never a score. */
function Counts(props: {
  readonly at: PageContext;
  readonly slice: DeclarationSlice;
}): JSX.Element {
  const { at, slice } = props;
  const kinds = clauses.map(({ id }) => slice.answers.get(id)!.kind);
  return (
    <section aria-label={at.say("declaration.counts")}>
      <ol class="strip" aria-hidden="true">
        {clauses.map(({ id }, i) => (
          <li key={id} class={`answer-${kinds[i]}`} title={id} />
        ))}
      </ol>
      <ul class="counts">
        {answers.map((answer) => {
          const count = kinds.filter((kind) => kind === answer).length;
          return (
            <li key={answer}>
              <AnswerMark at={at} answer={answer} />
              <strong>{at.say("declaration.count", { count, n: at.number(count) })}</strong>
              <span>{at.say(`declaration.answer.${answer}.words`)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ClauseRow(props: {
  readonly at: PageContext;
  readonly slice: DeclarationSlice;
  readonly clause: Clause;
}): JSX.Element {
  const { at, clause, slice } = props;
  const { id } = clause;
  const answer = slice.answers.get(id)!;
  return (
    <article
      id={id}
      class="clause"
      data-answer={answer.kind}
      data-class={clause.class}
      data-verdict={clause.verdict}
      data-actor={clause.actors.join(" ")}
    >
      <a
        class="clause-id"
        href={`${at.link({ page: "paragraph", paragraph: clause.paragraph })}#${id}`}
      >
        {id}
      </a>
      <p>
        <b class="verb">
          <Words at={at} of={`clause.${id}.verb`} />
        </b>{" "}
        <Words at={at} of={`clause.${id}.summary`} />
      </p>
      {answer.kind === "gap" ? (
        <p class="finding-gap">
          <Words at={at} of={answer.statement} />
        </p>
      ) : (
        <Finding at={at} slice={slice} sentence={answer.finding} />
      )}
      <p class="clause-facts">
        <AnswerMark at={at} answer={answer.kind} />
        <span>{at.say(`clause-class.${clause.class}`)}</span>
        <span>{at.say(`verdict.${clause.verdict}`)}</span>
      </p>
    </article>
  );
}
