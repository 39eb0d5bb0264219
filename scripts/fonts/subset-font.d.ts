declare module "subset-font" {
  /** Cuts a font to the characters of a text. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      readonly targetFormat?: "sfnt" | "truetype" | "woff" | "woff2";
      readonly keepFeatures?: readonly string[];
      readonly noHinting?: boolean;
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
