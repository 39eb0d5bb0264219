import { readFileSync } from "node:fs";
import type {
  FigureContext,
  KnownValue,
  Observation,
  SourceRef,
} from "../../../src/figures/index.ts";

/** A published value as cut out of the edition by scripts/chart-extracts.ts. */
export interface PublishedValue {
  readonly id: string;
  readonly source: string;
  readonly vintage: string;
  readonly licence: string;
  readonly measure: string;
  readonly area: string;
  readonly counterpart: string | null;
  readonly sex: string;
  readonly age: string;
  readonly time: string;
  readonly value: number | null;
  readonly model: boolean;
}

/** An estimate as cut out of the estimates made from the edition. */
export interface EstimatedValue {
  readonly id: string;
  readonly method: string;
  readonly origin: string;
  readonly destination: string;
  readonly time: string;
  readonly persons: number;
  readonly interval: {
    readonly lower80: number;
    readonly upper80: number;
    readonly lower95: number;
    readonly upper95: number;
  } | null;
}

export function valuesOf<T = PublishedValue>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8")) as T[];
}

/** The value as an observation; a missing one, and one that the file does not have, is missing. */
export function observed(value: PublishedValue | undefined, context: FigureContext): Observation {
  if (!value) return { missing: context.words.missing };
  if (value.value === null) return { missing: context.words.missing, trace: value.id };
  return { value: value.value, trace: value.id, ...(value.model ? { model: true } : {}) };
}

/** An estimate with both of its intervals. */
export function estimated({ id, persons, interval }: EstimatedValue): KnownValue {
  const known: KnownValue = { value: Math.round(persons), trace: id, model: true };
  if (!interval) return known;
  const { lower80, upper80, lower95, upper95 } = interval;
  return {
    ...known,
    interval: { low: lower80, high: upper80 },
    further: { low: lower95, high: upper95 },
  };
}

/** The source of some values. */
export function sourceOf(text: string, [value]: readonly PublishedValue[]): SourceRef {
  if (!value) throw new Error(`an example has no value of ${text}`);
  return { id: value.source, text, vintage: value.vintage, licence: value.licence };
}

/** Of the estimates. */
export const estimateSource: SourceRef = {
  id: "undesa-ims-2024",
  text: "Waymark, from UN DESA, International Migrant Stock and World Population Prospects",
  vintage: "2024",
  licence: "CC-BY-3.0-IGO",
};
