/** A node of the tag tree of a page. */
export interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  /** Of a leaf: the marked content that it stands for. */
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** A figure by its tag: what it says, and the identifiers of its marked content. */
export interface FigureTag {
  readonly alt: string;
  readonly content: readonly string[];
}

/** The figures of the tag tree of a page, in order. */
export function figureTags(node: TagNode | null): readonly FigureTag[] {
  if (!node) return [];
  if (node.role === "Figure") return [{ alt: node.alt ?? "", content: contentOf(node) }];
  return (node.children ?? []).flatMap(figureTags);
}

function contentOf({ id, children = [] }: TagNode): readonly string[] {
  return [...(id === undefined ? [] : [id]), ...children.flatMap(contentOf)];
}
