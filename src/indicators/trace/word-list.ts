import type { ColumnTest } from "./selection.ts";

/** The different words of a column; a word is known by its code, its place in the list. */
export class WordList {
  readonly words: readonly (string | null)[];
  readonly #codeOf: ReadonlyMap<string | null, number>;
  /** Of each code: twice the number of the last test that it was put to, and one more if it passed. */
  readonly #tested: Float64Array;
  #tests = 0;

  constructor(words: readonly (string | null)[]) {
    this.words = words;
    this.#codeOf = new Map(words.map((word, code) => [word, code]));
    this.#tested = new Float64Array(words.length);
  }

  /** The code of a word; undefined if the column never holds it. */
  code(word: string | null): number | undefined {
    return this.#codeOf.get(word);
  }

  /** Whether the word of a code passes, asked once for each code that comes up, until the next test begins. */
  codeTest(test: ColumnTest): (code: number) => boolean {
    const { words } = this;
    const tested = this.#tested;
    const failed = 2 * ++this.#tests;
    return (code) => {
      if (tested[code]! < failed) tested[code] = test(words[code]!) ? failed + 1 : failed;
      return tested[code] === failed + 1;
    };
  }
}
