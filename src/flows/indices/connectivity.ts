import { fitFixedDiagonal } from "../margins/fixed-diagonal.ts";
import { offDiagonal } from "./off-diagonal.ts";

/** Share of the `n(n−1)` corridors with a flow, 0 to 1. */
export function connectivity(flows: ArrayLike<number>, areas: number): number {
  const table = offDiagonal(flows, areas);
  const used = table.flows.reduce((count, m) => count + (m > 0 ? 1 : 0), 0);
  return used / (areas * (areas - 1));
}

/**
 * Index of inequality, `½ Σ |m_ij/M − e_ij|`, 0 to 1: the share of moves that would have to change corridor.
 * `equal`: every corridor has the same expected share. `quasi-independence`: what the out- and in-totals alone imply.
 */
export function flowInequality(
  flows: ArrayLike<number>,
  areas: number,
  expected: "equal" | "quasi-independence" = "equal",
): number {
  const table = offDiagonal(flows, areas);
  const corridors = areas * (areas - 1);
  const fitted =
    expected === "equal"
      ? table.flows.map((_, c) => (c % (areas + 1) === 0 ? 0 : table.total / corridors))
      : fitFixedDiagonal(new Float64Array(areas * areas).fill(1), areas, {
          rows: table.out,
          columns: table.in,
        }).table;
  return table.flows.reduce((sum, m, c) => sum + Math.abs(m - fitted[c]!), 0) / (2 * table.total);
}
