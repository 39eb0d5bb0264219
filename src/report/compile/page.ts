import { areaName, isAreaCode } from "../../areas/index.ts";
import type { Edition } from "../../edition/index.ts";
import { type Language, message } from "../../messages/index.ts";
import type { Block, Run } from "../document/document.ts";
import { type SayArguments, say, textRuns } from "../document/index.ts";
import { sentenceGap } from "../document/sentence-gap.ts";
import type { Ledger, LedgerEntry, NumberStyle } from "../ledger/index.ts";

/** A report in one language while it is written: says sentences, counts paragraphs. */
export class Page {
  readonly language: Language;
  readonly edition: Edition;
  readonly ledger: Ledger;
  #paragraphs = 0;

  constructor(language: Language, edition: Edition, ledger: Ledger) {
    this.language = language;
    this.edition = edition;
    this.ledger = ledger;
  }

  /** A sentence of the report's messages: `report.<key>`. */
  say(key: string, args: SayArguments = {}): readonly Run[] {
    return say(this.language, `report.${key}`, args);
  }

  /** A message as it stands, for words that hold no quantity. */
  word(key: string): string {
    return message(this.language, key);
  }

  /** The number of an entry. */
  number(entry: LedgerEntry, style: NumberStyle = {}): Run {
    return this.ledger.number(entry, this.language, style);
  }

  /** The name of an area. */
  area(code: string): string {
    return isAreaCode(code) ? areaName(code, this.language) : code;
  }

  areaRuns(code: string): readonly Run[] {
    return textRuns(this.area(code), code);
  }

  heading(level: 1 | 2 | 3 | 4, id: string, key: string, args: SayArguments = {}): Block {
    return { kind: "heading", level, id, runs: this.say(key, args) };
  }

  /** A numbered paragraph, as reports to the General Assembly have them. */
  paragraph(key: string, args: SayArguments = {}): Block {
    this.#paragraphs += 1;
    return {
      kind: "paragraph",
      role: "body",
      number: this.#paragraphs,
      runs: this.say(key, args),
    };
  }

  /** The finding of a clause as a numbered paragraph that names the clause. */
  finding(clause: string, runs: readonly Run[]): Block {
    this.#paragraphs += 1;
    const reference = this.say("clause-reference", {
      clause: [{ kind: "link", text: clause, href: `#clause-${clause}` }],
    });
    return {
      kind: "paragraph",
      role: "body",
      number: this.#paragraphs,
      runs: [...runs, { kind: "text", text: sentenceGap(this.language) }, ...reference],
    };
  }

  note(key: string, args: SayArguments = {}): Block {
    return { kind: "paragraph", role: "note", runs: this.say(key, args) };
  }

  /** Words joined as the language lists them. */
  list(items: readonly (readonly Run[])[]): readonly Run[] {
    const separator = this.word("list.separator");
    return items.flatMap((item, i): readonly Run[] =>
      i === 0 ? item : [{ kind: "text", text: separator }, ...item],
    );
  }
}
