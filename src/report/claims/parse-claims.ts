import { parse } from "csv-parse/sync";
import { figureUnits } from "../../indicators/index.ts";
import { hasMessage } from "../../messages/index.ts";
import { type Claim, claimEvidences, claimQualifiers, claimStatistics } from "./claim.ts";
import { ClaimError } from "./claim-error.ts";

const columns = [
  "id",
  "document",
  "symbol",
  "place",
  "statistic",
  "area",
  "counterpart",
  "period",
  "value",
  "precision",
  "unit",
  "qualifier",
  "basis",
  "vintage",
  "reason",
  "evidence",
] as const;
type Column = (typeof columns)[number];

const beforehand = ["slip", "definition", ""] as const;
const periodForm = /^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?|\/P\d+Y|\/\d{4}(-\d{2})?)?$/;

/**
 * The claims of one CSV file.
 *
 * @param name of the file, for errors
 * @throws ClaimError that names file, line and column, what was expected and what was found
 */
export function parseClaims(text: string, name: string): readonly Claim[] {
  const rows = tableOf(text, name);
  const header = rows[0] ?? [];
  for (const column of columns) {
    if (!header.includes(column)) throw new ClaimError("column-missing", { file: name, column });
  }
  const at = new Map(header.map((column, i) => [column, i]));
  const seen = new Set<string>();
  return rows.slice(1).map((cells, i) => {
    const claim = claimOf(new Row(name, i + 2, (column) => cells[at.get(column)!] ?? ""));
    if (seen.has(claim.id)) {
      throw new ClaimError("claim-repeated", { file: name, line: i + 2, id: claim.id });
    }
    seen.add(claim.id);
    return claim;
  });
}

function tableOf(text: string, name: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, trim: true, skip_empty_lines: true });
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new ClaimError("row-unreadable", { file: name, found }, cause);
  }
}

function claimOf(row: Row): Claim {
  const reason = row.word("reason", beforehand);
  return {
    id: row.text("id"),
    document: row.messageKey("document", "claim-document"),
    symbol: row.maybe("symbol"),
    place: row.maybe("place"),
    statistic: row.word("statistic", claimStatistics),
    area: row.text("area"),
    counterpart: row.maybe("counterpart"),
    period: row.period(),
    value: row.number("value"),
    precision: row.number("precision"),
    unit: row.word("unit", figureUnits),
    qualifier: row.word("qualifier", claimQualifiers),
    basis: row.text("basis"),
    vintage: row.text("vintage"),
    reason: reason === "" ? null : reason,
    evidence: row.word("evidence", claimEvidences),
    origin: `${row.file}:${row.line}`,
  };
}

/** Cells of one row by column. */
class Row {
  readonly file: string;
  readonly line: number;
  readonly #cell: (column: Column) => string;

  constructor(file: string, line: number, cell: (column: Column) => string) {
    this.file = file;
    this.line = line;
    this.#cell = cell;
  }

  text(column: Column): string {
    const found = this.#cell(column);
    if (found === "") throw new ClaimError("field-empty", this.#where(column, found));
    return found;
  }

  maybe(column: Column): string | null {
    return this.#cell(column) || null;
  }

  word<Word extends string>(column: Column, words: readonly Word[]): Word {
    const found = this.#cell(column);
    const word = words.find((each) => each === found);
    if (word !== undefined) return word;
    const expected = words.filter((each) => each !== "").join(", ");
    throw new ClaimError("word-unknown", { ...this.#where(column, found), expected });
  }

  messageKey(column: Column, start: string): string {
    const found = this.text(column);
    if (hasMessage(`${start}.${found}`)) return found;
    throw new ClaimError("word-unknown", {
      ...this.#where(column, found),
      expected: `${start}.*`,
    });
  }

  number(column: Column): number {
    const found = this.text(column);
    const number = Number(found);
    if (/^-?\d+(\.\d+)?$/.test(found) && Number.isFinite(number)) return number;
    throw new ClaimError("number-unreadable", this.#where(column, found));
  }

  period(): string {
    const found = this.text("period");
    if (periodForm.test(found)) return found;
    const expected = "2020, 2016-Q3, 2018-10, 2015/P5Y, 1990/2024";
    throw new ClaimError("word-unknown", { ...this.#where("period", found), expected });
  }

  #where(column: Column, found: string) {
    return { file: this.file, line: this.line, column, found };
  }
}
