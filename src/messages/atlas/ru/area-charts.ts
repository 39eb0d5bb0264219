import type { areaCharts as en } from "../en/area-charts.ts";

/** Charts of the pages of countries and areas. */
export const areaCharts: Record<keyof typeof en, string> = {
  "area.flows.title": "Перемещения сюда и отсюда, оценка",
  "area.flows.lead":
    "Лица, прибывшие в этот район и выбывшие из него, {years}, по оценке модели на основе численности, рождений и смертей. Ни один регистр не учитывает их всех.",
  "area.flows.figure": "Самый большой коридор по оценке: {origin} → {destination}",
  "area.flows.into": "В район",
  "area.flows.out": "Из района",
  "area.flows.interval": "80-процентный интервал",
  "area.flows.more": "Все направления на странице потоков",
  "area.sankey.other":
    "Другие ({n, plural, one {# район} few {# района} many {# районов} other {# района}})",
  "area.sankey.other-row":
    "Другие районы, объединённые на рисунке (на въезд: {into}, на выезд: {out})",
  "area.sankey.total": "Все районы",
  "area.sankey.solid": "Интервал в пределах одного класса",
  "area.sankey.hollow": "Полый или бледный: интервал охватывает несколько классов",
  "area.sankey.dashed": "Пунктир: интервал включает ноль",
  "area.sankey.classes": "Границы классов: {first}, {second} и {third}.",
  "area.stock.figure": "В {year} году здесь проживало мигрантов: {value} ({series})",
  "area.stock.caption":
    "Лица, родившиеся в другой стране или районе, либо иностранные граждане, если место рождения неизвестно. Линии соперничают: каждый пересмотр меняет прошлое.",
  "area.money.figure": "{series}: {value} долларов США в {year} году",
  "area.money.caption":
    "Личные переводы и заработки приграничных и сезонных работников, в текущих долларах США. Выпуски расходятся.",
  "area.protection.figure": "{series}: {value} человек в {year} году",
};
