import type { Figure } from "../../indicators/index.ts";

/**
 * One sentence with numbers: an ICU message whose placeholders are figures and labels. A number of the
 * sentence is a figure with its trace or it is a label, never a word of the template.
 */
export interface Sentence {
  /** Message, `finding.1.a`. */
  readonly key: string;
  readonly figures: Readonly<Record<string, BoundFigure>>;
  readonly labels: Readonly<Record<string, Label>>;
}

/** A figure in a sentence and how it is said. */
export interface BoundFigure {
  readonly figure: Figure;
  /** False: the number alone, where the sentence names what is counted. */
  readonly withUnit: boolean;
  readonly digits?: number;
  /** Without its sign, where the words say the direction. */
  readonly magnitude?: boolean;
}

/** What is no quantity: a year, a symbol, the name of an area, a choice between wordings. */
export type Label =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "area"; readonly code: string }
  | {
      readonly kind: "message";
      readonly key: string;
      readonly args?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "choice"; readonly value: string };

/** The figure with its unit: `3.6 per cent`. */
export function bound(figure: Figure, digits?: number): BoundFigure {
  return { figure, withUnit: true, ...(digits === undefined ? {} : { digits }) };
}

/** The number of a figure alone: `280.6 million`, where the sentence names what is counted. */
export function bare(figure: Figure, digits?: number): BoundFigure {
  return { figure, withUnit: false, ...(digits === undefined ? {} : { digits }) };
}

/** The size of a change alone, where the sentence says by a choice whether it is a rise or a fall. */
export function magnitude(figure: Figure): BoundFigure {
  return { figure, withUnit: false, magnitude: true };
}

/** A year, a date, a symbol or a code as it is written. */
export function label(text: string | number): Label {
  return { kind: "text", text: String(text) };
}

/** The name of an area in the language of the sentence. */
export function areaLabel(code: string): Label {
  return { kind: "area", code };
}

/** Words of a message. */
export function wordsLabel(key: string): Label {
  return { kind: "message", key };
}

/** A quarter in words: `2020-Q3` is the third quarter of 2020. */
export function quarterLabel(quarter: string): Label {
  const [year, name] = quarter.split("-Q");
  return { kind: "message", key: `quarter.${name}`, args: { year: year! } };
}

/** Which of the wordings of an ICU `select` is true. */
export function choice(value: string): Label {
  return { kind: "choice", value };
}
