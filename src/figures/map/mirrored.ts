import type { Mark, TextMark } from "../scene.ts";

const swapped = { start: "end", middle: "middle", end: "start" } as const;

/**
 * The marks of a legend as a reader from right to left expects them: the same, seen in a mirror, with
 * letters that stay as they are. Paths stay in their place.
 */
export function mirrored(marks: readonly Mark[], width: number): Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case "rect":
        return { ...mark, x: width - mark.x - mark.width };
      case "circle":
        return { ...mark, x: width - mark.x };
      case "line":
        return { ...mark, x1: width - mark.x1, x2: width - mark.x2 };
      case "text":
        return { ...mark, x: width - mark.x, anchor: swapped[mark.anchor] } satisfies TextMark;
      default:
        return mark;
    }
  });
}
