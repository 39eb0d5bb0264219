import { regionColour } from "../colour/region-colour.ts";
import { type FigureContext, isNarrow } from "../context.ts";
import { spreadLabels } from "../labels/spread-labels.ts";
import { legendItems } from "../map/legend-items.ts";
import { mirrored } from "../map/mirrored.ts";
import type { Mark, Scene } from "../scene.ts";
import { lineHeight, typeSize } from "../text/type-scale.ts";
import { wrapText } from "../text/wrap.ts";
import type { PlacedChord, PlacedGroup, PlacedRibbon } from "./place-chord.ts";

/** Key of the row of a flow. */
export function chordKey({ flow: { origin, destination } }: Pick<PlacedRibbon, "flow">): string {
  return `${origin}-${destination}`;
}

/** Paints a placed chord: ribbons, arcs, and names around the circle, or numbers where it is narrow. */
export function chordScene(placed: PlacedChord, context: FigureContext): Scene {
  const [x, y] = placed.centre;
  const narrow = isNarrow(context);
  const names = narrow ? numberedNames(placed, context) : { marks: [], bottom: 0 };
  return {
    width: placed.width,
    height: Math.ceil(placed.height + names.bottom),
    patterns: [],
    focus: [...placed.ribbons].reverse().map(chordKey),
    marks: [
      {
        kind: "group",
        x,
        y,
        role: "data",
        marks: [
          ...placed.ribbons.map(ribbonMark),
          ...placed.groups.map(
            ({ d, node }): Mark => ({
              kind: "path",
              d,
              role: "axis",
              paint: { fill: regionColour(node.region) },
            }),
          ),
          ...(narrow ? placed.groups.map(numberMark) : aroundMarks(placed, context)),
        ],
      },
      { kind: "group", x: 0, y: placed.height, marks: names.marks, role: "legend" },
    ],
  };
}

function ribbonMark(ribbon: PlacedRibbon): Mark {
  return {
    kind: "path",
    d: ribbon.d,
    role: "data",
    row: chordKey(ribbon),
    paint: {
      fill: regionColour(ribbon.origin.region),
      opacity: 0.72,
      stroke: "paper",
      strokeWidth: 0.4,
    },
  };
}

function numberMark({ number, angle, outer }: PlacedGroup): Mark {
  const reach = outer + 11;
  return {
    kind: "text",
    x: Math.sin(angle) * reach,
    y: -Math.cos(angle) * reach + 4,
    text: String(number),
    size: typeSize.note,
    anchor: "middle",
    role: "label",
  };
}

function numberedNames({ groups, width }: PlacedChord, { direction }: FigureContext) {
  const items = groups.map(({ node, number }) => ({
    label: `${number} ${node.name}`,
    sample: (x: number, y: number): Mark[] => [
      {
        kind: "rect",
        x,
        y: y - 6,
        width: 12,
        height: 12,
        role: "legend",
        paint: { fill: regionColour(node.region) },
      },
    ],
  }));
  const { marks, bottom } = legendItems(items, 0, width);
  return { marks: direction === "rtl" ? mirrored(marks, width) : marks, bottom };
}

/** Names beside the circle, level, wrapped, moved apart along each side, joined to their arcs by a line. */
function aroundMarks({ groups, width, height }: PlacedChord, _context: FigureContext): Mark[] {
  const outer = groups[0]?.outer ?? 0;
  const room = width / 2 - outer - 30;
  return [1, -1].flatMap((side) => {
    const own = groups.filter(
      ({ angle }) => Math.sin(angle) * side > 0 || (angle === 0 && side === 1),
    );
    const lines = own.map(({ node }) => wrapText(node.name, typeSize.label, room));
    const wanted = own.map(({ angle }, i) => ({
      at: -Math.cos(angle) * (outer + 14),
      length: lines[i]!.length * typeSize.label * lineHeight + 3,
    }));
    const centres = spreadLabels(wanted, [-height / 2 + 2, height / 2 - 2]);
    return own.flatMap((group, i) => nameMarks(group, lines[i]!, centres[i]!, side));
  });
}

function nameMarks(
  { angle, outer }: PlacedGroup,
  lines: readonly string[],
  centre: number,
  side: number,
): Mark[] {
  const step = typeSize.label * lineHeight;
  const reach = outer + 14;
  const away = Math.sqrt(Math.max(0, reach * reach - Math.min(Math.abs(centre), reach) ** 2));
  const x = side * (Math.max(away, Math.abs(Math.sin(angle)) * reach * 0.6) + 10);
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [
    {
      kind: "path",
      d: `M${sin * (outer + 2)},${-cos * (outer + 2)}L${sin * (outer + 9)},${-cos * (outer + 9)}L${x - side * 4},${centre}`,
      role: "axis",
      paint: { stroke: "axis", strokeWidth: 0.7 },
    },
    ...lines.map(
      (text, i): Mark => ({
        kind: "text",
        x,
        y: centre + (i - (lines.length - 1) / 2) * step + typeSize.label * 0.35,
        text,
        size: typeSize.label,
        anchor: side === 1 ? "start" : "end",
        role: "label",
      }),
    ),
  ];
}
