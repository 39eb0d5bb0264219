import { directedChord } from "../../../figures/chord/directed-chord.ts";
import { placedFlowMap } from "../../../figures/flow-map/flow-map.ts";
import { type PlacedFlows, placeFlows } from "../../../figures/flow-map/place-flows.ts";
import type {
  ChordWords,
  Figure,
  FigureContext,
  FigureHead,
  FlowMapData,
  FlowMapWords,
  Geography,
  KnownValue,
  MapWords,
  Observation,
  SourceRef,
} from "../../../figures/index.ts";
import { matrixFigure } from "../../../figures/matrix/matrix-figure.ts";
import { textWidth } from "../../../figures/text/measure.ts";
import { typeSize } from "../../../figures/text/type-scale.ts";
import type { Speak } from "../../../indicators/words/chart-words.ts";
import { corridorId, sumId } from "./flow-records.ts";
import { type FlowsIndex, periodOf, widthScale } from "./flows-index.ts";
import { type FlowNode, flowNodes, linkFinder, nodeKey, sumBetween } from "./nodes.ts";
import type { FlowSum, Plane, PlaneFile, PlaneLink } from "./plane.ts";
import { selectFlows } from "./selection.ts";
import type { FlowsState } from "./state.ts";

/** What the pictures of flows take besides the estimate: language, names, words, sources. */
export interface FlowFigureParts {
  readonly index: FlowsIndex;
  readonly context: FigureContext;
  readonly speak: Speak;
  readonly nameOf: (code: string) => string;
  readonly sources: readonly [SourceRef, ...SourceRef[]];
  readonly mapWords: MapWords & FlowMapWords;
  readonly chordWords: ChordWords;
}

/** Persons in the matrix at which a new class begins. */
const matrixBounds = [10_000, 100_000, 500_000, 1_000_000, 3_000_000];

/** The picture of a state: map, chord or matrix of the same estimate. */
export function flowFigure(
  plane: Plane,
  state: FlowsState,
  parts: FlowFigureParts,
  geography: Geography,
): Figure {
  if (state.view === "chord") return chordOf(plane, state, parts);
  if (state.view === "matrix") return matrixOf(plane, state, parts);
  return flowMapOf(plane, state, parts, geography).figure;
}

/** Above so many links a map leaves them out of its scene: they are drawn on a canvas. */
export const mostInScene = 300;

/** The map of a state, and its links as they were placed. */
export function flowMapOf(
  plane: Plane,
  state: FlowsState,
  parts: FlowFigureParts,
  geography: Geography,
): { readonly figure: Figure; readonly placed: PlacedFlows } {
  const { file } = plane;
  const { index, context, speak, nameOf } = parts;
  const { links, whole } = selectFlows(plane, state.about);
  const shown = links.slice(0, shownLinks(state.most, context.width));
  const used = new Set(shown.flatMap(({ origin, destination }) => [origin, destination]));
  const top = shown[0];
  const head = headOf(plane, state, parts);
  const data: FlowMapData = {
    ...head,
    caption: isComparable(state, file, index)
      ? head.caption
      : context.words.summary.join([head.caption, speak("explore.flows.own-scale")]),
    title: top
      ? speak("explore.flows.map-title", {
          origin: nameOf(file.areas[top.origin]!),
          destination: nameOf(file.areas[top.destination]!),
        })
      : speak("explore.flows.none"),
    ...columnsOf(parts),
    links: shown.map((link) => ({
      origin: file.areas[link.origin]!,
      destination: file.areas[link.destination]!,
      value: corridorValue(plane, link),
    })),
    ends: [...used].map((area) => ({
      area: file.areas[area]!,
      name: nameOf(file.areas[area]!),
      label: labelOf(file.areas[area]!, nameOf),
      region: file.regions[file.regionOf[area]!]!,
      into: sumValue(plane, "001", file.areas[area]!, plane.into[area]!),
      out: sumValue(plane, file.areas[area]!, "001", plane.out[area]!),
    })),
    regions: file.regions
      .filter((_, at) => shown.some(({ origin }) => file.regionOf[origin] === at))
      .map((region) => ({ region, name: nameOf(region) })),
    corridors: whole.corridors,
    total: Math.max(1, whole.persons),
    beside: [],
  };
  const placed = placeFlows(data, context, {
    centring: "atlantic",
    most: shown.length,
    ...(isComparable(state, file, index) ? { greatest: widthScale(index, file.method) } : {}),
  });
  const where = shown.length > mostInScene ? "apart" : "scene";
  const options = { geography, words: parts.mapWords, links: where } as const;
  return { placed, figure: placedFlowMap(data, placed, options, context) };
}

/**
 * Whether widths are the same as in other periods, sexes and methods: not where one area or region is
 * looked at, whose lines would vanish, nor for a method whose corridors are of another size.
 */
function isComparable({ about }: FlowsState, { method }: PlaneFile, index: FlowsIndex): boolean {
  return about === "001" && widthScale(index, method) === widthScale(index, "waymark");
}

/** A name on a map; where the official one is long, the code, which the table explains. */
function labelOf(code: string, nameOf: (code: string) => string): string {
  const name = nameOf(code);
  return textWidth(name, typeSize.note) > longestLabel ? code : name;
}
const longestLabel = 130;

/** Links that a map of a width shows: fewer where it is narrow, so that they can be told apart. */
export function shownLinks(most: number, width: number): number {
  if (most > 150) return most;
  if (width < 480) return Math.min(most, 40);
  return width < 800 ? Math.min(most, 100) : most;
}

function chordOf(plane: Plane, state: FlowsState, parts: FlowFigureParts): Figure {
  const nodes = flowNodes(plane, state.open);
  const find = linkFinder(plane);
  const flows = nodes.flatMap((from) =>
    nodes.flatMap((to) => {
      const sum = sumBetween(plane, find, from, to);
      if (sum.persons === 0) return [];
      const value = nodeValue(plane, find, from, to, sum);
      return [{ origin: nodeKey(plane, from), destination: nodeKey(plane, to), value }];
    }),
  );
  return directedChord(
    {
      ...headOf(plane, state, parts),
      title: parts.speak("explore.flows.chord-title", withinShare(plane, parts)),
      uncertainty: { kind: "none", because: "no-joint-interval" },
      ...columnsOf(parts),
      nodes: nodes.map((node) => ({
        key: nodeKey(plane, node),
        name: nodeName(plane, node, parts),
        region: plane.file.regions[node.region]!,
      })),
      flows,
    },
    { words: parts.chordWords },
    parts.context,
  );
}

function matrixOf(plane: Plane, state: FlowsState, parts: FlowFigureParts): Figure {
  const nodes = flowNodes(plane, state.open);
  const find = linkFinder(plane);
  const ends = nodes.map((node) => ({
    key: nodeKey(plane, node),
    label: nodeName(plane, node, parts),
  }));
  return matrixFigure(
    {
      ...headOf(plane, state, parts),
      title: parts.speak("explore.flows.chord-title", withinShare(plane, parts)),
      uncertainty: { kind: "none", because: "no-joint-interval" },
      unit: { code: "PERSONS", text: parts.speak("unit.persons"), digits: 0 },
      cornerHeading: parts.speak("explore.flows.corner"),
      origins: ends,
      destinations: ends,
      bounds: matrixBounds,
      cells: nodes.map((from) =>
        nodes.map((to): Observation | null => {
          if (from.kind === "area" && to.kind === "area" && from.area === to.area) return null;
          const sum = sumBetween(plane, find, from, to);
          if (sum.persons > 0) return nodeValue(plane, find, from, to, sum);
          return { missing: parts.speak("explore.flows.unlisted") };
        }),
      ),
    },
    parts.context,
  );
}

/** The share of movements that stay within their region: the finding that titles chord and matrix. */
function withinShare({ between, file }: Plane, { context }: FlowFigureParts) {
  const within = between.reduce((sum, row, at) => sum + row[at]!.persons, 0);
  return { share: context.numbers.percent(Math.round((100 * within) / file.total) / 100) };
}

function nodeName({ file }: Plane, node: FlowNode, { nameOf, speak }: FlowFigureParts): string {
  const region = nameOf(file.regions[node.region]!);
  if (node.kind === "region") return region;
  return node.kind === "area"
    ? nameOf(file.areas[node.area]!)
    : speak("explore.flows.rest", { region });
}

function nodeValue(
  plane: Plane,
  find: ReturnType<typeof linkFinder>,
  from: FlowNode,
  to: FlowNode,
  sum: FlowSum,
): KnownValue {
  const link = from.kind === "area" && to.kind === "area" ? find(from.area, to.area) : null;
  return link
    ? corridorValue(plane, link)
    : sumValue(plane, nodeKey(plane, from), nodeKey(plane, to), sum);
}

function corridorValue({ file }: Plane, link: PlaneLink): KnownValue {
  const { persons, interval } = link;
  const trace = corridorId(file, file.areas[link.origin]!, file.areas[link.destination]!);
  return { value: persons, trace, model: true, ...(interval ? { interval } : {}) };
}

function sumValue({ file }: Plane, from: string, to: string, { persons }: FlowSum): KnownValue {
  return { value: persons, trace: sumId(file, { from, to }), model: true };
}

function columnsOf({ speak }: FlowFigureParts) {
  return {
    unit: "PERSONS",
    unitText: speak("unit.persons"),
    headings: {
      corridor: speak("explore.flows.corridor"),
      value: speak("statistic.flow-corridor"),
    },
  };
}

/** What the pictures of one estimate have in common: identifier, subtitle, caption, sources, intervals. */
function headOf(
  { file }: Plane,
  state: FlowsState,
  { index, speak, nameOf, sources }: FlowFigureParts,
): FigureHead {
  const period = periodOf(index, file.release, file.period);
  return {
    id: `flows-${state.view}`,
    title: "",
    subtitle: speak("explore.flows.subtitle", {
      start: period.start,
      end: period.end,
      sex: file.sex === "_T" ? "all" : file.sex,
      method: speak(`explore.method.${file.method}`),
      revision: file.release.split("-").at(-1)!,
      about: state.view === "map" && state.about !== "001" ? nameOf(state.about) : "none",
    }),
    caption: speak(
      file.method.startsWith("waymark")
        ? "explore.flows.caption.moves"
        : "explore.flows.caption.transitions",
    ),
    sources,
    uncertainty: file.hasIntervals
      ? { kind: "interval", level: 0.8, method: speak("explore.flows.interval"), coverage: null }
      : { kind: "none", because: "published-without-interval" },
  };
}
