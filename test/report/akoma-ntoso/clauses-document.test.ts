import { describe, expect, it } from "vitest";
import { clauses, elementId, paragraphs } from "../../../src/declaration/index.ts";
import { clausesDocument } from "../../../src/report/index.ts";
import { type Node, parseXml } from "./parse-xml.ts";

/**
 * Content models of the elements in use, from the schema of LegalDocumentML 1.0 (akomantoso30.xsd, OASIS
 * Standard of 29 August 2018): the children in order, as an expression over their names.
 */
const models: Readonly<Record<string, RegExp>> = {
  akomaNtoso: /^doc $/,
  doc: /^meta (coverPage )?(preface )?(preamble )?mainBody (conclusions )?$/,
  meta: /^identification (publication )?(classification )*(lifecycle )*(workflow )*(analysis )*(temporalData )*(references )*(notes )*(proprietary )*(presentation )*$/,
  identification: /^FRBRWork FRBRExpression FRBRManifestation (FRBRItem )?$/,
  FRBRWork:
    /^FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+(componentInfo )?(preservation )?FRBRcountry (FRBRsubtype )?(FRBRnumber )*(FRBRname )*(FRBRprescriptive )?(FRBRauthoritative )?$/,
  FRBRExpression:
    /^FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+(componentInfo )?(preservation )?(FRBRversionNumber )?(FRBRauthoritative )?(FRBRmasterExpression )?(FRBRlanguage )+(FRBRtranslation )*$/,
  FRBRManifestation:
    /^FRBRthis (FRBRuri )+(FRBRalias )*(FRBRdate )+(FRBRauthor )+(componentInfo )?(preservation )?(FRBRportion )?(FRBRformat )?$/,
  FRBRthis: /^$/,
  FRBRuri: /^$/,
  FRBRdate: /^$/,
  FRBRauthor: /^$/,
  FRBRcountry: /^$/,
  FRBRnumber: /^$/,
  FRBRname: /^$/,
  FRBRprescriptive: /^$/,
  FRBRauthoritative: /^$/,
  FRBRlanguage: /^$/,
  FRBRformat: /^$/,
  references: /^((original|TLCOrganization|TLCRole|TLCConcept) )+$/,
  original: /^$/,
  TLCOrganization: /^$/,
  TLCRole: /^$/,
  TLCConcept: /^$/,
  proprietary: /^(waymark:clause )+$/,
  "waymark:clause": /^$/,
  preface: /^(p )+$/,
  docTitle: /^$/,
  ref: /^$/,
  p: /^((docTitle|ref) )*$/,
  num: /^$/,
  heading: /^$/,
  mainBody: /^(paragraph )+$/,
  paragraph: /^(num )?(heading )?(point )+$/,
  point: /^(num )?(heading )?content $/,
  content: /^(p )+$/,
};

/** Types of attribute values in the schema, for the attributes in use. */
const types: Readonly<Record<string, RegExp>> = {
  eId: /^\S+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  // ISO 639-2, as the naming convention wants languages.
  language: /^[a-z]{3}$/,
  name: /^\S+$/,
  // Lists of references to identifiers of the document.
  refersTo: /^#\S+( #\S+)*$/,
  source: /^#\S+$/,
  as: /^#\S+$/,
  href: /^(#|\/akn\/|https:\/\/)\S+$/,
  showAs: /\S/,
  value: /\S/,
  class: /^\S+$/,
};

/** Attributes that the schema requires. */
const required: Readonly<Record<string, readonly string[]>> = {
  doc: ["name"],
  identification: ["source"],
  references: ["source"],
  proprietary: ["source"],
  FRBRthis: ["value"],
  FRBRuri: ["value"],
  FRBRdate: ["date", "name"],
  FRBRauthor: ["href"],
  FRBRlanguage: ["language"],
  original: ["href", "showAs"],
  TLCRole: ["eId", "href", "showAs"],
  TLCConcept: ["eId", "href", "showAs"],
  TLCOrganization: ["eId", "href", "showAs"],
  paragraph: ["eId"],
  point: ["eId"],
  content: ["eId"],
  ref: ["href"],
};

describe.each([
  { language: "en", code: "eng" },
  { language: "zh", code: "zho" },
] as const)("the clauses as Akoma Ntoso in $language", ({ language, code }) => {
  const text = clausesDocument(language);
  const nodes = all(parseXml(text));

  it("keep the content models and required attributes of the official schema", () => {
    expect(nodes[0]!.attributes.xmlns).toBe("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
    for (const { name, attributes, children } of nodes) {
      const names = children.map((child) => `${child.name} `).join("");
      // No element without a model: what is added later must be looked up in the schema first.
      expect([name, names]).toEqual([name, expect.stringMatching(models[name] ?? /^(?!)/)]);
      expect([name, Object.keys(attributes)]).toEqual([
        name,
        expect.arrayContaining([...(required[name] ?? [])]),
      ]);
    }
  });

  it("give every attribute a value of the schema's type, and no attribute that it does not have", () => {
    for (const { name, attributes } of nodes) {
      if (name.includes(":")) continue;
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith("xmlns")) continue;
        expect([name, key, value]).toEqual([
          name,
          key,
          expect.stringMatching(types[key] ?? /^(?!)/),
        ]);
      }
      if (/^FRBR(prescriptive|authoritative)$/.test(name))
        expect(attributes.value).toMatch(/^(true|false)$/);
    }
  });

  it("build identifiers from those of their parents, as the naming convention asks", () => {
    const numberOf: Readonly<Record<string, string>> = {
      paragraph: "para",
      point: "point",
      content: "content",
    };
    const walk = (node: Node, parent: string) => {
      const { eId } = node.attributes;
      const short = numberOf[node.name];
      if (short) expect(eId).toMatch(new RegExp(`^${parent && `${parent}__`}${short}_[0-9a-z]+$`));
      for (const child of node.children) walk(child, short ? eId! : parent);
    };
    walk(nodes.find(({ name }) => name === "mainBody")!, "");
  });

  it("name the document inside the work as its main component", () => {
    for (const level of nodes.filter(({ name }) =>
      /^FRBR(Work|Expression|Manifestation)$/.test(name),
    )) {
      const value = (child: string) =>
        level.children.find(({ name }) => name === child)!.attributes.value!;
      const [stem, format = ""] = value("FRBRuri").split(/(?=\.akn$)/);
      expect(value("FRBRthis")).toBe(`${stem}/!main${format}`);
    }
  });

  it("name work, expression and manifestation one from the other", () => {
    const uri = (level: string) =>
      nodes.find(({ name }) => name === level)!.children.find(({ name }) => name === "FRBRuri")!
        .attributes.value!;
    expect(uri("FRBRWork")).toMatch(/^\/akn\/un\/[a-z0-9/-]+$/);
    expect(uri("FRBRExpression")).toBe(`${uri("FRBRWork")}/${code}@2013-10-03`);
    expect(uri("FRBRManifestation")).toBe(`${uri("FRBRExpression")}.akn`);
  });

  it("have every paragraph and clause once, under the identifier of its place", () => {
    const ids = nodes.flatMap(({ attributes }) => (attributes.eId ? [attributes.eId] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { number } of paragraphs) expect(ids).toContain(elementId(number));
    for (const { id } of clauses) expect(ids).toContain(elementId(id));
    expect(nodes.filter(({ name }) => name === "point")).toHaveLength(clauses.length);
    for (const id of ids) expect(id).not.toMatch(/\s/);
  });

  it("refer only to what the document declares", () => {
    const ids = new Set(nodes.map(({ attributes }) => `#${attributes.eId}`));
    for (const { attributes } of nodes) {
      const references = [attributes.refersTo, attributes.source, attributes.as, attributes.href];
      for (const reference of references.flatMap((each) => each?.split(" ") ?? [])) {
        if (reference.startsWith("#")) expect(ids).toContain(reference);
      }
    }
  });

  it("link the official wording and say that they are not it", () => {
    const link = nodes.find(({ name }) => name === "ref");
    expect(link?.attributes.href).toBe(`https://docs.un.org/${language}/A/RES/68/4`);
    expect(text).toMatch(language === "en" ? /not the official text/ : /不是正式文本/);
  });

  it("are the same bytes every time", () => {
    expect(clausesDocument(language)).toBe(text);
  });
});

function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)];
}
