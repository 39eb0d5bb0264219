import type { NumberArray } from "../../edition/index.ts";
import type { ColumnTest } from "./selection.ts";
import type { WordList } from "./word-list.ts";

/** A column of words as codes of a list. */
export class WordColumn {
  readonly #list: WordList;
  /** Null where all rows hold the only word of the list. */
  readonly #codes: NumberArray | null;
  readonly #length: number;
  #index: { readonly starts: Uint32Array; readonly rows: Uint32Array } | undefined;

  constructor(list: WordList, codes: NumberArray | null, length: number) {
    this.#list = list;
    this.#codes = codes;
    this.#length = length;
  }

  /** The word of a row. */
  word(row: number): string | null {
    return this.#list.words[this.#codes ? this.#codes[row]! : 0]!;
  }

  /**
   * Whether the word of a row passes a test; a truth where it is that of all rows. Only the test that began last on
   * a list may be asked.
   */
  rowTest(test: ColumnTest): boolean | ((row: number) => boolean) {
    const codes = this.#codes;
    if (codes === null) return this.#length > 0 && test(this.#list.words[0]!);
    const passes = this.#list.codeTest(test);
    return (row) => passes(codes[row]!);
  }

  /** The rows that hold a word, in order; found without a walk over all from the second time on. */
  rowsOf(word: string | null): Uint32Array {
    const code = this.#list.code(word);
    if (code === undefined) return new Uint32Array(0);
    this.#index ??= this.#sorted();
    const { starts, rows } = this.#index;
    return rows.subarray(starts[code], starts[code + 1]);
  }

  /** Rows by their codes: those of code c are from `starts[c]` to `starts[c + 1]`. */
  #sorted(): { readonly starts: Uint32Array; readonly rows: Uint32Array } {
    const codeAt = (row: number) => (this.#codes ? this.#codes[row]! : 0);
    const starts = new Uint32Array(this.#list.words.length + 1);
    for (let row = 0; row < this.#length; row++) starts[codeAt(row) + 1]!++;
    for (let code = 1; code < starts.length; code++) starts[code]! += starts[code - 1]!;
    const next = starts.slice();
    const rows = new Uint32Array(this.#length);
    for (let row = 0; row < this.#length; row++) rows[next[codeAt(row)]!++] = row;
    return { starts, rows };
  }
}
