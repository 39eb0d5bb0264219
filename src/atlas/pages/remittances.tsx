import type { ComponentChildren, JSX } from "preact";
import type { PageNumber } from "../data/number-list.ts";
import type { RemittancesSlice } from "../data/prices/remittances-slice.ts";
import { quarterText } from "../explore/prices/price-figures.ts";
import type { Page } from "../frame/document.tsx";
import { Num } from "../frame/number.tsx";
import { Section } from "../frame/section.tsx";
import type { PageContext } from "../page-context.ts";
import { Calculator } from "./remittances/calculator.tsx";
import { PricedCorridors } from "./remittances/corridors.tsx";
import { Trend } from "./remittances/trend.tsx";
import { SourcesSection } from "./sources.tsx";

interface PartProps {
  readonly at: PageContext;
  readonly slice: RemittancesSlice;
}

/** What it costs to send money home: the targets, a price for each corridor, the trend, the extremes. */
export function remittancesPage(at: PageContext, slice: RemittancesSlice): Page {
  return {
    title: at.say("nav.remittances"),
    description: at.say("remittances.lead"),
    slice: "remittances",
    program: "explore",
    body: (
      <>
        <div class="page-head compact">
          <h1>{at.say("remittances.title")}</h1>
          <p class="lead">{at.say("remittances.lead")}</p>
        </div>
        <Keys at={at} slice={slice} />
        <Calculator at={at} slice={slice} />
        <Trend at={at} slice={slice} />
        <PricedCorridors at={at} slice={slice} />
        <Lacking at={at} slice={slice} />
        <SourcesSection at={at} numbers={slice.numbers} slice="remittances" />
      </>
    ),
  };
}

function Keys({ at, slice }: PartProps): JSX.Element {
  const newest = slice.quarters.at(-1)!;
  const quarter = quarterText(newest.quarter);
  const percent = <span class="unit">{at.say("unit.per-cent")}</span>;
  return (
    <dl class="key-figures">
      <Key at={at} of={newest.all} when={quarter} unit={percent} digits={2} />
      <Key at={at} of={newest.same} when={quarter} unit={percent} digits={2} />
      <Key at={at} of={newest.shareAbove5} when={quarter} unit={percent} />
      <Key
        at={at}
        of={slice.gap.dollars}
        when="2017"
        by={1e6}
        unit={<span class="unit">{at.say("unit.million-dollars")}</span>}
      />
      <Key at={at} of={slice.gap.coverage} when="2017" unit={percent} />
    </dl>
  );
}

function Key(props: {
  readonly at: PageContext;
  readonly of: PageNumber;
  readonly when: string;
  readonly unit: ComponentChildren;
  readonly digits?: number;
  readonly by?: number;
}): JSX.Element {
  const { at, of, digits, by = 1 } = props;
  return (
    <div>
      <dt>{at.say(`statistic.${of.record.statistic}`)}</dt>
      <dd class="value">
        <Num at={at} of={of} by={by} {...(digits === undefined ? {} : { digits })} />
        {props.unit}
      </dd>
      <dd class="when">
        {props.when} · {at.say(`method.${of.record.method}`)}
      </dd>
    </div>
  );
}

/** What the edition does not hold, said where a reader would look for it. */
function Lacking({ at, slice }: PartProps): JSX.Element {
  const quarter = quarterText(slice.file.quarters.at(-1)!);
  return (
    <Section id="lacking" title={at.say("explore.price.lacking")}>
      <ul class="prose">
        <li>{at.say("explore.price.lacking.later", { quarter })}</li>
        <li>{at.say("explore.price.lacking.amount")}</li>
        <li>
          {at.say(`explore.price.lacking.${slice.hasServices ? "services-sample" : "services"}`)}
        </li>
      </ul>
    </Section>
  );
}
