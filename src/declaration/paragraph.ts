import type { Clause } from "./clause.ts";
import { clausesOfParagraph } from "./clauses.ts";

/** A paragraph of the Declaration: one to three clauses, never a score. */
export interface Paragraph {
  /** 1 to 34. */
  readonly number: number;
  readonly clauses: readonly Clause[];
}

const count = 34;

/** The 34 paragraphs of the Declaration in order. */
export const paragraphs: readonly Paragraph[] = Array.from({ length: count }, (_, i) => ({
  number: i + 1,
  clauses: clausesOfParagraph(i + 1),
}));
