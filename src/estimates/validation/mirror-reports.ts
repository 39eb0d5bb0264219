import { coverageClasses, type MirrorReports } from "../../flows/measurement/index.ts";
import type { ReportedMove } from "./reported-moves.ts";

const firstYear = 1990;
const lastYear = 2016;
/** Five-year steps from 1990; the last one begins in 2015. */
export const reportSteps = 6;

/** Receivers outside the experts' scores whose registers are as good: no classes travel with their reports. */
const unscored: Readonly<Record<string, { receiver: string; sender: string }>> = {
  NOR: { receiver: "low", sender: "low" },
  ISL: { receiver: "low", sender: "low" },
  CHE: { receiver: "low", sender: "low" },
  GBR: { receiver: "low", sender: "medium" },
};
/** Registers whose definition of an immigrant did not change in 2009. */
const unchanged = new Set(["CHE", "DNK", "FIN", "ISL", "NLD", "NOR", "SWE"]);

type Classes = Map<string, Map<string, number>>;

/** Reports of both ends, 1990–2016, in six five-year steps; a step needs two reported years. */
export function mirrorReports(
  moves: Iterable<ReportedMove>,
  areas: readonly string[],
): MirrorReports {
  const values = new Map<string, number>();
  const classes: Classes = new Map();
  for (const move of moves) {
    const side = move.measure === "IMMIGRATION" ? 0 : 1;
    countClass(classes, side, move);
    if (move.persons === null || move.year < firstYear || move.year > lastYear) continue;
    const [sender, receiver] =
      side === 0 ? [move.counterpartArea, move.refArea] : [move.refArea, move.counterpartArea];
    if (sender !== receiver) values.set(`${sender}>${receiver}>${side}>${move.year}`, move.persons);
  }
  return intoSteps(values, classes, areas);
}

function countClass(classes: Classes, side: number, { refArea, note }: ReportedMove): void {
  const undercount = /U[IE]=(\w+)/.exec(note ?? "")?.[1];
  if (undercount === undefined) return;
  const key = `${side}>${refArea}`;
  const counts = classes.get(key) ?? new Map<string, number>();
  classes.set(key, counts);
  counts.set(undercount, (counts.get(undercount) ?? 0) + 1);
}

function intoSteps(
  values: ReadonlyMap<string, number>,
  classes: Classes,
  areas: readonly string[],
): MirrorReports {
  const place = new Map(areas.map((area, at) => [area, at]));
  const sums = new Map<string, { persons: number; years: number }>();
  for (const [key, value] of values) {
    const [sender = "", receiver = "", side = "", year = ""] = key.split(">");
    if (!place.has(sender) || !place.has(receiver)) continue;
    const step = Math.floor((Number(year) - firstYear) / 5);
    const id = `${sender}>${receiver}>${side}>${step}`;
    const sum = sums.get(id) ?? { persons: 0, years: 0 };
    sums.set(id, { persons: sum.persons + value, years: sum.years + 1 });
  }
  const rows = [...sums]
    .filter(([, { years }]) => years >= 2)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, sum]) => ({ parts: id.split(">"), ...sum }));
  const part = (at: number) => rows.map(({ parts }) => parts[at] ?? "");
  return {
    areas: areas.length,
    steps: reportSteps,
    sender: Int32Array.from(part(0), (area) => place.get(area)!),
    receiver: Int32Array.from(part(1), (area) => place.get(area)!),
    side: Uint8Array.from(part(2), Number),
    step: Int32Array.from(part(3), Number),
    persons: Float64Array.from(rows, ({ persons }) => persons),
    years: Float64Array.from(rows, ({ years }) => years),
    coverage: Uint8Array.from(rows, ({ parts }) => {
      const [sender = "", receiver = "", side = "", step = ""] = parts;
      return classOf(classes, side === "0" ? receiver : sender, side, Number(step));
    }),
  };
}

/** The class most often given; before 2010 the looser one, except for registers that did not change. */
function classOf(classes: Classes, reporter: string, side: string, step: number): number {
  const counts = [...(classes.get(`${side}>${reporter}`) ?? [])].sort(
    ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
  );
  const own = unscored[reporter]?.[side === "0" ? "receiver" : "sender"];
  const id = counts[0]?.[0] ?? own ?? "unknown";
  const since2010 = step >= 4 || unchanged.has(reporter);
  return coverageClasses.findIndex((c) => c.id === (since2010 ? id : `${id}-before-2010`));
}
