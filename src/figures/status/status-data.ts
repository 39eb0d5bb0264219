import type { ColourName } from "../colour/colour-name.ts";
import type { FigureHead } from "../figure.ts";
import type { SymbolShape } from "../path/symbol.ts";

/** A state: symbol, word and colour say the same thing; none is better than another. */
export interface StatusState {
  readonly key: string;
  readonly word: string;
  readonly shape: SymbolShape;
  readonly colour: ColourName;
}

/** A clause and the state in which it ends. */
export interface StatusClause {
  readonly key: string;
  /** As printed: `17.b`. */
  readonly label: string;
  readonly state: string;
}

/** The paragraphs of a document, each with its clauses. */
export interface StatusData extends FigureHead {
  readonly paragraphHeading: string;
  readonly stateHeading: string;
  readonly states: readonly StatusState[];
  readonly paragraphs: readonly {
    readonly key: string;
    /** As printed at the head of the cell: `¶ 17`. */
    readonly label: string;
    readonly clauses: readonly StatusClause[];
  }[];
}
