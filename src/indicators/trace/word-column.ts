import type { ColumnTest } from "./selection.ts";

/** A column of words as numbers of a list of its different words. */
export class WordColumn {
  readonly #words: (string | null)[] = [];
  readonly #codeOf = new Map<string | null, number>();
  #codes = new Uint32Array(1024);
  #length = 0;
  #rows: Map<number, Uint32Array> | undefined;

  push(word: string | null): void {
    let code = this.#codeOf.get(word);
    if (code === undefined) {
      code = this.#words.push(word) - 1;
      this.#codeOf.set(word, code);
    }
    if (this.#length === this.#codes.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#codes);
      this.#codes = longer;
    }
    this.#codes[this.#length++] = code;
  }

  /** The word of a row. */
  word(row: number): string | null {
    return this.#words[this.#codes[row]!]!;
  }

  /** Whether the word of a row passes a test, which is asked once for each word that comes up. */
  rowTest(test: ColumnTest): (row: number) => boolean {
    const codes = this.#codes;
    const words = this.#words;
    const known = new Uint8Array(words.length);
    return (row) => {
      const code = codes[row]!;
      if (known[code] === 0) known[code] = test(words[code]!) ? 1 : 2;
      return known[code] === 1;
    };
  }

  /** The rows that hold a word, in order; found without a walk over all from the second time on. */
  rowsOf(word: string | null): Uint32Array {
    this.#rows ??= this.#index();
    const code = this.#codeOf.get(word);
    return (code === undefined ? undefined : this.#rows.get(code)) ?? new Uint32Array(0);
  }

  #index(): Map<number, Uint32Array> {
    const counts = new Uint32Array(this.#words.length);
    for (let row = 0; row < this.#length; row++) counts[this.#codes[row]!]!++;
    const rows = new Map(Array.from(counts, (count, code) => [code, new Uint32Array(count)]));
    const filled = new Uint32Array(counts.length);
    for (let row = 0; row < this.#length; row++) {
      const code = this.#codes[row]!;
      rows.get(code)![filled[code]!++] = row;
    }
    return rows;
  }
}
