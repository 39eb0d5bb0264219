import { VarintReader } from "./varint.ts";

/** One estimate of the world's flows as a file of figures: one release, period, sex and method. */
export interface PlaneFile {
  readonly release: string;
  /** TIME_PERIOD: `2015/P5Y`. */
  readonly period: string;
  readonly sex: string;
  readonly method: string;
  /** Codes of the areas on whose map the estimate stands, at most 255. */
  readonly areas: readonly string[];
  /** Codes of the world regions, and the position of each area's region among them. */
  readonly regions: readonly string[];
  readonly regionOf: readonly number[];
  /** Movements and corridors of the whole table, in whole persons. */
  readonly total: number;
  readonly corridors: number;
  /** The stored table from which this was taken. */
  readonly table: { readonly file: string; readonly sha256: string };
  readonly hasIntervals: boolean;
  /** Number of corridors listed one by one. */
  readonly links: number;
  /** Varints in base64: see `encodePlane`. */
  readonly data: string;
}

/** A sum over corridors: persons, rounded once, and how many corridors have any. */
export interface FlowSum {
  readonly persons: number;
  readonly corridors: number;
}

/** One corridor, ends as positions among the areas. */
export interface PlaneLink {
  readonly origin: number;
  readonly destination: number;
  readonly persons: number;
  /** Of the 80 % interval, where the method states one. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** An estimate, decoded. */
export interface Plane {
  readonly file: PlaneFile;
  /** Largest first. */
  readonly links: readonly PlaneLink[];
  /** By area. */
  readonly into: readonly FlowSum[];
  readonly out: readonly FlowSum[];
  /** From an area to a region, by area then region; and from a region to an area. */
  readonly toRegion: readonly (readonly FlowSum[])[];
  readonly fromRegion: readonly (readonly FlowSum[])[];
  /** From region to region. */
  readonly between: readonly (readonly FlowSum[])[];
}

/** Decodes a plane. @throws RangeError for bytes that end too early */
export function decodePlane(file: PlaneFile): Plane {
  const { areas, regions } = file;
  const reader = new VarintReader(bytesOf(file.data));
  const sum = (): FlowSum => ({ persons: reader.read(), corridors: reader.read() });
  const sums = (length: number) => Array.from({ length }, sum);
  const between = regions.map(() => sums(regions.length));
  const into = sums(areas.length);
  const out = sums(areas.length);
  const toRegion = areas.map(() => sums(regions.length));
  const fromRegion = areas.map(() => sums(regions.length));
  const links: PlaneLink[] = [];
  let persons = reader.read();
  for (let i = 0; i < file.links; i++) {
    const [origin, destination] = [reader.read(), reader.read()];
    persons -= reader.read();
    const interval = file.hasIntervals ? { low: reader.read(), high: reader.read() } : null;
    links.push({ origin, destination, persons, interval });
  }
  return { file, links, into, out, toRegion, fromRegion, between };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Path of the file of a plane below `data/`, without ending. */
export function planePath({
  release,
  period,
  sex,
  method,
}: Pick<PlaneFile, "release" | "period" | "sex" | "method">): string {
  return `flows/${release}/${period.replace("/", "-")}/${sex}/${method}`;
}
