/** A piece of XML that is ready to be written: text in it is escaped. */
export interface Xml {
  readonly xml: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as XML. */
export function textXml(text: string): Xml {
  return { xml: text.replace(/[&<>"]/g, (character) => entities[character]!) };
}

/** An element with its attributes in the order given; without content it is an empty element. */
export function elementXml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly Xml[] = [],
): Xml {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${textXml(value).xml}"`,
  );
  const open = `${name}${written.join("")}`;
  if (content.length === 0) return { xml: `<${open}/>` };
  return { xml: `<${open}>${content.map(({ xml }) => xml).join("")}</${name}>` };
}
