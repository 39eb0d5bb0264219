const fullWidth = /[０-９Ａ-Ｚａ-ｚ％．－／＋]|(?<=[０-９])，(?=[０-９])/g;

/**
 * Full-width digits, letters and signs of East Asian typing, and the minus signs, in ASCII; every
 * position stays as it is. A Chinese comma between sentences stays a Chinese comma.
 */
export function asciiForms(text: string): string {
  return text
    .replace(fullWidth, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\ufe63]/g, "-");
}

/** Blanks that part groups of three digits: no-break, figure, thin and narrow no-break space. */
export const groupBlanks = "\\u00a0\\u2007\\u2009\\u202f";
