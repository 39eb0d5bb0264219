import type { declaration as en } from "../en/declaration.ts";

/** Pages of the Declaration, in French. */
export const declaration: Record<keyof typeof en, string> = {
  "declaration.title":
    "Déclaration du Dialogue de haut niveau sur les migrations internationales et le développement",
  "declaration.symbol": "Résolution {symbol} de l’Assemblée générale, adoptée le 3 octobre 2013",
  "declaration.lead":
    "La Déclaration compte 34 paragraphes. Divisée en {clauses} dispositions, elle reçoit pour chacune un chiffre, un état, un registre d’actes ou le constat qu’elle ne peut être mesurée.",
  "declaration.own-words":
    "Les dispositions sont résumées dans nos propres termes. Ce n’est pas le texte officiel et il ne faut pas les citer comme tel.",
  "declaration.counts": "Ce qui répond aux dispositions",
  "declaration.count":
    "{count, plural, one {{n} disposition} many {{n} de dispositions} other {{n} dispositions}}",
  "declaration.paragraph": "Paragraphe {number}",
  "declaration.paragraphs": "Les 34 paragraphes",
  "declaration.filter": "Afficher seulement",
  "declaration.filter.all": "Toutes les dispositions",
  "declaration.class": "Ce que fait la disposition",
  "declaration.verdict": "Ce que le monde peut dire",
  "declaration.answer": "Réponse de cette édition",
  "declaration.actors": "Acteurs",
  "declaration.indicators": "Indicateurs",
  "declaration.compact": "Objectifs du Pacte mondial",
  "declaration.sdg": "Cibles des objectifs de développement durable",
  "declaration.note": "Note",
  "declaration.gap": "Pourquoi il n’y a pas de chiffre",
  "declaration.gap.needs": "Ce qui permettrait de répondre",
  "declaration.ledger": "Actes et documents",
  "declaration.instruments": "Instruments",
  "declaration.figures": "Chiffres de la réponse",
  "declaration.subject": "Objet",
  "declaration.parties.before": "Parties, 3 octobre 2013",
  "declaration.parties.now": "Parties, dernier tableau",
  "declaration.answer.figure.words": "une statistique officielle répond à la disposition",
  "declaration.answer.status.words": "des politiques ou des traités montrent la position des États",
  "declaration.answer.ledger.words": "des actes et documents datés y répondent",
  "declaration.answer.gap.words": "elle ne peut être mesurée, et la raison est donnée",
};
