import type { NumberRecord } from "../../data/number-record.ts";
import type { FlowsIndex } from "./flows-index.ts";
import { periodOf, periodText } from "./flows-index.ts";
import { type FlowSum, type Plane, type PlaneFile, type PlaneLink, planePath } from "./plane.ts";

/** What a sum adds: every corridor from one place to another. */
export interface SumEnds {
  /** Code of an area, a region or the world; `202-rest` for what is left of an opened region. */
  readonly from: string;
  readonly to: string;
}

/** Which estimate a plane holds. */
export type PlaneSite = Pick<PlaneFile, "release" | "period" | "sex" | "method">;

/** Corridors of a sum that its trace names. */
const namedParts = 8;

/** The record of one corridor's estimate. */
export function corridorRecord(plane: Plane, link: PlaneLink, index: FlowsIndex): NumberRecord {
  const { file } = plane;
  const [origin, destination] = [file.areas[link.origin]!, file.areas[link.destination]!];
  const id = corridorId(file, origin, destination);
  return {
    ...sharedBy(file, index),
    id,
    value: link.persons,
    statistic: "flow-corridor",
    subject: subjectOf(file, index, origin, destination),
    caveats: [...caveatsOf(file), ...(link.interval ? ["flow-coverage"] : ["flow-no-interval"])],
    ...(link.interval ? { interval: { ...link.interval, probability: 0.8 } } : {}),
    trace: { estimate: id, file: planePath(file), value: link.persons },
  };
}

/** The record of a sum over corridors; its trace says which, and where they stand. */
export function sumRecord(
  plane: Plane,
  { from, to }: SumEnds,
  { persons, corridors }: FlowSum,
  index: FlowsIndex,
  parts: readonly PlaneLink[] = [],
): NumberRecord {
  const { file } = plane;
  return {
    ...sharedBy(file, index),
    id: sumId(file, { from, to }),
    value: persons,
    statistic: "flow-sum",
    subject: subjectOf(file, index, from, to),
    caveats: [...caveatsOf(file), "flow-no-joint-interval"],
    trace: {
      sumOf: { from, to },
      release: file.release,
      period: file.period,
      sex: file.sex,
      method: file.method,
      corridors,
      largest: parts.slice(0, namedParts).map((link) => ({
        origin: file.areas[link.origin]!,
        destination: file.areas[link.destination]!,
        value: link.persons,
      })),
      file: planePath(file),
      table: file.table.file,
      value: persons,
    },
  };
}

/** Identifier of a corridor's estimate, as the command line traces it. */
export function corridorId(file: PlaneSite, origin: string, destination: string): string {
  return ["flow", ...siteOf(file), `${origin}-${destination}`].join(":");
}

/** Identifier of a sum of estimates: `flow-sum:undesa-ims-2024:2020-P4Y:_T:waymark:202>150`. */
export function sumId(file: PlaneFile, { from, to }: SumEnds): string {
  return ["flow-sum", ...siteOf(file), `${from}>${to}`].join(":");
}

function siteOf({ release, period, sex, method }: PlaneSite): string[] {
  return [release, period.replace("/", "-"), sex, method];
}

function sharedBy(file: PlaneFile, index: FlowsIndex) {
  const years = Number(/P(\d+)Y/.exec(file.period)?.[1] ?? 5);
  return {
    unit: years === 5 ? "persons-in-five-years" : "persons-in-four-years",
    kind: "transition",
    indicator: "FLOW-EST",
    method: `flow-${file.method}`,
    sources: index.releases.find(({ id }) => id === file.release)?.sources ?? [],
    model: true,
  } as const;
}

function subjectOf(file: PlaneFile, index: FlowsIndex, origin: string, destination: string) {
  const { start, end } = periodOf(index, file.release, file.period);
  return {
    origin,
    destination,
    period: periodText({ start, end }),
    revision: file.release.split("-").at(-1)!,
    ...(file.sex === "_T" ? {} : { sex: file.sex }),
  };
}

function caveatsOf({ method }: PlaneFile): string[] {
  return [
    "model",
    method.startsWith("waymark") ? "flow-moves" : "flow-transitions",
    "flow-methods-differ",
  ];
}
