import type { AreaCode } from "./area-code.ts";
import type { Scheme } from "./scheme.ts";

/** What was asked when an area could not be joined, and the entries that come nearest. */
export interface AreaErrorDetail {
  readonly code?: string;
  readonly name?: string;
  readonly scheme?: Scheme;
  readonly year?: number;
  /** Nearest entries of the registry, best first; may be empty. */
  readonly candidates: readonly AreaCode[];
}

/**
 * An area code or name that joins to nothing in the registry. The caller adds file, row and column
 * and keeps this error as `cause`; nothing is dropped.
 */
export class AreaError extends Error {
  readonly code: string | undefined;
  /** The spelling that was asked for (`name` is the class name of every Error). */
  readonly areaName: string | undefined;
  readonly scheme: Scheme | undefined;
  readonly year: number | undefined;
  readonly candidates: readonly AreaCode[];

  constructor(detail: AreaErrorDetail) {
    super(message(detail));
    this.name = "AreaError";
    this.code = detail.code;
    this.areaName = detail.name;
    this.scheme = detail.scheme;
    this.year = detail.year;
    this.candidates = detail.candidates;
  }
}

function message({ code, name, scheme, candidates }: AreaErrorDetail): string {
  const asked = [
    code === undefined ? "" : `code ${JSON.stringify(code)}`,
    name === undefined ? "" : `name ${JSON.stringify(name)}`,
  ].filter(Boolean);
  const where = scheme === undefined ? "" : ` in scheme ${scheme}`;
  const nearest =
    candidates.length === 0 ? "no entry comes near" : `nearest entries: ${candidates.join(", ")}`;
  return `unknown area: ${asked.join(", ") || "nothing asked"}${where}; ${nearest}`;
}
