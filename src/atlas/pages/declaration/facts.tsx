import type { ComponentChildren, JSX } from "preact";
import type { Clause } from "../../../declaration/index.ts";
import type { PageContext } from "../../page-context.ts";

/** Whom a clause speaks to and what it belongs to. */
export function Facts(props: { readonly at: PageContext; readonly clause: Clause }): JSX.Element {
  const { at, clause } = props;
  const indicators = clause.indicators.filter((id) => !id.startsWith("POL-1072-"));
  return (
    <dl class="facts">
      <Row name={at.say("declaration.actors")}>
        {clause.actors.map((actor) => (
          <li key={actor}>
            <a href={`${at.link({ page: "declaration" })}#actor-${actor}`}>
              {at.say(`actor.${actor}`)}
            </a>
          </li>
        ))}
      </Row>
      <Row name={at.say("declaration.indicators")}>
        {indicators.map((id) => (
          <li key={id}>{at.say(`indicator.${id}`)}</li>
        ))}
      </Row>
      <Row name={at.say("declaration.compact")}>
        {clause.compactObjectives.map((number) => (
          <li key={number}>
            <bdi class="code">{number}</bdi> {at.say(`compact.${number}`)}
          </li>
        ))}
      </Row>
      <Row name={at.say("declaration.sdg")}>
        {clause.sdgTargets.map((target) => (
          <li key={target}>
            <bdi class="code">{target}</bdi>
          </li>
        ))}
      </Row>
    </dl>
  );
}

function Row(props: {
  readonly name: string;
  readonly children: ComponentChildren[];
}): JSX.Element | null {
  if (props.children.length === 0) return null;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <ul class="tags">{props.children}</ul>
      </dd>
    </div>
  );
}
