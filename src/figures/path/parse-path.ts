import { arcCurves } from "./arc-curves.ts";

/** One step of a path in absolute coordinates. */
export type PathStep =
  | { readonly step: "move"; readonly x: number; readonly y: number }
  | { readonly step: "line"; readonly x: number; readonly y: number }
  | {
      readonly step: "curve";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly step: "close" };

const token = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/g;
const numbersOf: Record<string, number> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  Q: 4,
  A: 7,
  Z: 0,
  h: 1,
  v: 1,
  l: 2,
};

/**
 * The steps of SVG path text: what d3 writes (absolute M, L, H, V, C, Q, A, Z and relative h, v, l), with
 * quadratic curves and arcs as cubic curves.
 *
 * @throws RangeError for another command or a wrong count of numbers
 */
export function parsePath(d: string): PathStep[] {
  const steps: PathStep[] = [];
  let at: readonly [number, number] = [0, 0];
  let start: readonly [number, number] = at;
  for (const { command, numbers } of commandsOf(d)) {
    if (command === "Z") {
      steps.push({ step: "close" });
      at = start;
      continue;
    }
    const added = stepsOf(command, numbers, at);
    steps.push(...added);
    const last = added[added.length - 1];
    if (last && last.step !== "close") at = [last.x, last.y];
    if (command === "M") start = at;
  }
  return steps;
}

function commandsOf(d: string): { command: string; numbers: number[] }[] {
  const commands: { command: string; numbers: number[] }[] = [];
  for (const [text, letter] of d.matchAll(token)) {
    if (letter) {
      commands.push({ command: letter === "z" ? "Z" : letter, numbers: [] });
      continue;
    }
    const current = commands[commands.length - 1];
    if (!current) throw new RangeError(`path begins with a number: ${d.slice(0, 40)}`);
    const full = numbersOf[current.command];
    if (full !== undefined && current.numbers.length === full) {
      const next = current.command === "M" ? "L" : current.command;
      commands.push({ command: next, numbers: [Number(text)] });
    } else current.numbers.push(Number(text));
  }
  for (const { command, numbers } of commands) {
    if (numbersOf[command] === undefined) throw new RangeError(`unknown path command: ${command}`);
    if (numbers.length !== numbersOf[command]) {
      throw new RangeError(`path command ${command} has ${numbers.length} numbers`);
    }
  }
  return commands;
}

function stepsOf(command: string, n: number[], [x0, y0]: readonly [number, number]): PathStep[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = n;
  switch (command) {
    case "M":
      return [{ step: "move", x: a, y: b }];
    case "L":
      return [{ step: "line", x: a, y: b }];
    case "H":
      return [{ step: "line", x: a, y: y0 }];
    case "V":
      return [{ step: "line", x: x0, y: a }];
    case "l":
      return [{ step: "line", x: x0 + a, y: y0 + b }];
    case "h":
      return [{ step: "line", x: x0 + a, y: y0 }];
    case "v":
      return [{ step: "line", x: x0, y: y0 + a }];
    case "C":
      return [{ step: "curve", x1: a, y1: b, x2: c, y2: d, x: e, y: f }];
    case "Q":
      return [
        {
          step: "curve",
          x1: x0 + (2 / 3) * (a - x0),
          y1: y0 + (2 / 3) * (b - y0),
          x2: c + (2 / 3) * (a - c),
          y2: d + (2 / 3) * (b - d),
          x: c,
          y: d,
        },
      ];
    default:
      return arcCurves({
        x0,
        y0,
        rx: a,
        ry: b,
        turn: c,
        large: d !== 0,
        sweep: e !== 0,
        x: f,
        y: g,
      });
  }
}
