import type { Geography } from "../geography/geography.ts";
import type { Mark } from "../scene.ts";
import { borderMarks } from "./border-marks.ts";
import { compactPath } from "./compact-path.ts";
import { neutralPaint } from "./neutral-paint.ts";
import type { MapView } from "./world-view.ts";

/** Land without values below circles and lines: one path, neutral territories, faint borders. */
export function landMarks(geography: Geography, view: MapView): Mark[] {
  const shapes = geography.pieces.filter(({ id }) => id !== "ATA");
  const land = shapes.filter(({ colour }) => colour !== null);
  const all = land.map(({ shape }) => compactPath(shape, view, { leastArea: 1 })).join("");
  return [
    { kind: "path", d: all, role: "background", paint: { fill: "land" } },
    ...shapes
      .filter(({ colour }) => colour === null)
      .map(({ shape }) => compactPath(shape, view, { leastArea: 1 }))
      .filter((d) => d !== "")
      .map((d): Mark => ({ kind: "path", d, role: "boundary", paint: neutralPaint })),
    ...borderMarks(geography, view).map(
      (mark): Mark => ({ ...mark, paint: { ...mark.paint, opacity: 0.55 } }),
    ),
  ];
}
