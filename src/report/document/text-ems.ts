import type { Run } from "./document.ts";

/** Widths in ems of the plain faces: letters and digits, what parts digits, the label of a model. */
const letter = 0.56;
const separator = 0.28;
const modelLabel = 2.2;
const wide = /[\u2e80-\u9fff\uff00-\uffef]/;

/** Width of a cell on one line, in ems, with the label of a modelled value. */
export function cellEms(runs: readonly Run[]): number {
  return textEms(textOf(runs)) + labelEms(runs);
}

/** Width of the longest part of a cell that is not broken: a word, or one Chinese character. */
export function longestWordEms(runs: readonly Run[]): number {
  const words = textOf(runs).split(/[ /–-]|(?<=[\u2e80-\u9fff\uff00-\uffef])/);
  return Math.max(0, ...words.map(textEms)) + labelEms(runs);
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

function labelEms(runs: readonly Run[]): number {
  return runs.some((run) => run.kind === "number" && run.model) ? modelLabel : 0;
}

function textEms(text: string): number {
  return [...text].reduce((sum, char) => sum + charEms(char), 0);
}

function charEms(char: string): number {
  if (wide.test(char)) return 1;
  return /[,.:;'’ \u202fiIjlt()]/.test(char) ? separator : letter;
}
