/** The cells of a square table that may carry a flow, as lists of origins and destinations. */
export interface CellList {
  readonly cell: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Off-diagonal cells for which `keep` holds, in row-major order. */
export function listCells(areas: number, keep: (cell: number) => boolean): CellList {
  const cell: number[] = [];
  for (let c = 0; c < areas * areas; c++) if (c % (areas + 1) !== 0 && keep(c)) cell.push(c);
  return {
    cell: Int32Array.from(cell),
    from: Int32Array.from(cell, (c) => Math.floor(c / areas)),
    to: Int32Array.from(cell, (c) => c % areas),
  };
}
