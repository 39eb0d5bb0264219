import type { Figure } from "../../../indicators/index.ts";
import type { AnswerContext } from "../answer-context.ts";
import type { Sentence } from "../sentence.ts";

/** The finding of a clause and the figures that stand beside those of its sentence. */
export interface Composed {
  readonly finding: Sentence;
  readonly beside?: readonly Figure[];
}

/** Computes the answer of one clause from an edition. */
export type Compose = (context: AnswerContext) => Promise<Composed>;
