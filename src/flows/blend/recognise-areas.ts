import { columnSums } from "../table/sums.ts";
import type { BlendPeriod } from "./blend-period.ts";
import { referencePopulations } from "./reference-populations.ts";

/** What codes and populations say a table is about. */
export interface RecognisedAreas {
  /** By area: the ISO 3166 alpha-3 code by which the coefficients know it, or undefined. */
  readonly codes: readonly (string | undefined)[];
  /** Persons in one unit of the tables: as stated, or read off the populations, or 1. */
  readonly personsPerUnit: number;
  /** Where the unit comes from. */
  readonly unit: "stated" | "populations" | "assumed";
  /** True where codes were known but the populations are not those of the areas they name. */
  readonly otherPopulations: boolean;
}

/** Fewer areas of the world than this share: the table is about something else, whatever its codes. */
const leastShare = 0.5;
/** Populations differ from those of 2010 by no more, as median of the decimal logarithms, once the unit is known. */
const farthest = 0.5;
/** Units that tables come in. */
const units = [1, 1e3, 1e6] as const;

/**
 * Finds the areas of a table that the coefficients know, and its unit. Codes alone do not decide: a made-up table may
 * use `AAA` or `BRA` for what it likes, so the populations must be of the size that the codes have.
 *
 * @param names ISO 3166 alpha-3 codes of the areas where the tables call them something else
 */
export function recogniseAreas(
  period: Pick<BlendPeriod, "areas" | "stockStart" | "personsPerUnit">,
  names: readonly (string | undefined)[] = period.areas,
): RecognisedAreas {
  const { areas, stockStart, personsPerUnit: stated } = period;
  const known = new Map(
    referencePopulations.areas
      .split(" ")
      .map((code, at) => [code, referencePopulations.thousands[at]! * 1000]),
  );
  const populations = columnSums(stockStart, areas.length);
  const logRatios = names.flatMap((code, at) => {
    const reference = code === undefined ? undefined : known.get(code);
    return reference && populations[at]! > 0 ? [Math.log10(reference / populations[at]!)] : [];
  });
  const nobody = { codes: areas.map(() => undefined), personsPerUnit: stated ?? 1 } as const;
  const unit = stated === undefined ? "assumed" : "stated";
  if (logRatios.length === 0 || logRatios.length < leastShare * areas.length)
    return { ...nobody, unit, otherPopulations: false };
  const middle = median(logRatios);
  const persons =
    stated ??
    units.reduce((best, each) =>
      Math.abs(middle - Math.log10(each)) < Math.abs(middle - Math.log10(best)) ? each : best,
    );
  const apart = median(logRatios.map((ratio) => Math.abs(ratio - Math.log10(persons))));
  if (apart > farthest) return { ...nobody, unit, otherPopulations: true };
  return {
    codes: names.map((code) => (code !== undefined && known.has(code) ? code : undefined)),
    personsPerUnit: persons,
    unit: stated === undefined ? "populations" : "stated",
    otherPopulations: false,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
