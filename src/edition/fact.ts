import { type AreaRole, type MeasureId, measures } from "../vocabulary/index.ts";
import { sqlText } from "./database.ts";
import type { Edition } from "./edition.ts";

/**
 * Measures that state the same fact. Immigration and emigration of one corridor are two reports of
 * one flow, by the receiving and by the sending end; an independent estimate of net migration is a
 * rival of the residual of World Population Prospects. Every other measure is a concept of its own:
 * different definitions are not rivals.
 */
const sharedConcept: Partial<Record<string, string>> = {
  IMMIGRATION: "REPORTED_FLOW",
  EMIGRATION: "REPORTED_FLOW",
  NET_MIG: "NET_MIGRATION",
  NET_MIG_EST: "NET_MIGRATION",
};

/** The concept of a measure: the identifier under which rival values meet. */
export function conceptOf(id: MeasureId): string {
  return sharedConcept[id] ?? id;
}

/** Concepts that more than one measure shares. */
export const sharedConcepts: readonly string[] = [...new Set(Object.values(sharedConcept))].filter(
  (concept) => concept !== undefined,
);

/** The end of a migration corridor at which an area of this role stands, or null. */
export function corridorEnd(role: AreaRole | null): "origin" | "destination" | null {
  switch (role) {
    case "origin":
    case "receiver":
      return "origin";
    case "destination":
    case "asylum":
    case "sender":
      return "destination";
    default:
      return null;
  }
}

/** The area that stands for all areas: a corridor with one open end. */
export const world = "001";

/**
 * Columns that identify a fact across sources: two values that agree in all of them state the same
 * thing, in the same unit and on the same basis. Kinds, units and bases are never mixed (T07, T08).
 */
export const factColumns = [
  "CONCEPT",
  "KIND",
  "UNIT_MEASURE",
  "ORIGIN",
  "DESTINATION",
  "PLACE",
  "SEX",
  "AGE",
  "TIME_PERIOD",
  "BASIS",
  "CATEGORY",
] as const;

/**
 * Makes the view `facts` of an edition: `observations` with CONCEPT, KIND, MODEL, the two ends
 * ORIGIN and DESTINATION of a corridor (remittances run from DESTINATION to ORIGIN), and PLACE for
 * measures without one. A total over all partners has the world at its open end.
 */
export async function openFacts({ database }: Edition): Promise<void> {
  const rows = measures.map((m) => {
    const end = corridorEnd(m.refArea);
    const texts = [
      m.id,
      conceptOf(m.id as MeasureId),
      m.kind,
      end,
      end && corridorEnd(m.counterpartArea),
    ];
    return `(${texts.map((text) => (text ? sqlText(text) : "NULL")).join(", ")}, ${m.model})`;
  });
  const at = (end: string) =>
    `CASE WHEN REF_END = '${end}' THEN REF_AREA
          WHEN COUNTERPART_END = '${end}' THEN coalesce(COUNTERPART_AREA, ${sqlText(world)})
          WHEN REF_END IS NOT NULL THEN ${sqlText(world)} END`;
  await database.run(
    `CREATE OR REPLACE TABLE concepts AS SELECT * FROM (VALUES ${rows.join(", ")})
       AS t(MEASURE, CONCEPT, KIND, REF_END, COUNTERPART_END, MODEL);
     CREATE OR REPLACE VIEW facts AS SELECT o.*, CONCEPT, KIND, MODEL,
       ${at("origin")} AS ORIGIN, ${at("destination")} AS DESTINATION,
       CASE WHEN REF_END IS NULL THEN concat_ws(' ', REF_AREA, COUNTERPART_AREA) END AS PLACE
     FROM observations o JOIN concepts USING (MEASURE)`,
  );
}
