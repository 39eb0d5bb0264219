import type { PathStep } from "./parse-path.ts";

/** An elliptical arc as SVG writes it: ends, radii, turn in degrees and two flags. */
export interface EndpointArc {
  readonly x0: number;
  readonly y0: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
  readonly x: number;
  readonly y: number;
}

/** An arc as cubic curves of at most a quarter turn (SVG 1.1, appendix F.6: from ends to centre). */
export function arcCurves(arc: EndpointArc): PathStep[] {
  const { x0, y0, x, y, large, sweep } = arc;
  if (arc.rx === 0 || arc.ry === 0) return [{ step: "line", x, y }];
  if (x0 === x && y0 === y) return [];
  const phi = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
  const [xp, yp] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const fit = Math.max(1, Math.hypot(xp / arc.rx, yp / arc.ry));
  const [rx, ry] = [Math.abs(arc.rx) * fit, Math.abs(arc.ry) * fit];
  const under = (rx * ry) ** 2 / ((rx * yp) ** 2 + (ry * xp) ** 2) - 1;
  const root = Math.sqrt(Math.max(0, under)) * (large === sweep ? -1 : 1);
  const [cxp, cyp] = [(root * rx * yp) / ry, (-root * ry * xp) / rx];
  const [cx, cy] = [cos * cxp - sin * cyp + (x0 + x) / 2, sin * cxp + cos * cyp + (y0 + y) / 2];
  const from = Math.atan2((yp - cyp) / ry, (xp - cxp) / rx);
  let angle = Math.atan2((-yp - cyp) / ry, (-xp - cxp) / rx) - from;
  if (sweep && angle < 0) angle += 2 * Math.PI;
  if (!sweep && angle > 0) angle -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
  const part = angle / count;
  const k = (4 / 3) * Math.tan(part / 4);
  const at = (u: number, v: number): [number, number] => [
    cx + rx * u * cos - ry * v * sin,
    cy + rx * u * sin + ry * v * cos,
  ];
  return Array.from({ length: count }, (_, i): PathStep => {
    const [a, b] = [from + i * part, from + (i + 1) * part];
    const [x1, y1] = at(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a));
    const [x2, y2] = at(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b));
    const end = i === count - 1 ? ([x, y] as const) : at(Math.cos(b), Math.sin(b));
    return { step: "curve", x1, y1, x2, y2, x: end[0], y: end[1] };
  });
}
