/** A4 with the margins of the PDF, in twentieths of a point. */
export const page = { width: 11906, height: 16838, side: 1361, top: 1417, bottom: 1304 } as const;

/** Width of the text. */
export const textWidth = page.width - 2 * page.side;

/** Colours as six hexadecimal digits. */
export const colours = {
  accent: "00669C",
  soft: "4D5358",
  faint: "C3C8CC",
  band: "E6EEF3",
  model: "8A4B00",
} as const;
