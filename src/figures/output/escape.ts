/** Control characters that XML cannot hold, and halves of surrogate pairs. */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe between tags and in quoted attributes of HTML and XML. */
export function escaped(text: string): string {
  return text.replace(illegal, "").replace(/[&<>"']/g, (sign) => entities[sign]!);
}

/** An identifier for markup: letters, digits, `-` and `_` only. */
export function identifier(text: string): string {
  return `f-${text.replace(/[^A-Za-z0-9_-]/g, "-")}`;
}
