/** Connected part of every area, by the lowest position in it; direction does not matter. */
export function connectedParts(table: Float64Array, areas: number): Int32Array {
  const part = new Int32Array(areas).fill(-1);
  for (let root = 0; root < areas; root++) {
    if ((part[root] as number) >= 0) continue;
    part[root] = root;
    const queue = [root];
    for (const i of queue) {
      for (let j = 0; j < areas; j++) {
        const joined = (table[i * areas + j] as number) + (table[j * areas + i] as number) > 0;
        if (joined && (part[j] as number) < 0) {
          part[j] = root;
          queue.push(j);
        }
      }
    }
  }
  return part;
}
