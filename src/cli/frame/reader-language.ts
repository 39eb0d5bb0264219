import { isLanguage, type Language, languages } from "../../messages/index.ts";
import { UsageError } from "./usage-error.ts";

/** The language in which to speak, and whether the reader asked for it. */
export interface ReaderLanguage {
  readonly language: Language;
  readonly chosen: boolean;
  /** Languages for documents, in the order of `--lang zh,en`; all without it. */
  readonly documents: readonly Language[];
}

/** Commands that write documents: `--lang` may name several languages. */
const documentCommands = ["report", "brief"];

/**
 * Reads the language from `--lang` or, without it, from LC_ALL, LC_MESSAGES or LANG, in this order.
 *
 * @throws UsageError `unknown-language`
 */
export function readerLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReaderLanguage {
  const asked = askedLanguage(args);
  if (asked === undefined)
    return { language: languageOf(env), chosen: false, documents: languages };
  const words = documentCommands.includes(args[0] ?? "") ? asked.split(",") : [asked];
  const documents = words.map((word) => {
    if (isLanguage(word)) return word;
    throw new UsageError("unknown-language", { found: word, known: languages.join(", ") });
  });
  return { language: documents[0]!, chosen: true, documents: [...new Set(documents)] };
}

/** The language of the environment: the first of its variables that is set decides. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^zh\b|^zh_/i.test(locale) ? "zh" : "en";
}

function askedLanguage(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  for (const [i, arg] of options.entries()) {
    if (arg.startsWith("--lang=")) return arg.slice("--lang=".length);
    if (arg === "--lang") return options[i + 1] ?? "";
  }
  return undefined;
}
