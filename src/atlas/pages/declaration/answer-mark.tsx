import type { JSX } from "preact";
import type { Answer } from "../../../declaration/index.ts";
import type { PageContext } from "../../page-context.ts";

const shapes: Readonly<Record<Answer, JSX.Element>> = {
  figure: <path d="M2 12V7h3v5zM6.5 12V2h3v10zM11 12V5h3v7z" />,
  status: <path d="M8 1l6 2.5V8c0 3-2.5 5-6 6-3.5-1-6-3-6-6V3.5z" />,
  ledger: <path d="M2 2h12v2.5H2zM2 6.5h12V9H2zM2 11h12v2.5H2z" />,
  gap: (
    <path d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z" />
  ),
};

/** In what a clause ends: shape, word and colour together. */
export function AnswerMark(props: {
  readonly at: PageContext;
  readonly answer: Answer;
}): JSX.Element {
  return (
    <span class={`answer answer-${props.answer}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="currentColor">
        {shapes[props.answer]}
      </svg>
      {props.at.say(`answer.${props.answer}`)}
    </span>
  );
}
