import type { Edition } from "../../edition/index.ts";
import type { Block } from "../document/document.ts";
import type { Ledger } from "../ledger/index.ts";
import type { Page } from "./page.ts";

/** What a part computes from. */
export interface PartContext {
  readonly edition: Edition;
  readonly ledger: Ledger;
}

/** Writes the blocks of a part in the language of a page. */
export type WritePart = (page: Page) => readonly Block[];

/**
 * A part of a report in two steps: the first computes its figures and enters them in the ledger, once
 * for all languages; the second writes them.
 */
export type Part = (context: PartContext) => Promise<WritePart>;
