import {
  type Chord,
  type ChordGroup,
  type ChordSubgroup,
  chordDirected,
  ribbonArrow,
} from "d3-chord";
import { arc } from "d3-shape";
import { type FigureContext, isNarrow } from "../context.ts";
import type { ChordSeries } from "./chord-series.ts";
import type { ChordFlow, ChordNode } from "./data.ts";

export interface PlacedRibbon {
  readonly flow: ChordFlow;
  readonly origin: ChordNode;
  readonly destination: ChordNode;
  readonly d: string;
}

export interface PlacedGroup {
  readonly node: ChordNode;
  /** Of the order on the circle, from 1: the number that stands for a name where there is no room. */
  readonly number: number;
  readonly d: string;
  /** Ends of the arc in radians, clockwise from the top. */
  readonly from: number;
  readonly to: number;
  /** Middle of the arc in radians, clockwise from the top. */
  readonly angle: number;
  readonly outer: number;
}

export interface PlacedChord {
  readonly width: number;
  readonly height: number;
  readonly centre: readonly [number, number];
  /** Smallest first: the largest lie on top. */
  readonly ribbons: readonly PlacedRibbon[];
  readonly groups: readonly PlacedGroup[];
}

/** Proportions of the published idea: a narrow gap at the source, a wide one with an arrow at the target. */
const arcWidth = 12;
const sourceGap = 2;
const targetGap = 9;

/** Arcs as long as what leaves and enters a node, ribbons as wide as their value, from the top clockwise. */
export function placeChord(
  { nodes, matrix, flowOf }: ChordSeries,
  context: FigureContext,
): PlacedChord {
  const narrow = isNarrow(context);
  const { width } = context;
  const labelRoom = narrow ? 22 : Math.min(190, width * 0.24);
  const outer = Math.min(width / 2 - labelRoom, 300);
  const inner = outer - arcWidth;
  const vertical = narrow ? 24 : 44;
  const chords = chordDirected()
    .padAngle(Math.min(0.05, 0.9 / nodes.length))
    .sortSubgroups((a, b) => b - a)
    .sortChords((a, b) => a - b)(matrix.map((row) => [...row]));
  const ribbon = ribbonArrow<unknown, Chord, ChordSubgroup>()
    .sourceRadius(inner - sourceGap)
    .targetRadius(inner - targetGap)
    .headRadius(Math.max(8, inner * 0.06));
  const ring = arc<unknown, ChordGroup>().innerRadius(inner).outerRadius(outer);
  return {
    width,
    height: 2 * outer + 2 * vertical,
    centre: [width / 2, outer + vertical],
    ribbons: chords.map((chord) => ({
      flow: flowOf(chord.source.index, chord.target.index)!,
      origin: nodes[chord.source.index]!,
      destination: nodes[chord.target.index]!,
      d: String(ribbon(chord)),
    })),
    groups: chords.groups.map((group) => ({
      node: nodes[group.index]!,
      number: group.index + 1,
      d: ring(group)!,
      from: group.startAngle,
      to: group.endAngle,
      angle: (group.startAngle + group.endAngle) / 2,
      outer,
    })),
  };
}
