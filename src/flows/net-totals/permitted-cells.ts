import { refusal } from "../arguments/refusal.ts";
import { requireTable } from "../arguments/require-table.ts";

/** `areas × areas`, row-major: 0 where no flow is possible, anything else where one is. */
export type CellMask = ArrayLike<number>;

/** Whether a cell may carry a flow; a prior flow in a forbidden cell is refused. The diagonal never may. */
export function permits(
  prior: ArrayLike<number>,
  areas: number,
  permitted: CellMask | undefined,
): (cell: number) => boolean {
  if (permitted === undefined) return (c) => c % (areas + 1) !== 0;
  requireTable(permitted, "permitted", areas, areas);
  for (let c = 0; c < prior.length; c++) {
    if ((prior[c] as number) > 0 && permitted[c] === 0) {
      throw refusal({
        code: "out-of-range",
        argument: "prior",
        index: [Math.floor(c / areas), c % areas],
        expected: "0 where permitted is 0",
        found: prior[c] as number,
      });
    }
  }
  return (c) => c % (areas + 1) !== 0 && permitted[c] !== 0;
}
