/** Characters that print nothing and that a string of Typst or XML should not hold. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a string literal of Typst: nothing in it is read as markup. Line ends become blanks.
 *
 * @example typstString('a "b" #c') // "\"a \\\"b\\\" #c\""
 */
export function typstString(text: string): string {
  const plain = text.replace(unprintable, "").replace(/[\t\n\r]+/g, " ");
  return `"${plain.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** A text as content of Typst markup; the semicolon ends the expression whatever comes next. */
export function typstText(text: string): string {
  return text === "" ? "" : `#${typstString(text)};`;
}
