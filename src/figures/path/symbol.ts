/** Shapes that double the colour of a series. */
export const symbolShapes = ["circle", "diamond", "square", "triangle", "ring", "bar"] as const;
export type SymbolShape = (typeof symbolShapes)[number];

/** Path text of a shape around a point; all shapes look equally large at the same radius. */
export function symbolPath(shape: SymbolShape, x: number, y: number, r: number): string {
  const p = (dx: number, dy: number) => `${rounded(x + dx * r)},${rounded(y + dy * r)}`;
  switch (shape) {
    case "diamond":
      return `M${p(0, -1.3)}L${p(1.3, 0)}L${p(0, 1.3)}L${p(-1.3, 0)}Z`;
    case "square":
      return `M${p(-0.9, -0.9)}L${p(0.9, -0.9)}L${p(0.9, 0.9)}L${p(-0.9, 0.9)}Z`;
    case "triangle":
      return `M${p(0, -1.25)}L${p(1.15, 0.85)}L${p(-1.15, 0.85)}Z`;
    case "bar":
      return `M${p(-0.35, -1.4)}L${p(0.35, -1.4)}L${p(0.35, 1.4)}L${p(-0.35, 1.4)}Z`;
    default:
      return `M${p(-1, 0)}A${r},${r} 0 1 1 ${p(1, 0)}A${r},${r} 0 1 1 ${p(-1, 0)}Z`;
  }
}

/** Two decimals: a hundredth of a pixel. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
