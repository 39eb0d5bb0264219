/** An element of an XML document. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/**
 * Reads the elements of an XML document.
 *
 * @throws Error if it is not well-formed: tags that do not pair, a bare `&` or `<`, text outside the root
 */
export function parseXml(text: string): Node {
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  const root: Node = { name: "", attributes: {}, children: [] };
  const open: Node[] = [root];
  const parts = body.split(/(<[^<>]*>)/);
  for (const part of parts) {
    const here = open.at(-1)!;
    const tag = /^<(\/?)([A-Za-z:]+)((?: [\w:]+="[^"<>]*")*)(\/?)>$/.exec(part);
    if (!part.startsWith("<")) {
      if (/[<>]|&(?!(amp|lt|gt|quot);)/.test(part)) throw new Error(`bare character in ${part}`);
      if (here === root && part.trim() !== "") throw new Error(`text outside the root: ${part}`);
    } else if (!tag) {
      throw new Error(`not a tag: ${part}`);
    } else if (tag[1]) {
      if (open.pop()!.name !== tag[2]) throw new Error(`${part} closes ${here.name}`);
    } else {
      const node: Node = { name: tag[2]!, attributes: attributesOf(tag[3]!), children: [] };
      here.children.push(node);
      if (!tag[4]) open.push(node);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("not one closed root");
  return root.children[0]!;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
}
