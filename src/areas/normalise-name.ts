const leadingArticle = /^the /;
const trailingArticle = / the$/;

/**
 * Brings two spellings of one name to the same string: lower case without diacritics; `&` as
 * "and"; "St." as "saint"; no punctuation, footnote marks (`*`, `(1)`, `[a]`, superscripts) or
 * repeated blanks; no article at either end. The result is a key, not a name to print.
 *
 * @example normaliseName(" Curaçao (1)") === normaliseName("CURACAO")
 */
export function normaliseName(name: string): string {
  return name
    .replace(/[¹²³⁰-⁹ªº*†‡§]/g, " ")
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[([{]\s*(?:\d{1,2}|[a-z])\s*[)\]}]/g, " ")
    .replace(/['’‘`´ʼ]/g, "")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bst\b/g, "saint")
    .trim()
    .replace(leadingArticle, "")
    .replace(trailingArticle, "");
}
