import type { Point } from "../path/flatten.ts";
import type { PlacedLink } from "./place-flows.ts";

type HeadOf = Pick<PlacedLink, "tip" | "neck" | "width" | "head" | "isPaired">;

/**
 * Corners of the arrowhead: as long as the link says, a little wider than its line, with one barb on the outer
 * side of the bend where the other direction is drawn too.
 */
export function arrowhead({ tip, neck, width, head, isPaired }: HeadOf): Point[] {
  const [dx, dy] = [tip[0] - neck[0], tip[1] - neck[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const barb = Math.max(head * 0.42, width / 2 + 1.6);
  const base: Point = [tip[0] - ux * head, tip[1] - uy * head];
  const at = (across: number): Point => [base[0] + uy * across, base[1] - ux * across];
  return [tip, at(barb), at(isPaired ? -width / 2 : -barb)];
}
