import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The faces of a report: text, and headings, tables and charts; the Latin one goes first. */
export const textFaces = ["Tinos", "Noto Serif SC"] as const;
export const plainFaces = ["Arimo", "Noto Sans SC"] as const;

const stems = ["tinos", "arimo", "noto-serif-sc", "noto-sans-sc"];

/** Paths of the font files that Waymark ships, each face in regular and bold. */
export function fontPaths(): readonly string[] {
  const folder = new URL("../../../fonts/", import.meta.url);
  return stems.flatMap((stem) =>
    ["regular", "bold"].map((weight) => fileURLToPath(new URL(`${stem}-${weight}.ttf`, folder))),
  );
}

/** The bytes of the font files. */
export function readFonts(): readonly Uint8Array[] {
  return fontPaths().map((path) => readFileSync(path));
}
