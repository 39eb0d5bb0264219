/** The unit of a figure's numbers, for machines and in words, and how many decimals are printed. */
export interface FigureUnit {
  /** Code such as `persons`. */
  readonly code: string;
  readonly text: string;
  /** Default: as many as the size of a number deserves. */
  readonly digits?: number;
}
