import { refusal } from "../arguments/refusal.ts";
import { requireCount } from "../arguments/require-count.ts";
import { requireNumber } from "../arguments/require-vector.ts";

/** The off-diagonal cells of a flow table; every index is defined on these alone. */
export interface OffDiagonal {
  readonly areas: number;
  readonly flows: Float64Array;
  /** All movers. */
  readonly total: number;
  /** Movers by origin and by destination. */
  readonly out: Float64Array;
  readonly in: Float64Array;
}

/** Reads a square origin × destination table (row-major; the diagonal is not read) and refuses one without movers. */
export function offDiagonal(flows: ArrayLike<number>, areas: number, least = 2): OffDiagonal {
  requireCount(areas, "areas", least);
  if (flows.length !== areas * areas) {
    throw refusal({
      code: "wrong-length",
      argument: "flows",
      expected: `${areas} × ${areas} cells`,
      found: flows.length,
    });
  }
  const out = new Float64Array(areas);
  const into = new Float64Array(areas);
  const cells = new Float64Array(areas * areas);
  let total = 0;
  for (let i = 0; i < areas; i++) {
    for (let j = 0; j < areas; j++) {
      if (i === j) continue;
      const m = flows[i * areas + j]!;
      if (!(m >= 0 && m < Number.POSITIVE_INFINITY))
        requireNumber(m, "flows", [i, j], "non-negative");
      cells[i * areas + j] = m;
      out[i] = out[i]! + m;
      into[j] = into[j]! + m;
      total += m;
    }
  }
  if (!(total > 0)) {
    throw refusal({
      code: "degenerate",
      argument: "flows",
      expected: "at least one mover",
      found: 0,
    });
  }
  return { areas, flows: cells, total, out, in: into };
}
