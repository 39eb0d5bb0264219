import type { Mark } from "../../figures/index.ts";

/** A mark of a scene without groups, and by how much its group moves it. */
export interface Placed {
  readonly mark: Exclude<Mark, { kind: "group" }>;
  readonly dx: number;
  readonly dy: number;
}

/** The marks of a scene with their groups opened. */
export function placedMarks(marks: readonly Mark[], dx = 0, dy = 0): Placed[] {
  return marks.flatMap((mark) =>
    mark.kind === "group" ? placedMarks(mark.marks, dx + mark.x, dy + mark.y) : [{ mark, dx, dy }],
  );
}

/**
 * Runs of marks of one look in drawing order. Lines and labels of axes lie side by side, and so do texts that
 * follow each other: they may change places. All others merge with the mark before only.
 */
export function runsOf(placed: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (let at = 0; at < placed.length; ) {
    const sort = sortOf(placed[at]!);
    const end = placed.findIndex((each, i) => i > at && sortOf(each) !== sort);
    const stretch = placed.slice(at, end === -1 ? placed.length : end);
    runs.push(...(sort === "drawn" ? neighbours(stretch) : alike(stretch)));
    at += stretch.length;
  }
  return runs;
}

function sortOf({ mark }: Placed): "axis" | "text" | "drawn" {
  if (mark.role === "axis" || mark.role === "grid") return "axis";
  return mark.kind === "text" ? "text" : "drawn";
}

/** What must be equal for marks to share their attributes. */
function lookOf({ mark }: Placed): string {
  return mark.kind === "text"
    ? JSON.stringify([mark.size, mark.anchor, mark.weight, mark.paint])
    : JSON.stringify(mark.paint);
}

/** Runs of one look, the one that is drawn last at the end, texts above lines. */
function alike(stretch: readonly Placed[]): Placed[][] {
  const runs = new Map<string, Placed[]>();
  for (const each of stretch) {
    const look = lookOf(each);
    const run = [...(runs.get(look) ?? []), each];
    runs.delete(look);
    runs.set(look, run);
  }
  const isText = ([first]: readonly Placed[]) => Number(first?.mark.kind === "text");
  return [...runs.values()].sort((a, b) => isText(a) - isText(b));
}

function neighbours(stretch: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const each of stretch) {
    const last = runs.at(-1);
    if (last && lookOf(last[0]!) === lookOf(each)) last.push(each);
    else runs.push([each]);
  }
  return runs;
}
