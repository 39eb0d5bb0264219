import type { ComponentChildren, JSX } from "preact";
import type { AreaSlice } from "../../data/area/area-slice.ts";
import type { PageNumber } from "../../data/number-list.ts";
import type { PageContext } from "../../page-context.ts";

/** What stands around numbers of an area; where none of them is known, the statement of it instead. */
export function WhereKnown(props: {
  readonly at: PageContext;
  readonly slice: Pick<AreaSlice, "area">;
  readonly numbers: readonly (PageNumber | null)[];
  readonly children: ComponentChildren;
}): JSX.Element {
  const { at, numbers, slice } = props;
  if (numbers.some((number) => typeof number?.record.value === "number"))
    return <>{props.children}</>;
  return <p class="gap-statement">{at.say("area.no-data", { area: at.areaName(slice.area) })}</p>;
}
