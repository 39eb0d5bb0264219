import type { JSX } from "preact";
import { worldSmall } from "../../figures/geography/data/world-small.ts";
import { readGeography } from "../../figures/index.ts";
import type { MapNumbers } from "../data/map-slice.ts";
import type { PageNumber } from "../data/number-list.ts";
import { ExploreFigure } from "../explore/explore-figure.tsx";
import { mapFigure, measureOf } from "../explore/map/map-figure.ts";
import type { MapIndex } from "../explore/map/measures.ts";
import { defaultMapState } from "../explore/map/state.ts";
import { sourceRefs } from "../explore/source-refs.ts";
import type { Page } from "../frame/document.tsx";
import { Misread } from "../frame/misread.tsx";
import { pictureOf } from "../frame/picture-of.ts";
import type { PageContext } from "../page-context.ts";
import { figureContext, mapWordsIn } from "../words/figure-language.ts";
import { Choice, Controls, Options, Pick, ViewDownloads } from "./explore/controls.tsx";
import { SourcesSection } from "./sources.tsx";

const geography = readGeography(worldSmall);
const width = 1080;

/** What the world map shows before its program wakes. */
export interface MapSlice {
  readonly index: MapIndex;
  readonly first: MapNumbers;
  /** Places of its numbers in the file of the page, by the identifiers of their records. */
  readonly places: ReadonlyMap<string, PageNumber>;
}

/** The world, measure by measure and year by year. */
export function mapPage(at: PageContext, slice: MapSlice): Page {
  const { index, first } = slice;
  return {
    title: at.say("nav.map"),
    description: at.say("explore.map.lead"),
    slice: "map",
    program: "explore",
    body: (
      <>
        <div class="page-head compact">
          <h1>{at.say("explore.map.title")}</h1>
          <p class="lead">{at.say("explore.map.lead")}</p>
        </div>
        <div class="explore" data-explore="map">
          <MapControls at={at} index={index} />
          <div class="explore-view">
            <FirstMap at={at} slice={slice} />
          </div>
          <ViewDownloads at={at} />
          <noscript>
            <p>{at.say("explore.no-program")}</p>
          </noscript>
          <ul class="file-list">
            {Object.keys(index.years).map((id) => (
              <li key={id}>
                <a href={at.file(`data/map/${id}.csv`)} download>
                  {at.say(`explore.measure.${id}`)} (CSV)
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div class="explore-caveats">
          {Object.keys(index.years).map((id) => (
            <div key={id} data-measure={id} hidden={id !== first.measure}>
              <Misread at={at} caveats={measureOf(id).caveats} />
            </div>
          ))}
        </div>
        <SourcesSection at={at} numbers={first.numbers} slice="map" />
      </>
    ),
  };
}

function FirstMap({ at, slice }: { at: PageContext; slice: MapSlice }): JSX.Element {
  const { index, first, places } = slice;
  const context = figureContext(at.language, width);
  const figure = mapFigure(first.numbers, defaultMapState(index), {
    context,
    speak: at.say,
    nameOf: (code) => at.areaName(code as never),
    sources: sourceRefs(index.sources[first.measure]!, at.facts.sources, (id) =>
      at.say(`source.${id}`),
    ),
    words: mapWordsIn(at.language),
    geography,
  });
  const rows = figure.table.rows
    .filter(({ key }) => first.numbers.some(({ subject }) => subject.area === key))
    .sort((a, b) => at.compare(a.cells[0]!.text, b.cells[0]!.text));
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
        linkOf: (area) => {
          const route = { page: "area", area: area as never } as const;
          return at.facts.has(route) ? at.link(route) : null;
        },
        level: "",
      }}
    />
  );
}

function MapControls({ at, index }: { at: PageContext; index: MapIndex }): JSX.Element {
  const state = defaultMapState(index);
  const years = index.years[state.measure]!;
  return (
    <Controls at={at}>
      <Pick name="measure" label={at.say("explore.measure")}>
        <Options
          of={Object.keys(index.years).map((id) => [id, at.say(`explore.measure.${id}`)])}
          chosen={state.measure}
        />
      </Pick>
      <div class="year-control">
        <button type="button" name="previous" aria-label={at.say("explore.previous-year")}>
          <span aria-hidden="true">‹</span>
        </button>
        <Pick name="year" label={at.say("explore.year")}>
          <Options
            of={years.map((year) => [String(year), String(year)])}
            chosen={String(state.year)}
          />
        </Pick>
        <button type="button" name="next" aria-label={at.say("explore.next-year")}>
          <span aria-hidden="true">›</span>
        </button>
        <button
          type="button"
          name="play"
          aria-pressed="false"
          data-play={at.say("explore.play")}
          data-pause={at.say("explore.pause")}
        >
          {at.say("explore.play")}
        </button>
      </div>
      <Choice
        name="centre"
        label={at.say("explore.centre")}
        options={(["atlantic", "pacific"] as const).map((centre) => [
          centre,
          at.say(`explore.centre.${centre}`),
        ])}
        chosen={state.centring}
      />
    </Controls>
  );
}
