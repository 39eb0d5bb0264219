import type { corridor as en } from "../en/corridor.ts";

/** Pages of corridors and of remittances, in Russian. */
export const corridor: Record<keyof typeof en, string> = {
  "corridor.title": "{origin} → {destination}",
  "corridor.any": "Сравнить коридор",
  "corridor.any.lead":
    "Выберите два конца. Страница показывает рядом всё, что опубликовано о людях, переместившихся между ними.",
  "corridor.origin": "Происхождение",
  "corridor.destination": "Назначение",
  "corridor.show": "Показать коридор",
  "corridor.choose": "Выберите страну или район",
  "corridor.same": "Происхождение и назначение совпадают. Выберите два конца.",
  "corridor.reverse": "Обратное направление",
  "corridor.stock.title": "Мигранты этого происхождения в месте назначения",
  "corridor.stock.lead":
    "Люди этого происхождения, живущие в месте назначения, на 1 июля, по выпускам. Столбцы — конкурирующие значения, а не ряд.",
  "corridor.reports.title": "Перемещения по данным обеих сторон",
  "corridor.reports.lead":
    "Иммиграция, учтённая страной назначения, и эмиграция, учтённая страной происхождения, — одно и то же перемещение. Где известны обе, их отношение показывает степень согласия.",
  "corridor.reports.destination": "По данным страны назначения",
  "corridor.reports.origin": "По данным страны происхождения",
  "corridor.estimates.title": "Перемещения за пять лет, по методам",
  "corridor.estimates.lead":
    "Оценки по последовательным данным о численности мигрантов. Методы конкурируют: читайте размах, а не среднее. Интервал содержит истинное значение с вероятностью 80 процентов, если метод его указывает.",
  "corridor.method": "Метод",
  "corridor.period": "Период",
  "corridor.interval": "80-процентный интервал",
  "corridor.money.title": "Отправленные деньги",
  "corridor.money.lead":
    "Из места назначения мигрантов в место происхождения: сумма рассчитана по модели, цена — по обследованию.",
  "corridor.money.amount": "Сумма, млн долларов США",
  "corridor.money.price": "Стоимость перевода 200 долларов США, в процентах",
  "corridor.empty": "В этом издании нет таких значений по коридору.",
  "corridor.largest": "Крупнейшие коридоры",
  "corridor.link": "Открыть коридор",
  "remittances.title": "Денежные переводы: сколько стоит отправить деньги домой",
  "remittances.lead":
    "Декларация призывает к более дешёвым, быстрым и надёжным переводам. Задачи: средняя стоимость ниже 3 процентов и ни одного коридора выше 5 процентов.",
  "remittances.trend.title": "Средняя стоимость коридоров",
  "remittances.trend.lead":
    "Два ряда, всегда вместе: все коридоры, обследованные в квартале, и коридоры, обследованные постоянно, поскольку выборка выросла.",
  "remittances.quarter": "Квартал",
  "remittances.all": "Все коридоры, в процентах",
  "remittances.constant": "Одни и те же коридоры, в процентах",
  "remittances.count": "Обследовано коридоров",
  "remittances.above": "Выше 5 процентов",
  "remittances.above-share": "Выше 5 процентов, доля",
  "remittances.cheapest": "Самые дешёвые коридоры, {quarter}",
  "remittances.dearest": "Самые дорогие коридоры, {quarter}",
  "remittances.corridor": "Коридор",
  "remittances.calculator": "Сколько бы это стоило?",
  "remittances.calculator.lead":
    "Средняя цена коридора в {quarter}, применённая к сумме. Это обследование прошлого, а не предложение поставщика.",
  "remittances.amount": "Сумма в долларах США",
  "remittances.compute": "Рассчитать",
  "remittances.surveyed": "В {quarter} обследовано коридоров: {n}.",
};
