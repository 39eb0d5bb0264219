/** A label that wants to stand at a place on a line. */
export interface WantedPlace {
  /** Centre that it wants. */
  readonly at: number;
  /** Length that it takes on the line, with its gap. */
  readonly length: number;
}

interface Block {
  members: number[];
  length: number;
  /** Sum over members of wanted centre less their offset in the block. */
  sum: number;
  start: number;
}

/**
 * Centres of labels on a line so that none overlaps and the sum of squared moves is smallest, in the order
 * of the wanted places (pool adjacent violators). Labels that do not fit between the ends overflow at the
 * far end.
 *
 * @returns centres in the order of the input
 */
export function spreadLabels(
  wanted: readonly WantedPlace[],
  [from, to]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]!.at - wanted[b]!.at || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    const { at, length } = wanted[i]!;
    let block: Block = { members: [i], length, sum: at - length / 2, start: 0 };
    block.start = clamp(block, from, to);
    for (
      let last = blocks.at(-1);
      last && last.start + last.length > block.start + 1e-9;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = joined(last, block);
      block.start = clamp(block, from, to);
    }
    blocks.push(block);
  }
  const centres = new Array<number>(wanted.length).fill(0);
  for (const block of blocks) {
    let edge = block.start;
    for (const i of block.members) {
      centres[i] = edge + wanted[i]!.length / 2;
      edge += wanted[i]!.length;
    }
  }
  return centres;
}

function joined(a: Block, b: Block): Block {
  return {
    members: [...a.members, ...b.members],
    length: a.length + b.length,
    sum: a.sum + b.sum - b.members.length * a.length,
    start: 0,
  };
}

function clamp(block: Block, from: number, to: number): number {
  return Math.max(from, Math.min(to - block.length, block.sum / block.members.length));
}
