import type { corridorChart as en } from "../en/corridor-chart.ts";

export const corridorChart: Record<keyof typeof en, string> = {
  "nav.corridors": "Коридоры",
  "corridor.refugees.title": "Беженцы этого происхождения в этом месте назначения",
  "corridor.refugees.lead":
    "Лица, подпадающие под мандат УВКБ, на конец года. В одних таблицах они входят в контингент мигрантов, в других нет: эти числа нельзя складывать.",
  "corridor.chart.line-title":
    "Оценка перемещений по периодам, таблицы контингентов пересмотра {release} года",
  "corridor.chart.line-subtitle":
    "Человек за каждый период, от середины года до середины года. МОДЕЛЬ",
  "corridor.chart.rivals-title": "Оценки всеми методами, {period}",
  "corridor.chart.rivals-subtitle": "Человек, логарифмическая шкала. МОДЕЛЬ",
  "corridor.chart.caption":
    "Оценки по последовательным контингентам мигрантов пересмотра {release} года, рождениям и смертям. Это не наблюдения.",
  "corridor.chart.interval-method":
    "Конформный интервал, калиброванный по отчетам целых стран, не участвовавших в подгонке",
  "corridor.chart.report": "Отчет",
  "corridor.chart.estimate": "Оценка",
};
