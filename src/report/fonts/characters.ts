/**
 * The characters that a TrueType font can show, read from its `cmap` table (formats 4 and 12).
 * @param font bytes of the file
 */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOffset(view, "cmap");
  const found = new Set<number>();
  for (let i = 0; i < view.getUint16(table + 2); i++) {
    const at = table + view.getUint32(table + 8 + 8 * i);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, found);
    if (format === 12) addGroups(view, at, found);
  }
  return found;
}

function tableOffset(view: DataView, tag: string): number {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const name = [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(at + i))).join("");
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new RangeError(`font without a table ${tag}`);
}

function addSegments(view: DataView, at: number, found: Set<number>): void {
  const doubled = view.getUint16(at + 6);
  for (let i = 0; i < doubled; i += 2) {
    const end = view.getUint16(at + 14 + i);
    for (let code = view.getUint16(at + 16 + doubled + i); code <= end; code++) {
      if (code < 0xffff) found.add(code);
    }
  }
}

function addGroups(view: DataView, at: number, found: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code++) found.add(code);
  }
}
