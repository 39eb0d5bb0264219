import { choropleth } from "../../../figures/choropleth/choropleth.ts";
import { circleMap } from "../../../figures/circle-map/circle-map.ts";
import type {
  AreaValue,
  CircleMapWords,
  Figure,
  FigureContext,
  Geography,
  MapWords,
  SourceRef,
} from "../../../figures/index.ts";
import type { Speak } from "../../../indicators/words/chart-words.ts";
import type { NumberRecord } from "../../data/number-record.ts";
import { type MapMeasure, mapMeasures } from "./measures.ts";
import type { MapState } from "./state.ts";

/** What a world map takes besides its numbers: language, names, words, sources, land. */
export interface MapFigureParts {
  readonly context: FigureContext;
  readonly speak: Speak;
  readonly nameOf: (code: string) => string;
  readonly sources: readonly [SourceRef, ...SourceRef[]];
  readonly words: MapWords & CircleMapWords;
  readonly geography: Geography;
}

/** The measure of an identifier. @throws RangeError */
export function measureOf(id: string): MapMeasure {
  const measure = mapMeasures.find((each) => each.id === id);
  if (!measure) throw new RangeError(`no measure ${id}`);
  return measure;
}

/** The area of a record. */
export function areaOfRecord({ subject }: Pick<NumberRecord, "subject">): string {
  return String(subject.area);
}

/** The map of a state; `trace` of each value is the identifier of its record. */
export function mapFigure(
  numbers: readonly NumberRecord[],
  state: MapState,
  parts: MapFigureParts,
): Figure {
  const { context, speak, nameOf, sources, words, geography } = parts;
  const insetNames = { caribbean: nameOf("029"), pacific: nameOf("009") };
  const measure = measureOf(state.measure);
  const { limits = [], greatest } = measure;
  const values = numbers.map((record) => areaValue(record, parts));
  const year = String(state.year);
  const head = {
    id: "world-map",
    title: speak(`explore.map.title.${measure.id}`, { year }),
    subtitle: speak(`explore.map.subtitle.${measure.id}`, { year }),
    caption: speak(`explore.map.caption.${measure.id}`),
    sources,
    uncertainty: { kind: "none", because: "published-without-interval" },
    unit: measure.unit.toUpperCase(),
    unitText: speak(`unit.${measure.unit}`),
    headings: { area: speak("table.partner"), value: speak(`statistic.${measure.statistic}`) },
    values,
  } as const;
  const { centring } = state;
  if (measure.drawn === "circles")
    return circleMap(
      head,
      { geography, words, centring, insetNames, ...(greatest ? { greatest } : {}) },
      context,
    );
  return choropleth(
    {
      ...head,
      kind: "rate",
      follows: { TWN: "CHN" },
      ...(measure.scale ? { scale: measure.scale } : {}),
    },
    { geography, words, centring, limits, digits: measure.digits, insetNames },
    context,
  );
}

function areaValue(record: NumberRecord, { speak, nameOf }: MapFigureParts): AreaValue {
  const area = areaOfRecord(record);
  const { value } = record;
  if (typeof value === "number")
    return { area, name: nameOf(area), value: { value, trace: record.id } };
  return {
    area,
    name: nameOf(area),
    value: { missing: speak(`figure-missing.${value.missing}`) },
    ...(value.missing === "not-applicable" ? { absence: "not-applicable" } : {}),
  };
}
