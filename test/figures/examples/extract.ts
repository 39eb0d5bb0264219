import { readFileSync } from "node:fs";

/** What an extract of real values says about itself. */
export interface Extract {
  readonly label: string;
  readonly source: string;
  readonly licence: string;
  readonly trace?: string;
  readonly corridors?: number;
  readonly total?: number;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly nodes?: readonly (readonly [string, number, number])[];
}

/** Values cut out of the embedded edition or of the estimates by scripts/figure-extracts.ts. */
export function extract(name: string): Extract {
  const path = new URL(`../extracts/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Extract;
}

/** Identifier of an estimate. */
export function estimateTrace({ trace }: Extract, origin: string, destination: string): string {
  return trace!.replace("{origin}", origin).replace("{destination}", destination);
}
