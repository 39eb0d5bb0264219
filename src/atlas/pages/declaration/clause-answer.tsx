import type { JSX } from "preact";
import {
  type Clause,
  type Gap,
  type LedgerEvent,
  ledgerOf,
  treatiesOf,
} from "../../../declaration/index.ts";
import { Words } from "../../frame/words.tsx";
import type { PageContext } from "../../page-context.ts";

/** What answers a clause: its gap with the reason, its ledger, its instruments. */
export function ClauseAnswer(props: {
  readonly at: PageContext;
  readonly clause: Clause;
  readonly gap: Gap | undefined;
}): JSX.Element | null {
  const { at, clause, gap } = props;
  if (gap) return <GapStatement at={at} gap={gap} />;
  if (clause.answer === "ledger") {
    const ledger = ledgerOf(clause.id);
    return ledger.kind === "events" ? <Ledger at={at} events={ledger.events} /> : null;
  }
  if (clause.answer === "status") {
    return (
      <div class="answer-box">
        <h3>{at.say("declaration.instruments")}</h3>
        <ul class="tags">
          {treatiesOf(clause.id).instruments.map((instrument) => (
            <li key={instrument}>{at.say(`instrument.${instrument}`)}</li>
          ))}
        </ul>
      </div>
    );
  }
  return null;
}

function GapStatement(props: { readonly at: PageContext; readonly gap: Gap }): JSX.Element {
  const { at, gap } = props;
  return (
    <div class="answer-box answer-gap">
      <h3>{at.say("declaration.gap")}</h3>
      <p>
        <b>{at.say(`gap-reason.${gap.reason}`)}</b> <Words at={at} of={`gap.${gap.clause}`} />
      </p>
      <h3>{at.say("declaration.gap.needs")}</h3>
      <p>
        <Words at={at} of={`gap.${gap.clause}.needs`} />
      </p>
    </div>
  );
}

function Ledger(props: {
  readonly at: PageContext;
  readonly events: readonly LedgerEvent[];
}): JSX.Element {
  const { at, events } = props;
  return (
    <div class="answer-box">
      <h3>{at.say("declaration.ledger")}</h3>
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
    </div>
  );
}
