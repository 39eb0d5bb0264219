import {
  declarationExpression,
  declarationSymbols,
  declarationWork,
} from "../../declaration/index.ts";
import type { Language } from "../../messages/index.ts";
import { elementXml, type Xml } from "./xml.ts";

/** The day of the Declaration, whose clauses the document lists. */
const adopted = "2013-10-03";
/** The list of clauses is a work of its own: it is not the Declaration, whose words it does not hold. */
const work = `/akn/un/doc/summary/waymark/${adopted}/68-4-clauses`;

/** Language codes of expressions (ISO 639-2). */
export const expressionLanguage: Readonly<Record<Language, string>> = { en: "eng", zh: "zho" };

/** Work, expression and manifestation of the list of clauses, as the naming convention asks. */
export function identificationXml(language: Language): Xml {
  const expression = `${work}/${expressionLanguage[language]}@${adopted}`;
  const manifestation = `${expression}.akn`;
  return elementXml("identification", { source: "#waymark" }, [
    elementXml("FRBRWork", {}, [
      ...core(work),
      elementXml("FRBRcountry", { value: "un" }),
      elementXml("FRBRnumber", { value: "68/4" }),
      elementXml("FRBRname", { value: "clauses" }),
      elementXml("FRBRprescriptive", { value: "false" }),
      elementXml("FRBRauthoritative", { value: "false" }),
    ]),
    elementXml("FRBRExpression", {}, [
      ...core(expression),
      elementXml("FRBRlanguage", { language: expressionLanguage[language] }),
    ]),
    elementXml("FRBRManifestation", {}, [
      ...core(manifestation),
      elementXml("FRBRformat", { value: "application/akn+xml" }),
    ]),
  ]);
}

function core(uri: string): readonly Xml[] {
  return [
    elementXml("FRBRthis", { value: uri.replace(/(\.akn)?$/, "/!main$1") }),
    elementXml("FRBRuri", { value: uri }),
    elementXml("FRBRdate", { date: adopted, name: "adoption-of-the-declaration" }),
    elementXml("FRBRauthor", { href: "#waymark", as: "#author" }),
  ];
}

/** Where the official wording stands: the work, its expression and the symbol that names it. */
export function officialText(language: Language) {
  return {
    work: declarationWork,
    expression: declarationExpression(language),
    symbol: declarationSymbols.adopted,
    address: `https://docs.un.org/${language}/${declarationSymbols.adopted}`,
  };
}
