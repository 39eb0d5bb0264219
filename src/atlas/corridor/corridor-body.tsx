import type { JSX } from "preact";
import type { FigureContext } from "../../figures/context.ts";
import { ExploreFigure } from "../explore/explore-figure.tsx";
import { FigureDownloads } from "../frame/figure-downloads.tsx";
import { Misread } from "../frame/misread.tsx";
import { Num } from "../frame/number.tsx";
import { pictureOf } from "../frame/picture-of.ts";
import { Section } from "../frame/section.tsx";
import { Table } from "../frame/table.tsx";
import { estimatesChart, rivalsChart } from "./corridor-chart.ts";
import type { CorridorMeasure } from "./corridor-file.ts";
import { periodText } from "./corridor-records.ts";
import type { CorridorEstimates, CorridorSlice, CorridorTable } from "./corridor-slice.ts";
import type { CorridorVoice } from "./corridor-voice.ts";
import { CorridorKeyFigures } from "./key-figures.tsx";

/** Sections in the order of the page, the measures that they show, and what is said where none is. */
const sections: readonly {
  readonly id: string;
  readonly measures: readonly CorridorMeasure[];
  readonly caveats: readonly string[];
}[] = [
  {
    id: "stock",
    measures: ["MIG_STOCK"],
    caveats: ["interpolated-between-censuses", "revision-changes-the-past"],
  },
  { id: "reports", measures: ["IMMIGRATION", "EMIGRATION"], caveats: [] },
  { id: "refugees", measures: ["REFUGEES"], caveats: [] },
  {
    id: "money",
    measures: ["REMIT_BILATERAL", "REMIT_COST"],
    caveats: ["spread-by-stocks", "unweighted-price", "window-ends-2020q3"],
  },
];

/** Tables with more rows are folded. */
const longest = 14;

/** Everything known and estimated of a corridor, side by side. */
export function CorridorBody(props: {
  readonly at: CorridorVoice;
  readonly slice: CorridorSlice;
  readonly context: FigureContext;
}): JSX.Element {
  const { at, slice } = props;
  return (
    <>
      <CorridorKeyFigures at={at} slice={slice} />
      <EstimatesSection {...props} />
      {sections.map(({ id, measures, caveats }) => {
        const tables = slice.tables.filter(({ measure }) => measures.includes(measure));
        return (
          <Section
            key={id}
            id={id}
            title={at.say(`corridor.${id}.title`)}
            lead={at.say(`corridor.${id}.lead`)}
          >
            {tables.map((table) => (
              <MeasureTable key={table.measure} at={at} table={table} />
            ))}
            {tables.length === 0 ? <p class="gap-statement">{at.say("corridor.empty")}</p> : null}
            {tables.length > 0 && caveats.length > 0 ? <Misread at={at} caveats={caveats} /> : null}
          </Section>
        );
      })}
    </>
  );
}

function EstimatesSection(props: {
  readonly at: CorridorVoice;
  readonly slice: CorridorSlice;
  readonly context: FigureContext;
}): JSX.Element {
  const { at, slice, context } = props;
  const figures = [estimatesChart(at, slice, context), rivalsChart(at, slice, context)];
  const published = slice.tables.find(({ measure }) => measure === "FLOW_EST");
  return (
    <Section
      id="estimates"
      title={at.say("corridor.estimates.title")}
      lead={at.say("corridor.estimates.lead")}
    >
      {slice.estimates.length === 0 ? (
        <p class="gap-statement">{at.say("corridor.empty")}</p>
      ) : null}
      {figures.map((figure) =>
        figure ? (
          <ExploreFigure
            key={figure.id}
            figure={figure}
            context={context}
            picture={pictureOf(figure, context)}
            parts={{
              say: at.say,
              traceOf: (trace) => ({ "data-n": trace }),
              linkOf: () => null,
              level: context.words.interval(context.numbers.percent(0.8)),
            }}
            heading={3}
          >
            <FigureDownloads at={at} />
          </ExploreFigure>
        ) : null,
      )}
      {[...slice.estimates].reverse().map((estimates) => (
        <EstimatesTable key={estimates.release} at={at} estimates={estimates} />
      ))}
      {published ? <MeasureTable at={at} table={published} /> : null}
      <Misread
        at={at}
        caveats={[
          "model",
          "flow-moves",
          "flow-transitions",
          "flow-methods-differ",
          "flow-coverage",
        ]}
      />
    </Section>
  );
}

function EstimatesTable(props: {
  readonly at: CorridorVoice;
  readonly estimates: CorridorEstimates;
}): JSX.Element {
  const { at, estimates } = props;
  const revision = estimates.release.split("-").at(-1)!;
  return (
    <Table
      caption={`${at.say("statistic.flow-corridor")} · ${at.say("unit.persons")} · ${at.say("client.revision", { revision })}`}
      columns={[
        { heading: at.say("corridor.method"), numeric: false },
        ...estimates.periods.map((period) => ({ heading: periodText(period), numeric: true })),
      ]}
      rows={[...estimates.rows].reverse().map(({ method, cells }) => ({
        key: method,
        heading: at.say(`explore.method.${method}`),
        cells: cells.map((cell, i) => (cell ? <Num key={i} at={at} of={cell} withInterval /> : "")),
      }))}
    />
  );
}

function MeasureTable(props: {
  readonly at: CorridorVoice;
  readonly table: CorridorTable;
}): JSX.Element {
  const { at, table } = props;
  const [first] = table.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
  const { statistic = "", unit = "" } = first?.record ?? {};
  const hasSpread = table.rows.some(({ spread }) => spread !== null);
  const money = unit === "us-dollars-a-year" ? 1e6 : 1;
  const unitText = money === 1 ? at.say(`unit.${unit}`) : at.say("unit.million-dollars");
  const printed = (
    <Table
      caption={`${at.say(`statistic.${statistic}`)} · ${unitText}`}
      columns={[
        { heading: at.say("corridor.period"), numeric: false },
        ...table.columns.map(({ source, basis, method }) => ({
          heading: [
            at.say(`source.${source}`),
            basis ? at.say(`basis.${basis}`) : "",
            method ? at.say(`method.estimate-${method}`) : "",
          ]
            .filter((part) => part !== "")
            .join(" · "),
          numeric: true,
        })),
        ...(hasSpread ? [{ heading: at.say("statistic.spread"), numeric: true }] : []),
      ]}
      rows={table.rows.map(({ period, cells, spread }) => ({
        key: period,
        heading: periodText(period),
        cells: [
          ...cells.map((cell, i) => (cell ? <Num key={i} at={at} of={cell} by={money} /> : "")),
          ...(hasSpread ? [spread ? <Num key="spread" at={at} of={spread} /> : ""] : []),
        ],
      }))}
      note={at.say("missing.key")}
    />
  );
  if (table.rows.length <= longest) return printed;
  return (
    <details class="figure-table">
      <summary>
        {at.say(`statistic.${statistic}`)} · {periodText(table.rows[0]!.period)} –{" "}
        {periodText(table.rows.at(-1)!.period)}
      </summary>
      {printed}
    </details>
  );
}
