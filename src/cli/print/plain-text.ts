/**
 * A publisher's text on one line of a terminal: line ends become blanks, and control characters,
 * with which a file could write over the screen, are left out.
 */
export function plainText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}
