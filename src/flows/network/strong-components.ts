/**
 * Strongly connected components of a directed graph given by successor lists: the component number of every node
 * (Tarjan's algorithm, without recursion).
 */
export function strongComponents(successors: readonly (readonly number[])[]): Int32Array {
  const n = successors.length;
  const order = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const component = new Int32Array(n).fill(-1);
  const cursor = new Int32Array(n);
  const open: number[] = [];
  let clock = 0;
  let components = 0;
  for (let root = 0; root < n; root++) {
    if ((order[root] as number) >= 0) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      if ((cursor[node] as number) === 0) {
        order[node] = low[node] = clock++;
        open.push(node);
      }
      const list = successors[node] as readonly number[];
      const position = cursor[node] as number;
      if (position < list.length) {
        cursor[node] = position + 1;
        const to = list[position] as number;
        if ((order[to] as number) < 0) path.push(to);
        else if ((component[to] as number) < 0)
          low[node] = Math.min(low[node] as number, order[to] as number);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      for (;;) {
        const member = open.pop() as number;
        component[member] = components;
        if (member === node) break;
      }
      components++;
    }
  }
  return component;
}
