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
import type { Page } from "../frame/document.tsx";
import { Words } from "../frame/words.tsx";
import type { PageContext } from "../page-context.ts";
import { AnswerMark } from "./declaration/answer-mark.tsx";
import { ClauseFilters } from "./declaration/filters.tsx";

/** The Declaration: 34 paragraphs, 63 clauses, what answers each. */
export function declarationPage(at: PageContext): Page {
  return {
    title: at.say("nav.declaration"),
    description: at.say("declaration.title"),
    partlyEnglish: true,
    body: (
      <>
        <div class="page-head">
          <p class="eyebrow">
            {at.say("declaration.symbol", { symbol: declarationSymbols.adopted })}
          </p>
          <h1>{at.say("declaration.title")}</h1>
          <p class="lead">{at.say("declaration.lead", { clauses: at.number(clauses.length) })}</p>
        </div>
        <Counts at={at} />
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
                    <ClauseRow key={clause.id} at={at} clause={clause} />
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
function Counts({ at }: { readonly at: PageContext }): JSX.Element {
  return (
    <section aria-label={at.say("declaration.counts")}>
      <ol class="strip" aria-hidden="true">
        {clauses.map((clause) => (
          <li key={clause.id} class={`answer-${clause.answer}`} title={clause.id} />
        ))}
      </ol>
      <ul class="counts">
        {answers.map((answer) => {
          const count = clauses.filter((clause) => clause.answer === answer).length;
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

function ClauseRow(props: { readonly at: PageContext; readonly clause: Clause }): JSX.Element {
  const { at, clause } = props;
  const { id } = clause;
  return (
    <article
      id={id}
      class="clause"
      data-answer={clause.answer}
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
      <p class="clause-facts">
        <AnswerMark at={at} answer={clause.answer} />
        <span>{at.say(`clause-class.${clause.class}`)}</span>
        <span>{at.say(`verdict.${clause.verdict}`)}</span>
      </p>
    </article>
  );
}
