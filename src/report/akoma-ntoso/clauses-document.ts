import { type Clause, clauses, elementId, paragraphs, permalink } from "../../declaration/index.ts";
import { hasMessage, type Language, message } from "../../messages/index.ts";
import { identificationXml, officialText } from "./identification.ts";
import { referencesXml, termsOf } from "./references.ts";
import { elementXml, textXml, type Xml } from "./xml.ts";

const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
/** Namespace of what Waymark says of a clause beyond the vocabulary of Akoma Ntoso. */
const ownNamespace = "urn:waymark:clauses";

/**
 * The clauses of the Declaration (A/RES/68/4) as an Akoma Ntoso 3.0 document (OASIS LegalDocumentML 1.0):
 * 34 paragraphs, their clauses as points, each with the verb, our own summary, the terms it refers to and
 * in what it ends. The official wording is not in it: the document is a work of its own that links to it.
 */
export function clausesDocument(language: Language): string {
  const root = elementXml("akomaNtoso", { xmlns: namespace }, [
    elementXml("doc", { name: "summary" }, [
      elementXml("meta", {}, [
        identificationXml(language),
        referencesXml(language),
        elementXml(
          "proprietary",
          { source: "#waymark", "xmlns:waymark": ownNamespace },
          clauses.map(endXml),
        ),
      ]),
      elementXml("preface", {}, [
        elementXml("p", {}, [
          elementXml("docTitle", {}, [textXml(message(language, "akoma-ntoso.title"))]),
        ]),
        elementXml("p", {}, [
          textXml(message(language, "akoma-ntoso.status")),
          elementXml("ref", { href: officialText(language).address }, [
            textXml(officialText(language).symbol),
          ]),
        ]),
      ]),
      elementXml(
        "mainBody",
        {},
        paragraphs.map(({ number, clauses: points }) =>
          elementXml("paragraph", { eId: elementId(number) }, [
            elementXml("num", {}, [textXml(`${number}`)]),
            ...points.map((clause) => pointXml(clause, language)),
          ]),
        ),
      ),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml.replaceAll("><", ">\n<")}\n`;
}

function pointXml(clause: Clause, language: Language): Xml {
  const eId = elementId(clause.id);
  const say = (part: string) => textXml(message(language, `clause.${clause.id}.${part}`));
  const refersTo = termsOf(clause)
    .map((term) => `#${term}`)
    .join(" ");
  const note = hasMessage(`clause.${clause.id}.note`)
    ? [elementXml("p", { class: "note" }, [say("note")])]
    : [];
  return elementXml("point", { eId, refersTo }, [
    elementXml("num", {}, [textXml(clause.id.split(".")[1]!)]),
    elementXml("heading", {}, [say("verb")]),
    elementXml("content", { eId: `${eId}__content_1` }, [
      elementXml("p", {}, [say("summary")]),
      ...note,
    ]),
  ]);
}

/** In what a clause ends, as it is planned: its class of answer, indicators and permanent address. */
function endXml({ id, verdict, answer, indicators }: Clause): Xml {
  return elementXml("waymark:clause", {
    href: `#${elementId(id)}`,
    verdict,
    answer,
    ...(indicators.length > 0 && { indicators: indicators.join(" ") }),
    permalink: permalink(id),
  });
}
