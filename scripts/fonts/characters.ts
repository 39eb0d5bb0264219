/** Characters from one code point to another. */
function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
}

/** Rows of GB/T 2312, the standard set of 6,763 Chinese characters in general use. */
function gb2312(from: number, to: number): string {
  const bytes: number[] = [];
  for (let row = from; row <= to; row++)
    for (let cell = 1; cell <= 94; cell++) bytes.push(0xa0 + row, 0xa0 + cell);
  return new TextDecoder("gb18030").decode(new Uint8Array(bytes)).replace(/\p{Co}/gu, "");
}

/** Letters of the Latin, Greek and Cyrillic scripts with their accents, and general signs. */
export const alphabetic = [
  range(0x20, 0x7e),
  range(0xa0, 0x24f),
  range(0x2b0, 0x36f),
  range(0x370, 0x52f),
  range(0x1e00, 0x1eff),
  range(0x2000, 0x206f),
  range(0x2070, 0x209c),
  range(0x20a0, 0x20bf),
  range(0x2100, 0x218f),
  range(0x2190, 0x22ff),
  range(0x25a0, 0x25ff),
].join("");

/** Chinese characters with the punctuation and forms that go with them. */
export const chinese = [
  gb2312(16, 87),
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  range(0x2000, 0x206f),
  range(0x2190, 0x22ff),
  range(0x2460, 0x2473),
  range(0x25a0, 0x25ff),
  range(0x2600, 0x27bf),
  range(0x3000, 0x303f),
  range(0xff00, 0xffef),
].join("");
