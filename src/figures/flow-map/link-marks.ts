import type { ColourName } from "../colour/colour-name.ts";
import { regionColour } from "../colour/region-colour.ts";
import type { Point } from "../path/flatten.ts";
import { rounded } from "../path/symbol.ts";
import type { Mark, Paint } from "../scene.ts";
import { arrowhead } from "./arrowhead.ts";
import type { Curve } from "./curve.ts";
import type { PlacedLink } from "./place-flows.ts";

/** Least width at which a hollow line can be told from a solid one. */
export const hollowFloor = 2.2;

/** The marks of one link: line, hollow core, arrowhead, and a dot where it leaves and enters the map. */
export function linkMarks(
  placed: PlacedLink,
  colour: ColourName = regionColour(placed.region),
): Mark[] {
  const { key, width, crossings } = placed;
  const d = lineText(placed);
  const core = coreOf(placed);
  const isFaint = placed.sureness !== "solid" && core === 0;
  const edge: Paint = {
    stroke: colour,
    strokeWidth: rounded(width),
    ...(isFaint ? { opacity: 0.55 } : {}),
    ...(placed.sureness === "dashed" ? { dash: [5, 3] } : {}),
  };
  return [
    { kind: "path", d, role: "data", row: key, paint: edge },
    ...(core > 0 ? [coreMark(d, core)] : []),
    {
      kind: "path",
      d: polygonText(arrowhead(placed)),
      role: "data",
      row: key,
      paint: { fill: colour, ...(isFaint ? { opacity: 0.75 } : {}) },
    },
    ...crossings.map(([x, y]): Mark => {
      const paint = { fill: colour } as const;
      return { kind: "circle", x, y, r: Math.max(1.6, width / 2 + 0.6), role: "note", paint };
    }),
  ];
}

/** Width of the hollow in a line; 0 where there is none or no room for it. */
export function coreOf({ width, sureness }: Pick<PlacedLink, "width" | "sureness">): number {
  if (sureness === "solid" || width < hollowFloor) return 0;
  return rounded(width - Math.max(1.4, width * 0.34));
}

function coreMark(d: string, strokeWidth: number): Mark {
  return { kind: "path", d, role: "interval", paint: { stroke: "paper", strokeWidth } };
}

/** The line of a link, with its part beyond the edge of the map. */
export function lineText({ curve, beyond }: Pick<PlacedLink, "curve" | "beyond">): string {
  return curveText(curve) + (beyond ? curveText(beyond) : "");
}

function curveText([a, b, c, d]: Curve): string {
  return `M${point(a)}C${point(b)} ${point(c)} ${point(d)}`;
}

function polygonText(points: readonly Point[]): string {
  return `M${points.map(point).join("L")}Z`;
}

function point([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
