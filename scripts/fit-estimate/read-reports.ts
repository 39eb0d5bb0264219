import { europeanAreas } from "../../src/flows/blend/index.ts";
import { coverageClasses, type MirrorReports } from "../../src/flows/measurement/index.ts";
import type { Observation } from "../../src/sources/contract/index.ts";
import { eurostatFlowsBothReports } from "../../src/sources/eurostat-flows-both-reports.ts";
import { undesaFlows2015 } from "../../src/sources/undesa-flows-2015.ts";
import { scanSource } from "./scan-source.ts";

const firstYear = 1990;
const lastYear = 2016;
/** Receivers outside the experts' scores whose registers are as good: no classes travel with their reports. */
const unscored: Readonly<Record<string, { receiver: string; sender: string }>> = {
  NOR: { receiver: "low", sender: "low" },
  ISL: { receiver: "low", sender: "low" },
  CHE: { receiver: "low", sender: "low" },
  GBR: { receiver: "low", sender: "medium" },
};
/** Registers whose definition of an immigrant did not change in 2009. */
const unchanged = new Set(["CHE", "DNK", "FIN", "ISL", "NLD", "NOR", "SWE"]);

interface Collected {
  readonly values: Map<string, number>;
  readonly classes: Map<string, Map<string, number>>;
}

/** Reports of both ends by residence, 1990–2016, in six five-year steps; a step needs two reported years. */
export async function readReports(
  folder: string,
  areas: readonly string[],
): Promise<MirrorReports> {
  const collected: Collected = { values: new Map(), classes: new Map() };
  const accept = (o: Observation) => collect(collected, o);
  await scanSource(folder, undesaFlows2015, accept);
  await scanSource(folder, eurostatFlowsBothReports, accept);
  return intoSteps(collected, areas);
}

function collect({ values, classes }: Collected, o: Observation): void {
  if (o.basis !== "RESIDENCE" || !o.counterpartArea || (o.sex ?? "_T") !== "_T") return;
  if ((o.category ?? "both") !== "both") return;
  const side = o.measure === "IMMIGRATION" ? 0 : 1;
  const undercount = /U[IE]=(\w+)/.exec(o.note ?? "")?.[1];
  if (undercount !== undefined) {
    const key = `${side}>${o.refArea}`;
    const counts = classes.get(key) ?? new Map<string, number>();
    classes.set(key, counts);
    counts.set(undercount, (counts.get(undercount) ?? 0) + 1);
  }
  const year = Number(o.timePeriod.slice(0, 4));
  if (typeof o.value !== "number" || year < firstYear || year > lastYear) return;
  const [sender, receiver] =
    side === 0 ? [o.counterpartArea, o.refArea] : [o.refArea, o.counterpartArea];
  if (sender !== receiver) values.set(`${sender}>${receiver}>${side}>${year}`, o.value);
}

function intoSteps({ values, classes }: Collected, areas: readonly string[]): MirrorReports {
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
    steps: 6,
    sender: Int32Array.from(part(0), (area) => place.get(area)!),
    receiver: Int32Array.from(part(1), (area) => place.get(area)!),
    side: Uint8Array.from(part(2), Number),
    step: Int32Array.from(part(3), Number),
    persons: Float64Array.from(rows, ({ persons }) => persons),
    years: Float64Array.from(rows, ({ years }) => years),
    coverage: Uint8Array.from(rows, ({ parts }) => {
      const [sender = "", receiver = "", side = "", step = ""] = parts;
      const reporter = side === "0" ? receiver : sender;
      return classOf(classes, reporter, side, Number(step));
    }),
  };
}

/** The class most often given; before 2010 the looser one, except for registers that did not change. */
function classOf(
  classes: Collected["classes"],
  reporter: string,
  side: string,
  step: number,
): number {
  const counts = [...(classes.get(`${side}>${reporter}`) ?? [])].sort(
    ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
  );
  const own = unscored[reporter]?.[side === "0" ? "receiver" : "sender"];
  const id = counts[0]?.[0] ?? own ?? "unknown";
  const since2010 = step >= 4 || unchanged.has(reporter);
  return coverageClasses.findIndex((c) => c.id === (since2010 ? id : `${id}-before-2010`));
}

/** True for a corridor inside the European system of statistics. */
export function isEuropean(sender: string, receiver: string): boolean {
  return europeanAreas.includes(sender) && europeanAreas.includes(receiver);
}
