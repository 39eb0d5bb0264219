import type { DuckDBValue } from "@duckdb/node-api";
import { type MeasureId, measures } from "../vocabulary/index.ts";
import type { QueryRow } from "./database.ts";
import type { Edition } from "./edition.ts";
import { EditionError } from "./edition-error.ts";
import { conceptOf, factColumns, openFacts, world } from "./fact.ts";
import { coversYearSql, firstYearSql } from "./period.ts";
import { type Spread, spreadOf } from "./spread.ts";
import { type Value, valueColumns, valueFromRow } from "./value.ts";

/** Which facts: a corridor from `origin` to `destination`, or everything about one area. */
export type Subject =
  | { readonly origin: string; readonly destination: string }
  | { readonly area: string };

/** What a fact is about; values of one group agree in all of it. */
export interface Fact {
  readonly concept: string;
  readonly kind: string;
  readonly unit: string;
  /** Ends of the corridor, `001` for all areas; null for measures without corridors. */
  readonly origin: string | null;
  readonly destination: string | null;
  readonly sex: string;
  readonly age: string;
  readonly timePeriod: string;
  readonly basis: string | null;
  readonly category: string | null;
}

/** Every published value of one fact. */
export interface RivalGroup {
  readonly fact: Fact;
  readonly values: readonly Value[];
  readonly spread: Spread;
  /** True if a file among them does not state its basis, which is then taken to be the others'. */
  readonly basisTaken: boolean;
}

/** Every published value of the facts of a corridor or area in a year. */
export interface Rivals {
  readonly subject: Subject;
  readonly year: number;
  readonly groups: readonly RivalGroup[];
  /** Where the year has no value: the nearest years, before and after, in which a period begins. */
  readonly nearestYears: readonly number[];
}

/** Which part of the facts. */
export interface RivalOptions {
  /** Only facts of these measures; default all. */
  readonly measures?: readonly string[];
  /** Default false: only both sexes and all ages together; true: every breakdown. */
  readonly breakdowns?: boolean;
}

/**
 * Lists every published value of the same facts: vintages, the reports of both ends of a corridor,
 * published estimates (marked MODEL). Values of different kinds, units or bases are never in one
 * group (traps T07 and T08).
 */
export async function findRivals(
  edition: Edition,
  subject: Subject,
  year: number,
  options: RivalOptions = {},
): Promise<Rivals> {
  await openFacts(edition);
  const { sql, parameters } = conditionOf(subject, options);
  const rows = await edition.database.rows(
    `SELECT ${valueColumns}, ${factColumns.join(", ")} FROM facts
     WHERE ${sql} AND ${coversYearSql("year")} ORDER BY ${rivalOrder}`,
    { ...parameters, year },
  );
  const groups = groupsOfRows(rows);
  const nearestYears =
    groups.length > 0 ? [] : await nearestYearsOf(edition, sql, parameters, year);
  return { subject, year, groups, nearestYears };
}

/**
 * Every published value of the fact that a value states, itself included.
 *
 * @throws EditionError `value-unknown` if the edition does not hold the value
 */
export async function rivalsOfValue(edition: Edition, value: Value): Promise<RivalGroup> {
  await openFacts(edition);
  const { source, file, sheet, row, column } = value;
  const [fact] = await edition.database.rows(
    `SELECT ${factColumns.join(", ")} FROM facts WHERE SOURCE = $source AND FILE = $file
       AND SHEET IS NOT DISTINCT FROM $sheet AND ROW_NUMBER = $row AND COLUMN_NUMBER = $column`,
    { source, file, sheet, row, column },
  );
  if (!fact) throw new EditionError("value-unknown", { id: value.id });
  return groupOfFact(edition, fact, [value.refArea, value.counterpartArea ?? value.refArea]);
}

/**
 * Every published value of a fact.
 *
 * @param fact the columns of {@link factColumns}
 * @param refAreas areas at which a report of the fact can stand
 */
export async function groupOfFact(
  edition: Edition,
  fact: QueryRow,
  refAreas: readonly [string, string],
): Promise<RivalGroup> {
  const [first, second] = refAreas;
  const { BASIS: basis, ...others } = fact;
  const same = factColumns
    .filter((name) => name !== "BASIS")
    .map((name) => `${name} IS NOT DISTINCT FROM $${name}`);
  const rows = await edition.database.rows(
    `SELECT ${valueColumns}, ${factColumns.join(", ")} FROM facts
     WHERE REF_AREA IN ($first, $second, $world) AND ${same.join(" AND ")} ORDER BY ${rivalOrder}`,
    { ...others, first, second, world },
  );
  const groups = joinUnstatedBasis(groupRows(rows));
  return groups.find(({ values }) => values.some((value) => value.basis === (basis ?? null)))!;
}

/** Groups of rivals from rows of {@link valueColumns} and {@link factColumns}, sorted by {@link rivalOrder}. */
export function groupsOfRows(rows: readonly QueryRow[]): RivalGroup[] {
  return inOrderOfMeasures(joinUnstatedBasis(groupRows(rows)));
}

/** Order of rows in which groups are formed. */
export const rivalOrder = [...factColumns, "SOURCE", "MEASURE", "METHOD", "VALUE_ID"]
  .map((name) => `${name} NULLS FIRST`)
  .join(", ");

function conditionOf(subject: Subject, { measures = [], breakdowns = false }: RivalOptions) {
  const parameters: Record<string, DuckDBValue> = {};
  const conditions: string[] = [];
  if ("area" in subject) {
    parameters.area = subject.area;
    parameters.world = world;
    conditions.push(
      "(REF_AREA = $area OR COUNTERPART_AREA = $area)",
      `(PLACE = $area OR (ORIGIN = $area AND DESTINATION = $world)
        OR (ORIGIN = $world AND DESTINATION = $area))`,
    );
  } else {
    parameters.origin = subject.origin;
    parameters.destination = subject.destination;
    conditions.push(
      "REF_AREA IN ($origin, $destination)",
      "ORIGIN = $origin AND DESTINATION = $destination",
    );
  }
  if (!breakdowns) conditions.push("SEX = '_T' AND AGE = '_T'");
  if (measures.length > 0) {
    const places = measures.map((id, i) => {
      parameters[`measure${i}`] = id;
      return `$measure${i}`;
    });
    conditions.push(
      `CONCEPT IN (SELECT CONCEPT FROM concepts WHERE MEASURE IN (${places.join(", ")}))`,
    );
  }
  return { sql: conditions.join(" AND "), parameters };
}

function groupRows(rows: readonly QueryRow[]): RivalGroup[] {
  const groups = new Map<string, { fact: Fact; values: Value[] }>();
  for (const row of rows) {
    const key = JSON.stringify(factColumns.map((name) => row[name] ?? null));
    const value = valueFromRow(row);
    const group = groups.get(key);
    if (group) group.values.push(value);
    else groups.set(key, { fact: factOf(row, value), values: [value] });
  }
  return [...groups.values()].map((group) => ({
    ...group,
    spread: spreadOf(group.values),
    basisTaken: false,
  }));
}

/**
 * Puts values whose file does not state the basis beside the values of the same fact that state
 * one, if only one basis is stated: a conversion that lost the basis is still a rival, and says so.
 */
function joinUnstatedBasis(groups: readonly RivalGroup[]): RivalGroup[] {
  const keyOf = ({ fact }: RivalGroup) => JSON.stringify({ ...fact, basis: null });
  const byFact = new Map<string, RivalGroup[]>();
  for (const group of groups) {
    const same = byFact.get(keyOf(group));
    if (same) same.push(group);
    else byFact.set(keyOf(group), [group]);
  }
  const joined: RivalGroup[] = [];
  for (const group of groups) {
    const sameFact = byFact.get(keyOf(group)) ?? [];
    const stated = sameFact.filter((other) => other.fact.basis !== "NOT_STATED");
    if (stated.length !== 1 || sameFact.length === 1) joined.push(group);
    else if (group === stated[0]) {
      const values = sameFact.flatMap((other) => other.values);
      joined.push({ fact: group.fact, values, spread: spreadOf(values), basisTaken: true });
    }
  }
  return joined;
}

/** Stocks and flows first, in the order of the measure registry; breakdowns after the whole. */
function inOrderOfMeasures(groups: readonly RivalGroup[]): RivalGroup[] {
  const place = new Map<string, number>();
  for (const [i, { id }] of measures.entries()) {
    const concept = conceptOf(id as MeasureId);
    if (!place.has(concept)) place.set(concept, i);
  }
  const rank = ({ fact }: RivalGroup) => place.get(fact.concept) ?? measures.length;
  return groups
    .map((group, i) => ({ group, i }))
    .sort((a, b) => rank(a.group) - rank(b.group) || a.i - b.i)
    .map(({ group }) => group);
}

function factOf(row: QueryRow, value: Value): Fact {
  const text = (cell: DuckDBValue | undefined) => (cell == null ? null : String(cell));
  return {
    concept: String(row.CONCEPT),
    kind: String(row.KIND),
    unit: value.unit,
    origin: text(row.ORIGIN),
    destination: text(row.DESTINATION),
    sex: value.sex,
    age: value.age,
    timePeriod: value.timePeriod,
    basis: value.basis,
    category: value.category,
  };
}

async function nearestYearsOf(
  { database }: Edition,
  condition: string,
  parameters: Record<string, DuckDBValue>,
  year: number,
): Promise<number[]> {
  const [row] = await database.rows(
    `SELECT max(y) FILTER (y < $year) AS before, min(y) FILTER (y > $year) AS after
     FROM (SELECT ${firstYearSql} AS y FROM facts WHERE ${condition})`,
    { ...parameters, year },
  );
  return [row?.before, row?.after].filter((y) => y != null).map(Number);
}
