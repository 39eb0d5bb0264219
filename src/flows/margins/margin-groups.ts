/**
 * Groups of a table of any number of dimensions for the margin over the kept `axes`: the cell's index in the
 * margin, row-major in the order of `axes`. `shape` lists the lengths of the dimensions, the last varying fastest.
 */
export function marginGroups(shape: readonly number[], axes: readonly number[]): Int32Array {
  const cells = shape.reduce((product, length) => product * length, 1);
  const group = new Int32Array(cells);
  const position = new Array<number>(shape.length).fill(0);
  for (let c = 0; c < cells; c++) {
    let g = 0;
    for (const axis of axes) g = g * (shape[axis] as number) + (position[axis] as number);
    group[c] = g;
    for (let d = shape.length - 1; d >= 0; d--) {
      position[d] = (position[d] as number) + 1;
      if ((position[d] as number) < (shape[d] as number)) break;
      position[d] = 0;
    }
  }
  return group;
}
