import type { ClauseId } from "../../../declaration/index.ts";
import { declarationDay, type TreatyChange } from "../../../indicators/index.ts";
import { type BoundFigure, bare, type Label, label, type Sentence } from "../sentence.ts";

/** Placeholder of each instrument of a sentence, by the count that is said. */
interface Said {
  readonly now?: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
}

const said: Readonly<Partial<Record<ClauseId, Said>>> = {
  "10.a": {
    now: { ICCPR: "iccpr", ICERD: "icerd", CEDAW: "cedaw", CRC: "crc", ICRMW: "icrmw" },
    before: { ICRMW: "icrmwBefore" },
  },
  "11.b": { now: { CEDAW: "cedaw" }, before: { CEDAW: "cedawBefore", TRAFFICKING: "trafficking" } },
  "12.a": { now: { CEDAW: "cedaw", ICRMW: "icrmw" }, before: { ICRMW: "icrmwBefore" } },
  "13.c": {
    now: { CRC: "crc", "OP-CRC-AC": "conflict", "OP-CRC-SC": "sale", "OP-CRC-IC": "complaints" },
    before: { "OP-CRC-IC": "complaintsBefore" },
  },
  "16.b": { now: { ICERD: "icerd" }, before: { ICERD: "icerdBefore" } },
  "17.c": { before: { TRAFFICKING: "trafficking", SMUGGLING: "smuggling" } },
  "24.a": { now: { ICCPR: "iccpr" }, before: { ICCPR: "iccprBefore" } },
};

/**
 * The sentence of a clause that ends in a status, or null for a clause none of whose instruments has a
 * register. The date is that of the table: each sentence says until when the status is known.
 */
export function statusFinding(
  clause: ClauseId,
  changes: ReadonlyMap<string, TreatyChange>,
): Sentence | null {
  const words = said[clause];
  if (!words) return null;
  const figures: Record<string, BoundFigure> = {};
  const labels: Record<string, Label> = { declared: label(declarationDay.slice(0, 4)) };
  for (const [instrument, name] of Object.entries(words.now ?? {})) {
    const { now, date } = changeOf(changes, clause, instrument);
    figures[name] = bare(now);
    labels.date = label(date ?? declarationDay.slice(0, 4));
  }
  for (const [instrument, name] of Object.entries(words.before ?? {})) {
    figures[name] = bare(changeOf(changes, clause, instrument).before);
  }
  return { key: `finding.${clause}`, figures, labels };
}

function changeOf(
  changes: ReadonlyMap<string, TreatyChange>,
  clause: ClauseId,
  instrument: string,
): TreatyChange {
  const found = changes.get(instrument);
  if (!found) throw new RangeError(`clause ${clause} does not list the instrument ${instrument}`);
  return found;
}
