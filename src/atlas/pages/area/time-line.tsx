import type { JSX } from "preact";
import { type LineSeries, lineFigure, type NoIntervalReason } from "../../../figures/index.ts";
import type { PageNumber } from "../../data/number-list.ts";
import { sourceRefs } from "../../explore/source-refs.ts";
import type { PageContext } from "../../page-context.ts";
import { AreaFigure } from "./area-figure.tsx";

/** One line of a chart: what it is called, and its numbers by year. */
export interface TimeLineSeries {
  readonly key: string;
  readonly label: string;
  readonly numbers: readonly (readonly [year: number, number: PageNumber | null])[];
}

/** How a quantity of an area changed, its published rivals beside it; nothing where no value is known. */
export function TimeLine(props: {
  readonly at: PageContext;
  readonly id: string;
  /** Key of the title, which takes `value` and `year` of the first series' latest value. */
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly unit: "persons" | "us-dollars";
  readonly because: NoIntervalReason;
  readonly slice: string;
  readonly series: readonly TimeLineSeries[];
}): JSX.Element | null {
  const { at, unit, slice } = props;
  const shown = props.series.filter(({ numbers }) =>
    numbers.some(([, number]) => typeof number?.record.value === "number"),
  );
  const lead = shown[0];
  if (!lead) return null;
  const latest = lead.numbers.findLast(([, number]) => typeof number?.record.value === "number")!;
  const years = [...new Set(shown.flatMap(({ numbers }) => numbers.map(([year]) => year)))].sort(
    (a, b) => a - b,
  );
  if (years.length < 2) return null;
  const ids = shown.flatMap(({ numbers }) =>
    numbers.flatMap(([, number]) => number?.record.sources ?? []),
  );
  return (
    <AreaFigure
      at={at}
      make={(context) =>
        lineFigure(
          {
            id: props.id,
            title: at.say(props.title, {
              value: context.numbers.short(latest[1]!.record.value as number),
              year: String(latest[0]),
              series: lead.label,
            }),
            ...{ subtitle: props.subtitle, caption: props.caption },
            sources: sourceRefs(ids, at.facts.sources, (id) => at.say(`source.${id}`)),
            uncertainty: { kind: "none", because: props.because },
            unit: { code: unit, text: at.say(`unit.${unit}`) },
            timeHeading: at.say("table.year"),
            times: years.map((year) => ({ at: year, label: String(year) })),
            series: shown.map((each) => seriesOf(at, each, slice)),
          },
          context,
        )
      }
    />
  );
}

function seriesOf(
  at: PageContext,
  { key, label, numbers }: TimeLineSeries,
  slice: string,
): LineSeries {
  return {
    ...{ key, label },
    points: numbers.flatMap(([year, number]) => {
      if (!number) return [];
      const { value } = number.record;
      const trace = `data/${slice}#${number.at}`;
      return [
        {
          at: year,
          observation:
            typeof value === "number"
              ? { value, trace }
              : { missing: at.say(`figure-missing.${value.missing}`), trace },
        },
      ];
    }),
  };
}
