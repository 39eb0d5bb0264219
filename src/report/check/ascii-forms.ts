/** Digits of other scripts: Arabic-Indic, Persian, Devanagari, Bengali, Thai and the rest. */
const otherDigits = /(?![0-9０-９])\p{Nd}/gu;

const fullWidth = /[０-９Ａ-Ｚａ-ｚ％．－／＋]|(?<=[０-９])，(?=[０-９])/g;

/**
 * Digits of every script, full-width letters and signs of East Asian typing, and minus signs, in ASCII; every
 * position stays as it is. A Chinese comma between sentences stays a Chinese comma.
 */
export function asciiForms(text: string): string {
  return text
    .replace(fullWidth, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(otherDigits, asciiDigit)
    .replace(/[\u2212\ufe63]/g, "-");
}

/** The digit in ASCII, as long as before: a sign of two units gets a zero before it. */
function asciiDigit(char: string): string {
  const code = char.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Every block holds ten signs from zero on, also where one follows another.
  return String((code - zero) % 10).padStart(char.length, "0");
}

/** Blanks that part groups of three digits: no-break, figure, thin and narrow no-break space. */
export const groupBlanks = "\\u00a0\\u2007\\u2009\\u202f";
