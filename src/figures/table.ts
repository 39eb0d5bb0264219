/** A range within which a value lies, at the level that the figure states. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One cell of the table behind a figure: the exact value, never rounded for drawing. */
export interface FigureCell {
  readonly value: number | string | null;
  /** As printed in the language of the figure; for a missing value, the reason in words. */
  readonly text: string;
  /** Entry of the ledger from which the cell can be traced; null for labels. */
  readonly trace: string | null;
  /** At `Uncertainty.level`. */
  readonly interval?: Interval & { readonly text: string };
  /** At `Uncertainty.furtherLevel`. */
  readonly further?: Interval & { readonly text: string };
  /** True if the value is modelled: printed with the label MODEL. */
  readonly model?: boolean;
}

/** A column of the table: its heading, and the unit of its numbers. */
export interface FigureColumn {
  readonly key: string;
  readonly heading: string;
  /** Unit as a code for machines (`persons`) and in words; null for labels. */
  readonly unit: string | null;
  readonly unitText: string | null;
  readonly numeric: boolean;
}

/** The table behind a figure; the first column is the heading of its row. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** `time` if the rows follow each other in time: the summary then speaks of first and last. */
  readonly along?: "time";
  /** The published or estimated total of the rows with its own interval; never a sum made for drawing. */
  readonly total?: FigureCell;
}

export interface FigureRow {
  /** Stable key, named by the marks that show the row. */
  readonly key: string;
  readonly cells: readonly FigureCell[];
}
