import type { declaration as en } from "../en/declaration.ts";

/** Pages of the Declaration, in Spanish. */
export const declaration: Record<keyof typeof en, string> = {
  "declaration.title":
    "Declaración del Diálogo de Alto Nivel sobre la Migración Internacional y el Desarrollo",
  "declaration.symbol":
    "Resolución {symbol} de la Asamblea General, aprobada el 3 de octubre de 2013",
  "declaration.lead":
    "La Declaración tiene 34 párrafos. Dividida en {clauses} disposiciones, a cada una responde una cifra, una situación, un registro de actos o la constatación de que no puede medirse.",
  "declaration.own-words":
    "Las disposiciones se resumen con nuestras propias palabras. No son el texto oficial ni deben citarse como tal.",
  "declaration.counts": "Qué responde a las disposiciones",
  "declaration.count":
    "{count, plural, one {{n} disposición} many {{n} de disposiciones} other {{n} disposiciones}}",
  "declaration.paragraph": "Párrafo {number}",
  "declaration.paragraphs": "Los 34 párrafos",
  "declaration.filter": "Mostrar solo",
  "declaration.filter.all": "Todas las disposiciones",
  "declaration.class": "Qué hace la disposición",
  "declaration.verdict": "Qué puede decir el mundo",
  "declaration.answer": "Respuesta de esta edición",
  "declaration.actors": "Actores",
  "declaration.indicators": "Indicadores",
  "declaration.compact": "Objetivos del Pacto Mundial",
  "declaration.sdg": "Metas de los Objetivos de Desarrollo Sostenible",
  "declaration.note": "Nota",
  "declaration.gap": "Por qué no hay cifra",
  "declaration.gap.needs": "Qué permitiría responder",
  "declaration.ledger": "Actos y documentos",
  "declaration.instruments": "Instrumentos",
  "declaration.figures": "Cifras de la respuesta",
  "declaration.subject": "Objeto",
  "declaration.parties.before": "Partes, 3 de octubre de 2013",
  "declaration.parties.now": "Partes, último cuadro",
  "declaration.answer.figure.words": "una estadística oficial responde a la disposición",
  "declaration.answer.status.words": "políticas o tratados muestran la posición de los Estados",
  "declaration.answer.ledger.words": "responden actos y documentos fechados",
  "declaration.answer.gap.words": "no puede medirse y se da la razón",
};
