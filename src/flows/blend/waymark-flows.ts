import { refusal } from "../arguments/refusal.ts";
import { netOf } from "../net-totals/net-flow-fit.ts";
import { type PreparedPeriod, preparePeriod } from "./area-features.ts";
import { type BlendedFlows, type BlendInterval, blendFlows } from "./blend-flows.ts";
import { type BlendPeriod, checkBlendPeriod } from "./blend-period.ts";
import { unitOf } from "./blend-tables.ts";
import { closeToNets } from "./close-to-nets.ts";
import { oneRevisionCoefficients } from "./one-revision.ts";
import { type RecognisedAreas, recogniseAreas } from "./recognise-areas.ts";
import { structureFlows } from "./structure.ts";
import { logWidths, mixedTables, type WidthsByLevel } from "./structure-tables.ts";
import { tableFindings } from "./table-findings.ts";
import { twoRevisionsCoefficients } from "./two-revisions.ts";
import type { WaymarkFinding } from "./waymark-finding.ts";

/** A period as a reader has it: what is not known may be left out. */
export type WaymarkPeriod = Omit<BlendPeriod, "startYear" | "years"> & {
  /** Default 2015. */
  readonly startYear?: number;
  /** Length of the period in years, default 5. */
  readonly years?: number;
  /** ISO 3166 alpha-3 codes, in the order of `areas`, where the tables call their areas something else. */
  readonly codes?: readonly (string | undefined)[];
};

/** On what the estimate of a corridor rests: the coefficients, the structure of the tables, or both. */
export const corridorBases = ["coefficients", "both", "structure"] as const;

/** The Waymark estimate of any table, with its closed version, intervals and what was found. */
export type WaymarkFlows = Pick<
  BlendedFlows,
  | "areas"
  | "blend"
  | "closed"
  | "net"
  | "intervals"
  | "closedIntervals"
  | "repairs"
  | "largestNetError"
> & {
  /** Position in {@link corridorBases}, by corridor. */
  readonly basis: Uint8Array;
  readonly personsPerUnit: number;
  readonly worldDiscrepancy: number | undefined;
  readonly findings: readonly WaymarkFinding[];
};

/**
 * The Waymark estimate for tables of any areas (methods 16). Corridors between areas that the coefficients know, by
 * ISO 3166 code and size of population, are estimated by them, also where the table holds only a part of the world.
 * Corridors between areas that they do not know rest on the structure of the tables, with intervals from reports that
 * were never used with their codes; corridors of one such end take the geometric mean of both.
 *
 * @throws FlowError for broken tables, tables without any foreign born, or net migration that no table reaches
 * @example
 * const { blend, intervals, findings } = waymarkFlows({ areas, stockStart, stockEnd, births, deaths });
 */
export function waymarkFlows({
  codes,
  startYear = 2015,
  years = 5,
  ...given
}: WaymarkPeriod): WaymarkFlows {
  const stated = { ...given, startYear, years };
  checkBlendPeriod(stated);
  requireCodes(codes, given.areas);
  const known = recogniseAreas(stated, codes);
  const period = { ...stated, personsPerUnit: known.personsPerUnit };
  const prepared = preparePeriod(period);
  requireForeignBorn(prepared);
  const about = {
    areas: period.areas,
    personsPerUnit: known.personsPerUnit,
    worldDiscrepancy: prepared.tables.worldDiscrepancy,
    findings: tableFindings(prepared, known),
  };
  const { n } = prepared;
  const all = known.codes.every((code) => code !== undefined);
  const fitted = known.codes.some((code) => code !== undefined)
    ? fittedFlows(period, known)
    : undefined;
  if (all && fitted) return { ...fitted, ...about, basis: new Uint8Array(n * n) };
  return { ...structuralFlows(prepared, known, fitted), ...about };
}

function fittedFlows(period: BlendPeriod, { codes }: RecognisedAreas): BlendedFlows {
  const areas = period.areas.map((area, at) => codes[at] ?? area);
  const coefficients =
    period.otherRevision === undefined ? oneRevisionCoefficients : twoRevisionsCoefficients;
  return blendFlows({ ...period, areas }, coefficients);
}

function structuralFlows(
  prepared: PreparedPeriod,
  known: RecognisedAreas,
  fitted: BlendedFlows | undefined,
): Omit<WaymarkFlows, "areas" | "personsPerUnit" | "worldDiscrepancy" | "findings"> {
  const toUnit = unitOf(prepared);
  const structure = structureFlows(prepared);
  const { blend, widths, basis } = mixedTables(prepared, known.codes, structure, fitted);
  const [, eighty] = widths;
  const variance = blend.map((flow, at) =>
    flow === 0 ? 0 : (eighty!.half[at]! / half80) ** 2 * Math.sqrt((1 + flow / toUnit) / 1000),
  );
  const closing = closeToNets(blend, prepared.net, variance);
  const moved = widths.map(
    ({ half, level }): WidthsByLevel => ({
      level,
      half: half.map((width, at) =>
        Math.hypot(
          width,
          Math.log1p(closing.flows[at]! / toUnit) - Math.log1p(blend[at]! / toUnit),
        ),
      ),
    }),
  );
  return {
    blend,
    closed: closing.flows,
    net: prepared.net,
    intervals: widths.map((width, level) =>
      withFitted(logWidths(blend, width, toUnit), fitted?.intervals[level], basis),
    ),
    closedIntervals: moved.map((width) => logWidths(closing.flows, width, toUnit)),
    repairs: fitted?.repairs ?? prepared.tables.repairs,
    largestNetError: largestError(closing.flows, prepared.net),
    basis,
  };
}

/** The coefficients' own bounds where the estimate is theirs: those of small corridors reach further down than up. */
function withFitted(
  { level, lower, upper }: BlendInterval,
  own: BlendInterval | undefined,
  basis: Uint8Array,
): BlendInterval {
  if (own === undefined) return { level, lower, upper };
  const pick = (end: "lower" | "upper", mixed: Float64Array) =>
    mixed.map((bound, at) => (basis[at] === 0 ? own[end][at]! : bound));
  return { level, lower: pick("lower", lower), upper: pick("upper", upper) };
}

/** Half of an 80 % interval in standard deviations of a normal distribution. */
const half80 = 1.2816;

function largestError(flows: Float64Array, net: Float64Array): number {
  const total = flows.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const found = netOf(flows, net.length);
  return found.reduce((most, value, at) => Math.max(most, Math.abs(value - net[at]!) / total), 0);
}

function requireCodes(
  codes: readonly (string | undefined)[] | undefined,
  areas: readonly string[],
): void {
  if (codes === undefined || codes.length === areas.length) return;
  throw refusal({
    code: "wrong-length",
    argument: "codes",
    expected: `one code, or undefined, for each of ${areas.length} areas`,
    found: codes.length,
  });
}

function requireForeignBorn({ n, start, end }: PreparedPeriod): void {
  if (n < 2 || start.some((persons) => persons > 0) || end.some((persons) => persons > 0)) return;
  throw refusal({
    code: "degenerate",
    argument: "stockStart",
    expected: "foreign born off the diagonal, at the start or at the end",
    found: 0,
    mend: "without foreign born the stocks carry no flow between two areas",
  });
}
