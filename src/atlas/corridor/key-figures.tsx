import type { ComponentChildren, JSX } from "preact";
import type { PageNumber } from "../data/number-list.ts";
import { Num } from "../frame/number.tsx";
import { periodText } from "./corridor-records.ts";
import type { CorridorSlice } from "./corridor-slice.ts";
import type { CorridorVoice } from "./corridor-voice.ts";

/** The newest stock, our newest estimate, the newest price, and how far published stocks lie apart. */
export function CorridorKeyFigures(props: {
  readonly at: CorridorVoice;
  readonly slice: CorridorSlice;
}): JSX.Element | null {
  const { at, slice } = props;
  const stock = newestOf(slice, "MIG_STOCK");
  const price = newestOf(slice, "REMIT_COST");
  const amount = newestOf(slice, "REMIT_BILATERAL");
  const estimate = newestEstimate(slice);
  const spread = slice.tables
    .find(({ measure }) => measure === "MIG_STOCK")
    ?.rows.findLast((row) => row.spread !== null);
  const shown = [stock, estimate, amount, price].filter((each) => each !== null);
  if (shown.length === 0) return null;
  return (
    <dl class="key-figures">
      {stock ? <Key at={at} of={stock} /> : null}
      {estimate ? <Key at={at} of={estimate} /> : null}
      {spread?.spread ? <Key at={at} of={spread.spread} /> : null}
      {amount ? <Key at={at} of={amount} by={1e6} unit={at.say("unit.million-dollars")} /> : null}
      {price ? <Key at={at} of={price} unit={at.say("unit.per-cent")} /> : null}
    </dl>
  );
}

function Key(props: {
  readonly at: CorridorVoice;
  readonly of: PageNumber;
  readonly by?: number;
  readonly unit?: ComponentChildren;
}): JSX.Element {
  const { at, of, by = 1, unit } = props;
  const { subject, statistic, sources, interval } = of.record;
  return (
    <div>
      <dt>{at.say(`statistic.${statistic}`)}</dt>
      <dd class="value">
        <Num at={at} of={of} by={by} />
        {unit ? <small> {unit}</small> : null}
      </dd>
      <dd class="when">
        {interval ? (
          <>
            {at.say("client.interval", { level: 80 })}: <bdi>{at.number(interval.low)}</bdi> –{" "}
            <bdi>{at.number(interval.high)}</bdi>
            {" · "}
          </>
        ) : null}
        {periodText(String(subject.period))}
        {sources[0] && !interval ? ` · ${at.say(`source.${sources[0]}`)}` : null}
      </dd>
    </div>
  );
}

/** The newest value of a measure that is known. */
export function newestOf({ tables }: CorridorSlice, measure: string): PageNumber | null {
  const rows = tables.find((table) => table.measure === measure)?.rows ?? [];
  for (const { cells } of [...rows].reverse()) {
    const known = cells.findLast((cell) => typeof cell?.record.value === "number");
    if (known) return known;
  }
  return null;
}

function newestEstimate({ estimates }: CorridorSlice): PageNumber | null {
  return (
    estimates
      .at(-1)
      ?.rows.find(({ method }) => method === "waymark")
      ?.cells.at(-1) ?? null
  );
}
