import type { JSX } from "preact";
import { worldSmall } from "../../figures/geography/data/world-small.ts";
import { readGeography } from "../../figures/index.ts";
import type { FlowsSlice } from "../data/flows/flows-slice.ts";
import { ExploreFigure } from "../explore/explore-figure.tsx";
import { flowFigure } from "../explore/flows/flow-figures.ts";
import { periodOf, periodText } from "../explore/flows/flows-index.ts";
import { defaultFlowsState, flowViews, linkCounts } from "../explore/flows/state.ts";
import { sourceRefs } from "../explore/source-refs.ts";
import type { Page } from "../frame/document.tsx";
import { Misread } from "../frame/misread.tsx";
import { Num } from "../frame/number.tsx";
import { pictureOf } from "../frame/picture-of.ts";
import { Section } from "../frame/section.tsx";
import { Table } from "../frame/table.tsx";
import type { PageContext } from "../page-context.ts";
import {
  chordWordsIn,
  figureContext,
  flowMapWordsIn,
  mapWordsIn,
} from "../words/figure-language.ts";
import { Choice, Controls, Options, Pick, ViewDownloads } from "./explore/controls.tsx";
import { SourcesSection } from "./sources.tsx";

const geography = readGeography(worldSmall);
const width = 1080;

/** Flows: map, circle and matrix of one estimate, and why there are several. */
export function flowsPage(at: PageContext, slice: FlowsSlice): Page {
  return {
    title: at.say("explore.flows.title"),
    description: at.say("explore.flows.lead"),
    slice: "flows",
    program: "explore",
    body: (
      <>
        <div class="page-head compact">
          <h1>{at.say("explore.flows.title")}</h1>
          <p class="lead">{at.say("explore.flows.lead")}</p>
        </div>
        <div class="explore" data-explore="flows">
          <FlowControls at={at} slice={slice} />
          <div class="explore-view">
            <FirstPicture at={at} slice={slice} />
          </div>
          <ViewDownloads at={at} />
        </div>
        <Misread
          at={at}
          caveats={[
            "model",
            "flow-moves",
            "flow-methods-differ",
            "flow-coverage",
            "flow-no-joint-interval",
          ]}
        />
        <Why at={at} slice={slice} />
        <Between at={at} slice={slice} />
        <SourcesSection at={at} numbers={slice.numbers} slice="flows" />
      </>
    ),
  };
}

function FirstPicture({ at, slice }: PartProps): JSX.Element {
  const { index, plane, places } = slice;
  const state = defaultFlowsState(index);
  const context = figureContext(at.language, width);
  const ids = index.releases.find(({ id }) => id === state.release)!.sources;
  const figure = flowFigure(
    plane,
    state,
    {
      index,
      context,
      speak: at.say,
      nameOf: (code) => at.areaName(code as never),
      sources: sourceRefs(ids, at.facts.sources, (id) => at.say(`source.${id}`)),
      mapWords: { ...mapWordsIn(at.language), ...flowMapWordsIn(at.language) },
      chordWords: chordWordsIn(at.language),
    },
    geography,
  );
  const rows = figure.table.rows.filter(({ key }) => !key.includes("*"));
  return (
    <ExploreFigure
      figure={{ ...figure, table: { ...figure.table, rows } }}
      context={context}
      picture={pictureOf(figure, context)}
      parts={{
        say: at.say,
        traceOf: (trace) => {
          const found = places.get(trace);
          return found ? { "data-n": found.at } : null;
        },
        linkOf: () => null,
        level: context.words.interval(context.numbers.percent(0.8)),
      }}
    />
  );
}

interface PartProps {
  readonly at: PageContext;
  readonly slice: FlowsSlice;
}

function FlowControls({ at, slice: { index } }: PartProps): JSX.Element {
  const state = defaultFlowsState(index);
  const { periods } = index.releases.find(({ id }) => id === state.release)!;
  const { methods } = periodOf(index, state.release, state.period);
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => [code, at.areaName(code as never)] as const)
      .sort((a, b) => at.compare(a[1], b[1]));
  const areas = Object.keys(index.areas).filter(
    (code) => code !== "001" && !index.regions.includes(code),
  );
  return (
    <Controls at={at}>
      <Choice
        name="view"
        label={at.say("explore.view")}
        options={flowViews.map((view) => [view, at.say(`explore.view.${view}`)])}
        chosen={state.view}
      />
      <Pick name="release" label={at.say("explore.release")}>
        <Options
          of={index.releases.map(({ id }) => [
            id,
            at.say("explore.release.text", { revision: id.split("-").at(-1)! }),
          ])}
          chosen={state.release}
        />
      </Pick>
      <Pick name="period" label={at.say("explore.period")}>
        <Options
          of={periods.map((each) => [each.period, periodText(each)])}
          chosen={state.period}
        />
      </Pick>
      <Pick name="method" label={at.say("explore.method")}>
        <Options
          of={methods.map((method) => [method, at.say(`explore.method.${method}`)])}
          chosen={state.method}
        />
      </Pick>
      <Choice
        name="sex"
        label={at.say("explore.sex")}
        options={(["_T", "F", "M"] as const).map((sex) => [sex, at.say(`explore.sex.${sex}`)])}
        chosen={state.sex}
      />
      <div class="only-map">
        <Pick name="about" label={at.say("explore.about")}>
          <Options of={[["001", at.say("explore.about.world")]]} chosen={state.about} />
          <optgroup label={at.say("explore.about.regions")}>
            <Options of={named(index.regions)} chosen={state.about} />
          </optgroup>
          <optgroup label={at.say("explore.about.areas")}>
            <Options of={named(areas)} chosen={state.about} />
          </optgroup>
        </Pick>
        <Choice
          name="links"
          label={at.say("explore.links")}
          options={linkCounts.map((n) => [String(n), at.number(n)])}
          chosen={String(state.most)}
        />
      </div>
      <fieldset class="choice only-regions">
        <legend>{at.say("explore.open")}</legend>
        <div class="choice-options wrap">
          {index.regions.map((region) => (
            <label key={region}>
              <input type="checkbox" name="open" value={region} />
              <span>{at.areaName(region as never)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Controls>
  );
}

/** Why the methods differ: the world by method, what each assumes, and what may not be done. */
function Why({ at, slice }: PartProps): JSX.Element {
  const { index, totals, plane } = slice;
  const period = periodOf(index, plane.file.release, plane.file.period);
  const words = { period: periodText(period), revision: plane.file.release.split("-").at(-1)! };
  return (
    <Section id="why" title={at.say("explore.why")} lead={at.say("explore.why.lead")}>
      <ul class="prose">
        {["least", "independence", "what", "level", "range"].map((key) => (
          <li key={key}>{at.say(`explore.why.${key}`)}</li>
        ))}
      </ul>
      <Table
        caption={at.say("explore.why.table", words)}
        columns={[
          { heading: at.say("explore.why.method") },
          { heading: at.say("explore.why.total"), numeric: true },
        ]}
        rows={totals.map(({ method, total }) => ({
          key: method,
          heading: (
            <>
              {at.say(`explore.method.${method}`)}
              <span class="method">{at.say(`explore.assumes.${method}`)}</span>
            </>
          ),
          cells: [<Num key="n" at={at} of={total} />],
        }))}
      />
    </Section>
  );
}

/** Movements between the regions: the same table that circle and matrix draw. */
function Between({ at, slice }: PartProps): JSX.Element {
  const { index, plane, places } = slice;
  const period = periodText(periodOf(index, plane.file.release, plane.file.period));
  const title = at.say("explore.matrix.table", { period });
  return (
    <Section id="between" title={title}>
      <Table
        caption={at.say("explore.flows.corner")}
        columns={[
          { heading: at.say("explore.flows.corner") },
          ...index.regions.map((region) => ({
            heading: at.areaName(region as never),
            numeric: true,
          })),
        ]}
        rows={index.regions.map((from) => ({
          key: from,
          heading: at.areaName(from as never),
          cells: index.regions.map((to) => {
            const number = [...places.values()].find(
              ({ record }) =>
                record.statistic === "flow-sum" &&
                record.subject.origin === from &&
                record.subject.destination === to,
            );
            return number ? <Num key={to} at={at} of={number} /> : null;
          }),
        }))}
      />
    </Section>
  );
}
