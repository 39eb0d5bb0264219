/** Everything outside the program that a command may touch. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to the standard output; resolves when the reader has room for more. */
  readonly print: (text: string) => Promise<void>;
  /** Writes to the standard error: progress and errors. */
  readonly report: (text: string) => void;
  /** True if the standard error is a terminal, where a line may be overwritten. */
  readonly overwrites: boolean;
  /** Columns of the terminal, or undefined where the output goes elsewhere. */
  readonly columns: number | undefined;
  /** Aborted when the reader presses Ctrl-C. */
  readonly signal: AbortSignal;
}
