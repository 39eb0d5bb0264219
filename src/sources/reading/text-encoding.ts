import { TextDecoder } from "node:util";
import { SourceError } from "../contract/source-error.ts";

/** Character encodings in which publishers' text files come. */
export type TextEncoding = "utf-8" | "windows-1252";

/**
 * Decodes chunks of bytes strictly.
 *
 * @throws SourceError `wrong-encoding` with the line on which decoding failed
 */
export class StrictDecoder {
  readonly #decoder: TextDecoder;
  readonly #encoding: TextEncoding;
  readonly #file: string;
  #line = 1;
  #first = true;

  constructor(encoding: TextEncoding, file: string) {
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    this.#encoding = encoding;
    this.#file = file;
  }

  /** Text of the next bytes; pass `last` with the final ones. */
  decode(bytes: Uint8Array, last = false): string {
    if (this.#first && bytes.length > 1) {
      this.#first = false;
      const mark = (bytes[0]! << 8) | bytes[1]!;
      if (mark === 0xfffe || mark === 0xfeff) this.#refuse("UTF-16", null);
      if (mark === 0x504b || mark === 0xd0cf) this.#refuse("a workbook or archive, not text", null);
    }
    let text: string;
    try {
      text = this.#decoder.decode(bytes, { stream: !last });
    } catch (cause) {
      return this.#refuse(`bytes that are not ${this.#encoding}`, cause, this.#lineOfFault(bytes));
    }
    if (text.includes("\u0000")) return this.#refuse("a NUL character", null);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#line += 1;
    return text;
  }

  /** Re-decodes line by line, since a failed decoder does not say where it failed. */
  #lineOfFault(bytes: Uint8Array): number {
    let line = this.#line;
    let start = 0;
    while (start < bytes.length) {
      let end = bytes.indexOf(10, start);
      if (end < 0) end = bytes.length;
      try {
        new TextDecoder(this.#encoding, { fatal: true }).decode(bytes.subarray(start, end));
      } catch {
        return line;
      }
      line += 1;
      start = end + 1;
    }
    return line;
  }

  #refuse(found: string, cause: unknown, row = this.#line): never {
    throw new SourceError("wrong-encoding", {
      file: this.#file,
      row,
      expected: this.#encoding,
      found,
      cause,
    });
  }
}
