import { TableError } from "./table-error.ts";

/** Most areas of a table. */
export const mostAreas = 1000;

const longestCode = 64;

/** Checks one code of an area. @throws TableError `area-code` */
export function checkCode(file: string, row: number, column: string | number, code: string): void {
  if (code !== "" && code.length <= longestCode && !/\p{Cc}/u.test(code)) return;
  throw new TableError("area-code", { file, row, column, found: code });
}

/** Position of every code of a list. @throws TableError `too-many-areas`, `duplicate-area`, `area-code` */
export function positionsOf(
  file: string,
  row: number,
  codes: readonly string[],
): Map<string, number> {
  if (codes.length > mostAreas) {
    const [expected, found] = [`≤ ${mostAreas}`, String(codes.length)];
    throw new TableError("too-many-areas", { file, row, expected, found });
  }
  const positions = new Map<string, number>();
  for (const [at, code] of codes.entries()) {
    checkCode(file, row, at + 2, code);
    if (positions.has(code)) throw new TableError("duplicate-area", { file, row, found: code });
    positions.set(code, at);
  }
  return positions;
}
