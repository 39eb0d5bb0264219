import type { Edition } from "../edition/index.ts";
import { flowMethod, prepareTables, requestedRepairs } from "../flows/index.ts";
import { contributions } from "./contributions.ts";
import { type EstimateSite, estimateId } from "./estimate-id.ts";
import { isFlowMethod } from "./estimate-method.ts";
import type { Finding } from "./finding.ts";
import type { Period } from "./period.ts";
import { type PeriodInputs, periodInputs } from "./period-inputs.ts";
import { revisionOf } from "./revision.ts";
import { readRevision } from "./revision-data.ts";
import { runMethods } from "./run-methods.ts";
import {
  type TracedInput,
  tracedEvents,
  tracedPopulations,
  tracedStocks,
} from "./traced-inputs.ts";
import { UnknownEnd } from "./unknown-end.ts";

/** The part of a corridor's estimate that persons of one birthplace make up. */
export interface BirthplacePart {
  readonly birthplace: string;
  readonly persons: number;
}

/** From an estimate back to the cells on which it rests. */
export interface EstimateTrace {
  readonly id: string;
  readonly label: "MODEL";
  readonly site: EstimateSite;
  readonly persons: number;
  /**
   * By birthplace, largest first; empty for methods that read birthplace as origin. Their sum with
   * `otherBirthplaces` is `persons`.
   */
  readonly birthplaces: readonly BirthplacePart[];
  readonly otherBirthplaces: number;
  /** Stock cells, populations, births and deaths with the identifiers of their values. */
  readonly inputs: readonly TracedInput[];
  /** What was decided about the areas of the corridor and about the whole world. */
  readonly findings: readonly Finding[];
}

/** Birthplaces whose stock cells a trace lists. */
const mostBirthplaces = 5;

/**
 * Traces an estimate: the method's formula over these stock cells and vital events. Two steps bind
 * it to the rest of the world and have no cell of their own: the world balance of births and deaths
 * and the equal birthplace totals (docs/methods.md).
 *
 * @throws UnknownEnd if an area has no place on the map of the period
 */
export async function traceEstimate(edition: Edition, site: EstimateSite): Promise<EstimateTrace> {
  const data = await readRevision(edition, revisionOf(site.revision), [
    site.period.start,
    site.period.end,
  ]);
  const inputs = periodInputs(data, site.period);
  const [origin, destination] = [
    positionOf(inputs, site.origin, site.period),
    positionOf(inputs, site.destination, site.period),
  ];
  const [run] = runMethods(inputs, { sexes: [site.sex], methods: [site.method] });
  if (!run || run.refusal) throw run?.refusal ?? new RangeError(`no estimate by ${site.method}`);
  const persons = run.flows[origin * inputs.map.codes.length + destination]!;
  const parts = partsOf(inputs, site, origin, destination);
  const listed = parts.slice(0, mostBirthplaces);
  const birthplaces =
    listed.length > 0
      ? listed.map(({ birthplace }) => birthplace)
      : [site.origin, site.destination];
  return {
    id: estimateId(site),
    label: "MODEL",
    site,
    persons,
    birthplaces: listed,
    otherBirthplaces: parts.slice(mostBirthplaces).reduce((sum, part) => sum + part.persons, 0),
    inputs: [
      ...(await tracedStocks(edition, data, inputs, site, birthplaces)),
      ...(await tracedPopulations(edition, data, inputs, site)),
      ...(await tracedEvents(edition, data, inputs, site)),
    ],
    findings: findingsOf(inputs, site),
  };
}

function positionOf({ map }: PeriodInputs, area: string, period: Period): number {
  const at = map.positionOf.get(area);
  if (at !== undefined) return at;
  throw new UnknownEnd(area, period);
}

function partsOf(
  { bySex, map }: PeriodInputs,
  { sex, method }: EstimateSite,
  origin: number,
  destination: number,
): BirthplacePart[] {
  const closure = isFlowMethod(method) ? flowMethod(method).closure : undefined;
  if (!isFlowMethod(method) || closure === undefined) return [];
  const tables = prepareTables(bySex[sex], { closure, repairs: requestedRepairs });
  return [...contributions(tables, method, origin, destination)]
    .map((persons, at) => ({ birthplace: map.codes[at]!, persons }))
    .filter(({ persons }) => persons > 0)
    .sort((a, b) => b.persons - a.persons || (a.birthplace < b.birthplace ? -1 : 1));
}

function findingsOf(inputs: PeriodInputs, { sex, origin, destination }: EstimateSite): Finding[] {
  const concerns = ({ finding, areas }: Finding) =>
    (areas.length === 0 || areas.includes(origin) || areas.includes(destination)) &&
    !(sex === "_T" && finding.endsWith("split-by-sex"));
  return [...inputs.findings, ...inputs.findingsBySex[sex]].filter(concerns);
}
