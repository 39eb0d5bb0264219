import type { JSX } from "preact";
import { type Clause, clausesOfParagraph, paragraphs } from "../../declaration/index.ts";
import { hasAtlasMessage } from "../../messages/atlas/index.ts";
import { figuresOfAnswer } from "../../report/answers/index.ts";
import type { DeclarationSlice } from "../data/declaration-slice.ts";
import type { NumberRecord } from "../data/number-record.ts";
import type { Page } from "../frame/document.tsx";
import { Words } from "../frame/words.tsx";
import type { PageContext } from "../page-context.ts";
import { AnswerMark } from "./declaration/answer-mark.tsx";
import { ClauseAnswer } from "./declaration/clause-answer.tsx";
import { Facts } from "./declaration/facts.tsx";
import { SourcesSection } from "./sources.tsx";

/** One paragraph of the Declaration with its clauses in full. */
export function paragraphPage(at: PageContext, number: number, slice: DeclarationSlice): Page {
  const title = at.say("declaration.paragraph", { number });
  return {
    title,
    description: at.say("declaration.title"),
    partlyEnglish: true,
    slice: "declaration",
    body: (
      <>
        <div class="page-head">
          <p class="eyebrow">
            <a href={at.link({ page: "declaration" })}>{at.say("nav.declaration")}</a>
          </p>
          <h1>{title}</h1>
          <p class="aside-note">{at.say("declaration.own-words")}</p>
        </div>
        {clausesOfParagraph(number).map((clause) => (
          <ClauseInFull key={clause.id} at={at} slice={slice} clause={clause} />
        ))}
        <Neighbours at={at} number={number} />
        <SourcesSection at={at} numbers={numbersOf(slice, number)} slice="declaration" />
      </>
    ),
  };
}

/** Records of the figures of a paragraph. */
function numbersOf(slice: DeclarationSlice, paragraph: number): readonly NumberRecord[] {
  return clausesOfParagraph(paragraph).flatMap(({ id }) =>
    figuresOfAnswer(slice.answers.get(id)!).map((figure) => slice.numberOf(figure).record),
  );
}

function ClauseInFull(props: {
  readonly at: PageContext;
  readonly slice: DeclarationSlice;
  readonly clause: Clause;
}): JSX.Element {
  const { at, clause, slice } = props;
  const { id } = clause;
  const note = `clause.${id}.note`;
  return (
    <article class="clause-full" id={id}>
      <h2>
        <span class="clause-id">{id}</span>
        <span class="verb">
          <Words at={at} of={`clause.${id}.verb`} />
        </span>
      </h2>
      <p class="summary">
        <Words at={at} of={`clause.${id}.summary`} />
      </p>
      <p class="clause-facts">
        <AnswerMark at={at} answer={slice.answers.get(id)!.kind} />
        <span>{at.say(`clause-class.${clause.class}`)}</span>
        <span>{at.say(`verdict.${clause.verdict}`)}</span>
      </p>
      <ClauseAnswer at={at} slice={slice} answer={slice.answers.get(id)!} />
      <Facts at={at} clause={clause} />
      {hasAtlasMessage(note) ? (
        <p class="note">
          <b>{at.say("declaration.note")}</b> <Words at={at} of={note} />
        </p>
      ) : null}
    </article>
  );
}

function Neighbours(props: { readonly at: PageContext; readonly number: number }): JSX.Element {
  const { at, number } = props;
  const to = (paragraph: number, key: string, rel: string) =>
    paragraph >= 1 && paragraph <= paragraphs.length ? (
      <a rel={rel} href={at.link({ page: "paragraph", paragraph })}>
        <span>{at.say(key)}</span>
        <b>{at.say("declaration.paragraph", { number: paragraph })}</b>
      </a>
    ) : (
      <span />
    );
  return (
    <nav class="neighbours" aria-label={at.say("declaration.paragraphs")}>
      {to(number - 1, "nav.previous", "prev")}
      {to(number + 1, "nav.next", "next")}
    </nav>
  );
}
