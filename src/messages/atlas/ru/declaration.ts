import type { declaration as en } from "../en/declaration.ts";

/** Pages of the Declaration, in Russian. */
export const declaration: Record<keyof typeof en, string> = {
  "declaration.title":
    "Декларация по итогам диалога на высоком уровне по вопросу о международной миграции и развитии",
  "declaration.symbol": "Резолюция {symbol} Генеральной Ассамблеи, принятая 3 октября 2013 года",
  "declaration.lead":
    "В Декларации 34 пункта. Она разделена на положения (всего {clauses}), и на каждое отвечает показатель, состояние, перечень актов или заявление о том, что измерить его нельзя.",
  "declaration.own-words":
    "Положения изложены нашими словами. Это не официальный текст, и цитировать его как таковой нельзя.",
  "declaration.counts": "Что отвечает на положения",
  "declaration.count":
    "{count, plural, one {{n} положение} few {{n} положения} many {{n} положений} other {{n} положения}}",
  "declaration.paragraph": "Пункт {number}",
  "declaration.paragraphs": "34 пункта",
  "declaration.filter": "Показать только",
  "declaration.filter.all": "Все положения",
  "declaration.class": "Что делает положение",
  "declaration.verdict": "Что может сказать мир",
  "declaration.answer": "Ответ в этом издании",
  "declaration.actors": "Действующие стороны",
  "declaration.indicators": "Показатели",
  "declaration.compact": "Цели Глобального договора",
  "declaration.sdg": "Задачи целей в области устойчивого развития",
  "declaration.note": "Примечание",
  "declaration.gap": "Почему нет показателя",
  "declaration.gap.needs": "Что дало бы ответ",
  "declaration.ledger": "Акты и документы",
  "declaration.instruments": "Документы",
  "declaration.figures": "Показатели ответа",
  "declaration.subject": "О чём",
  "declaration.parties.before": "Участники, 3 октября 2013 года",
  "declaration.parties.now": "Участники, последняя таблица",
  "declaration.answer.figure.words": "на положение отвечает официальная статистика",
  "declaration.answer.status.words": "политика или договоры показывают позицию государств",
  "declaration.answer.ledger.words": "отвечают датированные акты и документы",
  "declaration.answer.gap.words": "измерить нельзя, и указана причина",
};
