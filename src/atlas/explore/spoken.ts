/**
 * A message taken apart: a text, or its parts one after the other — text, an argument (`{a}`), a choice
 * (`{a, o}`) by value or plural form, the number of the plural (`#`).
 */
export type Spoken = string | readonly SpokenPart[];
export type SpokenPart =
  | string
  | { readonly a: string }
  | { readonly a: string; readonly o: Readonly<Record<string, Spoken>>; readonly p?: true }
  | { readonly h: true };

/** Speaks a message. The plural form of a number comes from the platform's rules of the language. */
export function speakOf(
  message: Spoken,
  args: Readonly<Record<string, unknown>>,
  language: string,
  counted = "",
): string {
  if (typeof message === "string") return message;
  return message
    .map((part) => {
      if (typeof part === "string") return part;
      if ("h" in part) return counted;
      const value = args[part.a];
      if (!("o" in part)) return String(value ?? "");
      const key = part.p ? pluralKey(Number(value), part.o, language) : String(value);
      const chosen = part.o[key] ?? part.o.other ?? "";
      return speakOf(chosen, args, language, part.p ? String(value) : counted);
    })
    .join("");
}

function pluralKey(
  value: number,
  options: Readonly<Record<string, Spoken>>,
  language: string,
): string {
  const exact = `=${value}`;
  return exact in options ? exact : new Intl.PluralRules(language).select(value);
}
