/** Pages of the Declaration. */
export const declaration = {
  "declaration.title":
    "Declaration of the High-level Dialogue on International Migration and Development",
  "declaration.symbol": "Resolution {symbol} of the General Assembly, adopted on 3 October 2013",
  "declaration.lead":
    "The Declaration has 34 paragraphs. Split into {clauses} clauses, each is answered by a figure, a status, a ledger of acts or the statement that it cannot be measured.",
  "declaration.own-words":
    "The clauses are summarized in our own words. They are not the official text and are not to be quoted as such.",
  "declaration.counts": "What answers the clauses",
  "declaration.count": "{count, plural, one {{n} clause} other {{n} clauses}}",
  "declaration.paragraph": "Paragraph {number}",
  "declaration.paragraphs": "The 34 paragraphs",
  "declaration.filter": "Show only",
  "declaration.filter.all": "All clauses",
  "declaration.class": "What the clause does",
  "declaration.verdict": "What the world can say",
  "declaration.answer": "Answer in this edition",
  "declaration.actors": "Actors",
  "declaration.indicators": "Indicators",
  "declaration.compact": "Objectives of the Global Compact",
  "declaration.sdg": "Targets of the Sustainable Development Goals",
  "declaration.note": "Note",
  "declaration.gap": "Why there is no figure",
  "declaration.gap.needs": "What would answer it",
  "declaration.ledger": "Acts and documents",
  "declaration.instruments": "Instruments",
  "declaration.answer.figure.words": "an official statistic answers the clause",
  "declaration.answer.status.words": "policies or treaties show where States stand",
  "declaration.answer.ledger.words": "dated acts and documents answer it",
  "declaration.answer.gap.words": "it cannot be measured, and the reason is given",
} as const;
