import type { client as en } from "../en/client.ts";

/** Words of the program in the browser, in Russian. */
export const client: Record<keyof typeof en, string> = {
  "client.close": "Закрыть",
  "client.interval": "{level}-процентный интервал",
  "client.revision": "пересмотр {revision} года",
  "client.formula": "Формула",
  "client.cell": "Ячейка {cell} листа «{sheet}»",
  "client.row": "Ячейка {cell}",
  "client.sum-of": "Сумма ячеек: {n}",
  "client.count-of": "Число ячеек: {n}",
  "client.missing-cells": "Отсутствующие ячейки, не вошедшие в сумму: {n}",
  "client.caveats": "Читайте вместе с этим",
  "client.method": "Метод",
  "client.sources": "Источники",
  "client.rivals": "Другие опубликованные значения того же факта",
  "client.cite": "Цитировать",
  "client.cite.text": "Текст с оговоркой",
  "client.cite.bibtex": "BibTeX",
  "client.cite.apa": "APA",
  "client.copy": "Копировать",
  "client.copied": "Скопировано",
  "client.command": "В командной строке",
  "client.state-ignored": "Часть адреса не распознана и не учтена: {part}",
  "client.results": "Результатов: {n}",
  "client.no-results": "Страны или района с таким названием нет",
  "client.sorted": "Упорядочено по столбцу «{column}»",
  "client.filtered": "Показано положений: {n}",
  "client.cost":
    "Стоимость составила бы {cost} долл. США: {percent} процента от {amount}, среднее по услугам, обследованным в {quarter}.",
  "client.no-price": "Цена этого коридора в {quarter} неизвестна.",
};
