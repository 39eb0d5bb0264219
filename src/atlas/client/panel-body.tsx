import type { ComponentChildren, JSX } from "preact";
import type { NumberRecord } from "../data/number-record.ts";
import type { SourceFact } from "../page-context.ts";
import { Cite } from "./cite.tsx";
import { numberText, subjectText, valueText } from "./number-words.ts";
import { TraceTree } from "./trace-tree.tsx";
import type { Say } from "./words.ts";

interface PanelProps {
  readonly record: NumberRecord;
  readonly numbers: readonly NumberRecord[];
  readonly sources: readonly SourceFact[];
  readonly say: Say;
  readonly onOpen: (position: number) => void;
  readonly onClose: () => void;
}

/** Where a number comes from: value, formula, cells, caveats, rivals, sources, citation. */
export function PanelBody(props: PanelProps): JSX.Element {
  const { record, say } = props;
  const used = props.sources.filter(({ id }) => record.sources.includes(id));
  return (
    <article>
      <header>
        <p class="eyebrow">{subjectText(record, say)}</p>
        <button
          type="button"
          class="close"
          onClick={props.onClose}
          aria-label={say("client.close")}
        >
          ×
        </button>
        <h2 id="trace-title">{say(`statistic.${record.statistic}`)}</h2>
        <p class="value">
          {valueText(record, say)}
          {record.model ? <abbr class="model">{say("model.mark")}</abbr> : null}
        </p>
        <Interval record={record} say={say} />
      </header>
      <Part title={say("client.formula")}>
        <TraceTree trace={record.trace} unit={record.unit} say={say} sources={props.sources} />
      </Part>
      <Part title={say("client.method")}>
        <p>{say(`method.${record.method}`)}</p>
        {(record.bases ?? []).map((basis) => (
          <p key={basis}>{say(`basis.${basis}`)}</p>
        ))}
      </Part>
      {record.caveats ? (
        <Part title={say("client.caveats")}>
          <ul>
            {record.caveats.map((caveat) => (
              <li key={caveat}>{say(`caveat.${caveat}`)}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Rivals {...props} />
      <Part title={say("client.sources")}>
        <ul>
          {used.map((source) => (
            <li key={source.id}>
              <a href={source.page} rel="noreferrer">
                {say(`source.${source.id}`)}
              </a>
              <br />
              <small>
                {source.publisher} · {source.vintage} · {source.licence}
              </small>
            </li>
          ))}
        </ul>
      </Part>
      <Cite record={record} sources={used} say={say} />
    </article>
  );
}

function Interval({ record, say }: Pick<PanelProps, "record" | "say">): JSX.Element | null {
  const { interval } = record;
  if (!interval) return null;
  const { low, high } = interval;
  return (
    <p class="interval">
      {say("client.interval", { level: Math.round(interval.probability * 100) })}:{" "}
      <bdi>{numberText(low, record.unit)}</bdi> –{" "}
      <bdi>{valueText({ ...record, value: high }, say)}</bdi>
    </p>
  );
}

function Rivals({ record, numbers, say, onOpen }: PanelProps): JSX.Element | null {
  if (!record.rivals) return null;
  return (
    <Part title={say("client.rivals")}>
      <ul class="rivals">
        {record.rivals.map((position) => {
          const rival = numbers[position]!;
          return (
            <li key={position}>
              <button type="button" onClick={() => onOpen(position)}>
                {valueText(rival, say)}
              </button>
              <small>
                {rival.method.startsWith("flow-")
                  ? say(`explore.method.${rival.method.slice(5)}`)
                  : rival.sources.map((id) => say(`source.${id}`)).join(" · ")}
              </small>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Part(props: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}
