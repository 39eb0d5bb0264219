import type { Language } from "../../messages/index.ts";
import type { World } from "./world.ts";

/** Options that every command takes. */
export interface GlobalOptions {
  readonly edition?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly debug?: boolean;
}

/** What a command works with. */
export interface Context {
  readonly world: World;
  readonly language: Language;
  /** True if the reader gave `--lang`. */
  readonly languageChosen: boolean;
  readonly options: GlobalOptions;
}
