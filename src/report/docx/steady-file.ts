import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The first moment that a ZIP archive can state. */
const moment = new Date(1980, 0, 1);

/**
 * Takes out of a DOCX file what differs from run to run: times, random names of relationships, running
 * numbers; and states its language.
 *
 * @param language BCP 47, as `dc:language` holds it
 */
export function steadyFile(docx: Uint8Array, language: string): Uint8Array {
  const files = unzipSync(docx);
  const relations = steadyRelations(files);
  const steady: Zippable = {};
  for (const name of Object.keys(files).sort(firstTypes)) {
    const bytes = files[name]!;
    const text = /\.(xml|rels)$/.test(name) ? strFromU8(bytes) : null;
    const written = text === null ? bytes : strToU8(steadyXml(name, text, relations, language));
    steady[name] = [written, { mtime: moment, level: 6, os: 0, attrs: 0 }];
  }
  return zipSync(steady);
}

/** The list of types stands first, as the packaging conventions advise. */
function firstTypes(a: string, b: string): number {
  const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** New names for the random identifiers of relationships, in the order in which they stand. */
function steadyRelations(files: Record<string, Uint8Array>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of Object.keys(files)
    .filter((each) => each.endsWith(".rels"))
    .sort()) {
    for (const [, id] of strFromU8(files[name]!).matchAll(/ Id="([^"]+)"/g)) {
      if (!/^rId\d+$/.test(id!) && !names.has(id!)) names.set(id!, `rLink${names.size + 1}`);
    }
  }
  return names;
}

function steadyXml(
  name: string,
  text: string,
  relations: ReadonlyMap<string, string>,
  language: string,
): string {
  let xml = text.replace(/(r:id|r:embed| Id)="([^"]+)"/g, (all, key: string, id: string) => {
    const steady = relations.get(id);
    return steady === undefined ? all : `${key}="${steady}"`;
  });
  if (name === "docProps/core.xml") {
    xml = xml
      .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "")
      .replace(
        "</cp:coreProperties>",
        `<dc:language>${language}</dc:language></cp:coreProperties>`,
      );
  }
  return counters.reduce(renumbered, xml);
}

/** Drawings, bookmarks and entries of the table of contents: numbered through the life of the program. */
const counters = [
  /(<wp:docPr[^>]* id=")(\d+)(")/g,
  /(<w:bookmark(?:Start|End)[^>]* w:id=")([^"]+)(")/g,
  /(\b_Toc)(\d+)(\b)/g,
];

/** Running numbers from 1, equal ones staying equal. */
function renumbered(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(pattern, (_, before: string, id: string, after: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}${after}`;
  });
}
