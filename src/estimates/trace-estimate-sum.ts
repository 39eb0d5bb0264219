import { worldRegions } from "../areas/index.ts";
import type { Edition } from "../edition/index.ts";
import { type EstimateSite, estimateId, parseEstimateId } from "./estimate-id.ts";
import { namedAreas } from "./named-areas.ts";
import type { Period } from "./period.ts";
import { periodInputs } from "./period-inputs.ts";
import { regionOfUnit } from "./region-of-unit.ts";
import { revisionOf } from "./revision.ts";
import { readRevision } from "./revision-data.ts";
import { runMethods } from "./run-methods.ts";
import { UnknownEnd } from "./unknown-end.ts";

/** Which sum of estimates: every corridor from one place to another. */
export interface EstimateSumSite extends Omit<EstimateSite, "origin" | "destination"> {
  /** Area, world region, `202-rest` for a region without its named areas, or `001` for the world. */
  readonly from: string;
  readonly to: string;
}

/** A sum of estimates with the corridors of which it is made. */
export interface EstimateSumTrace {
  readonly id: string;
  readonly label: "MODEL";
  readonly site: EstimateSumSite;
  readonly persons: number;
  readonly corridors: number;
  /** Largest first; each is traced by its identifier. */
  readonly largest: readonly { readonly id: string; readonly persons: number }[];
}

const form = /^flow-sum:([^>]+):([A-Z0-9]+(?:-rest)?)>([A-Z0-9]+(?:-rest)?)$/;
const listed = 20;

/** The parts of an identifier of a sum of estimates, or null if the text is none. */
export function parseEstimateSumId(id: string): EstimateSumSite | null {
  const parts = form.exec(id);
  const site = parts && parseEstimateId(`flow:${parts[1]}:AAA-BBB`);
  if (!site) return null;
  const { origin: _, destination: __, ...shared } = site;
  return { ...shared, from: parts[2]!, to: parts[3]! };
}

/**
 * Traces a sum of estimates to its corridors: computed again from the tables of the edition.
 *
 * @throws UnknownEnd if an end is no area, region or the world on the map of the period
 */
export async function traceEstimateSum(
  edition: Edition,
  site: EstimateSumSite,
): Promise<EstimateSumTrace> {
  const { revision, period, sex, method, from, to } = site;
  const data = await readRevision(edition, revisionOf(revision), [period.start, period.end]);
  const inputs = periodInputs(data, period);
  const { codes } = inputs.map;
  const [run] = runMethods(inputs, { sexes: [sex], methods: [method] });
  if (!run || run.refusal) throw run?.refusal ?? new RangeError(`no estimate by ${method}`);
  const { flows } = run;
  const [origins, destinations] = [from, to].map((code) => membersOf(code, codes, flows, period));
  const found = origins!.flatMap((o) =>
    destinations!
      .filter((d) => d !== o && flows[o * codes.length + d]! > 0)
      .map((d) => ({
        id: estimateId({
          ...{ revision, period, sex, method },
          origin: codes[o]!,
          destination: codes[d]!,
        }),
        persons: flows[o * codes.length + d]!,
      })),
  );
  found.sort((a, b) => b.persons - a.persons || (a.id < b.id ? -1 : 1));
  const name = estimateId({ revision, period, sex, method, origin: "AAA", destination: "BBB" });
  return {
    id: name.replace(/^flow:/, "flow-sum:").replace("AAA-BBB", `${from}>${to}`),
    label: "MODEL",
    site,
    persons: found.reduce((sum, each) => sum + each.persons, 0),
    corridors: found.length,
    largest: found.slice(0, listed),
  };
}

function membersOf(
  code: string,
  codes: readonly string[],
  flows: ArrayLike<number>,
  period: Period,
): readonly number[] {
  const all = codes.map((_, at) => at);
  if (code === "001") return all;
  const [place, isRest] = [code.replace(/-rest$/, ""), code.endsWith("-rest")];
  const region = (worldRegions as readonly string[]).indexOf(place);
  const area = codes.indexOf(place);
  if (region < 0 && (isRest || area < 0)) throw new UnknownEnd(code, period, worldRegions);
  if (region < 0) return [area];
  const regionOf = codes.map(regionOfUnit);
  const named = isRest
    ? namedAreas(regionOf, worldRegions.length, totals(codes.length, flows))
    : [];
  return all.filter((at) => regionOf[at] === region && !named[region]?.includes(at));
}

/** Movements out of and into each area, each rounded to persons. */
function totals(n: number, flows: ArrayLike<number>): number[] {
  return Array.from({ length: n }, (_, at) => {
    let [out, into] = [0, 0];
    for (let other = 0; other < n; other++) {
      if (other === at) continue;
      out += flows[at * n + other]!;
      into += flows[other * n + at]!;
    }
    return Math.round(out) + Math.round(into);
  });
}
