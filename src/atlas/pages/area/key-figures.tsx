import type { ComponentChildren, JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import type { PageNumber } from "../../data/number-list.ts";
import { Num } from "../../frame/number.tsx";
import type { PageContext } from "../../page-context.ts";
import { latestOf } from "./latest.ts";

/** Six figures at the head of a profile, each with its year and release. */
export function KeyFigures(props: {
  readonly at: PageContext;
  readonly slice: AreaSlice;
}): JSX.Element {
  const { at, slice } = props;
  const revision = at.say("area.revision", { revision: "2020" });
  const stock = latestOf(slice.stock.rows, (row) => row.total2020);
  const share = latestOf(slice.stock.rows, (row) => row.share);
  const money = latestOf(slice.money.rows, (row) => row.received[0]);
  const asylum = latestOf(slice.protection.rows, (row) => row.asylum);
  const origin = latestOf(slice.protection.rows, (row) => row.origin);
  return (
    <dl class="key-figures" aria-label={at.say("area.key")}>
      <Item at={at} name={at.say("area.stock.title")} of={stock} note={revision} />
      <Item
        at={at}
        name={at.say("statistic.share-of-population")}
        of={share}
        note={revision}
        percent
      />
      <Item
        at={at}
        name={at.say("statistic.born-in-living-abroad")}
        of={{ year: slice.destinations.year, number: slice.stock.abroad }}
        note={at.say("area.revision", { revision: "2024" })}
      />
      <Item at={at} name={at.say("statistic.remittances-received")} of={money} money />
      <Item at={at} name={at.say("statistic.refugees-by-asylum")} of={asylum} />
      <Item at={at} name={at.say("statistic.refugees-by-origin")} of={origin} />
    </dl>
  );
}

function Item(props: {
  readonly at: PageContext;
  readonly name: string;
  readonly of: { readonly year: number; readonly number: PageNumber } | null;
  readonly note?: ComponentChildren;
  readonly percent?: boolean;
  readonly money?: boolean;
}): JSX.Element {
  const { at, of } = props;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd class="value">
        {of ? (
          <Num at={at} of={of.number} {...(props.money ? { by: 1e6 } : {})} />
        ) : (
          <span class="gap">…</span>
        )}
        {of && props.percent ? <span class="unit">{at.say("unit.per-cent")}</span> : null}
        {of && props.money ? <span class="unit">{at.say("unit.million-dollars")}</span> : null}
      </dd>
      <dd class="when">
        {of ? of.year : null}
        {props.note && of ? <> · {props.note}</> : null}
      </dd>
    </div>
  );
}
