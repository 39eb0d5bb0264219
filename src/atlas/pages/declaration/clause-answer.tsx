import type { JSX } from "preact";
import type { LedgerEvent } from "../../../declaration/index.ts";
import type {
  ClauseAnswer as Answer,
  GapAnswer,
  InstrumentStatus,
  LedgerAnswerOf,
} from "../../../report/answers/index.ts";
import type { DeclarationSlice } from "../../data/declaration-slice.ts";
import { Num } from "../../frame/number.tsx";
import { Table } from "../../frame/table.tsx";
import { Words } from "../../frame/words.tsx";
import type { PageContext } from "../../page-context.ts";
import { AnswerFigures } from "./answer-figures.tsx";
import { Finding } from "./finding.tsx";

interface AnswerProps<Of extends Answer> {
  readonly at: PageContext;
  readonly slice: DeclarationSlice;
  readonly answer: Of;
}

/** What answers a clause: finding and figures, instruments, a ledger, or the gap with its reason. */
export function ClauseAnswer(props: AnswerProps<Answer>): JSX.Element {
  const { answer, at, slice } = props;
  if (answer.kind === "gap") return <GapStatement at={at} slice={slice} answer={answer} />;
  return (
    <div class={`answer-box answer-box-${answer.kind}`}>
      <Finding at={at} slice={slice} sentence={answer.finding} />
      {answer.kind === "figure" && answer.statement ? (
        <p class="statement">
          <Words at={at} of={answer.statement} />
        </p>
      ) : null}
      {answer.kind === "ledger" ? <LedgerOf at={at} answer={answer} /> : null}
      {answer.kind === "status" ? (
        <Instruments at={at} slice={slice} instruments={answer.instruments} />
      ) : (
        <AnswerFigures at={at} slice={slice} figures={answer.figures} />
      )}
    </div>
  );
}

function GapStatement({ at, slice, answer }: AnswerProps<GapAnswer>): JSX.Element {
  return (
    <div class="answer-box answer-box-gap">
      <h3>{at.say("declaration.gap")}</h3>
      <p>
        <b>{at.say(`gap-reason.${answer.reason}`)}</b> <Words at={at} of={answer.statement} />
      </p>
      <h3>{at.say("declaration.gap.needs")}</h3>
      {answer.needs ? (
        <p>
          <Words at={at} of={answer.needs} />
        </p>
      ) : (
        <ul>
          {answer.sources.map((id) => (
            <li key={id}>{id}</li>
          ))}
        </ul>
      )}
      <AnswerFigures at={at} slice={slice} figures={answer.context} />
    </div>
  );
}

function Instruments(props: {
  readonly at: PageContext;
  readonly slice: DeclarationSlice;
  readonly instruments: readonly InstrumentStatus[];
}): JSX.Element {
  const { at, slice } = props;
  return (
    <Table
      caption={at.say("declaration.instruments")}
      columns={[
        { heading: at.say("area.treaties.instrument") },
        { heading: at.say("declaration.parties.before"), numeric: true },
        { heading: at.say("declaration.parties.now"), numeric: true },
      ]}
      rows={props.instruments.map((each) => ({
        key: each.instrument,
        heading: at.say(`instrument.${each.instrument}`),
        cells:
          each.kind === "known"
            ? [each.before, each.now].map((figure) => (
                <Num key={figure.id} at={at} of={slice.numberOf(figure)} />
              ))
            : [<span key="b">○</span>, <span key="n">○</span>],
      }))}
      note={at.say("missing.key")}
    />
  );
}

function LedgerOf(props: {
  readonly at: PageContext;
  readonly answer: LedgerAnswerOf;
}): JSX.Element | null {
  const { at, answer } = props;
  const { ledger } = answer;
  switch (ledger.kind) {
    case "events":
      return <Events at={at} events={ledger.events} />;
    case "coverage":
      return (
        <dl class="facts">
          {ledger.dimensions.map(({ dimension, indicators }) => (
            <div key={dimension}>
              <dt>{at.say(`dimension.${dimension}`)}</dt>
              <dd>
                <ul class="tags">
                  {indicators.map((id) => (
                    <li key={id}>{at.say(`indicator.${id}`)}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      );
    default:
      return null;
  }
}

function Events(props: {
  readonly at: PageContext;
  readonly events: readonly LedgerEvent[];
}): JSX.Element {
  const { at, events } = props;
  return (
    <ol class="ledger">
      {events.map((event) => (
        <li key={event.key}>
          <time dateTime={event.date}>{event.date}</time>
          <span>
            {at.say(`event.${event.key}`)}
            {event.symbol ? <span class="symbol">{event.symbol}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
