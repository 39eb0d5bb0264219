/** Numbers of each command of path text, whose last two (or one) say where it ends. */
const parts = /([MLHVCQAZzhvl])([^A-Za-z]*)/g;
const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;

/**
 * Path texts, each moved by its offset, as one path in tenths of a unit: every step relative to the last, so
 * that a point repeats no place. The places do not drift: each is rounded by itself.
 */
export function leanPath(paths: readonly { d: string; dx: number; dy: number }[]): string {
  let text = "";
  let [x, y] = [0, 0];
  for (const { d, dx, dy } of paths) {
    let [atX, atY] = [0, 0];
    let start: readonly [number, number] = [0, 0];
    for (const [, command, rest] of d.matchAll(parts)) {
      const n = [...rest!.matchAll(number)].map(([digits]) => Number(digits));
      if (command === "Z" || command === "z") {
        text += "z";
        [atX, atY] = start;
        [x, y] = [tenth(atX + dx), tenth(atY + dy)];
        continue;
      }
      const size = { A: 7, C: 6, Q: 4, H: 1, V: 1, h: 1, v: 1 }[command!] ?? 2;
      for (let i = 0; i < n.length; i += size) {
        const of = n.slice(i, i + size);
        [atX, atY] = endOf(command!, of, atX, atY);
        const [toX, toY] = [tenth(atX + dx), tenth(atY + dy)];
        const ends = [toX - x, toY - y];
        if (command === "M" && i === 0) {
          start = [atX, atY];
          text += text === "" ? `M${joined([toX, toY])}` : `m${joined(ends)}`;
        } else if (command === "C" || command === "Q") {
          const inner = of.slice(0, -2).map((at, k) => at + (k % 2 === 0 ? dx - x : dy - y));
          text += `${command.toLowerCase()}${joined([...inner, ...ends])}`;
        } else if (command === "A") text += `a${joined([...of.slice(0, 5), ...ends])}`;
        else text += lineTo(ends);
        [x, y] = [toX, toY];
      }
    }
  }
  return text;
}

function lineTo([dx = 0, dy = 0]: readonly number[]): string {
  if (tenth(dy) === 0) return `h${joined([dx])}`;
  return tenth(dx) === 0 ? `v${joined([dy])}` : `l${joined([dx, dy])}`;
}

function endOf(command: string, n: readonly number[], x: number, y: number): [number, number] {
  const [a = 0, b = 0] = n.slice(-2);
  switch (command) {
    case "H":
      return [a, y];
    case "V":
      return [x, a];
    case "h":
      return [x + a, y];
    case "v":
      return [x, y + a];
    case "l":
      return [x + a, y + b];
    default:
      return [a, b];
  }
}

/** Numbers in tenths, parted by a sign or a space. */
function joined(numbers: readonly number[]): string {
  return numbers
    .map((value, i) => {
      const text = String(tenth(value)).replace(/^(-?)0\./, "$1.");
      return i > 0 && !text.startsWith("-") ? ` ${text}` : text;
    })
    .join("");
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
