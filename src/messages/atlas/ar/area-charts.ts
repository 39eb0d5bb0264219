import type { areaCharts as en } from "../en/area-charts.ts";

/** Charts of the pages of countries and areas. */
export const areaCharts: Record<keyof typeof en, string> = {
  "area.flows.title": "التنقلات إلى هنا ومن هنا، تقديرات",
  "area.flows.lead":
    "الأشخاص الذين انتقلوا إلى هذه المنطقة ومنها، {years}، كما يقدرهم نموذج من الأعداد والولادات والوفيات. لا يحصيهم جميعا أي سجل.",
  "area.flows.figure": "أكبر ممر مقدَّر: {origin} ← {destination}",
  "area.flows.into": "إلى المنطقة",
  "area.flows.out": "من المنطقة",
  "area.flows.interval": "فترة 80 في المائة",
  "area.flows.more": "جميع الممرات في صفحة التدفقات",
  "area.sankey.other":
    "أخرى ({n, plural, zero {# منطقة} one {منطقة واحدة} two {منطقتان} few {# مناطق} many {# منطقة} other {# منطقة}})",
  "area.sankey.other-row": "مناطق أخرى مجمَّعة في الشكل ({into} دخولا و{out} خروجا)",
  "area.sankey.total": "جميع المناطق",
  "area.sankey.solid": "الفترة داخل فئة واحدة",
  "area.sankey.hollow": "مجوف أو باهت: الفترة تمتد على عدة فئات",
  "area.sankey.dashed": "متقطع: الفترة تشمل الصفر",
  "area.sankey.classes": "حدود الفئات: {first} و{second} و{third}.",
  "area.stock.figure": "{value} من المهاجرين كانوا يعيشون هنا في {year} ({series})",
  "area.stock.caption":
    "المولودون في بلد آخر أو منطقة أخرى، أو حاملو جنسية أجنبية إذا لم يُعرف مكان الولادة. الخطوط متنافسة: كل تنقيح يغير الماضي.",
  "area.money.figure": "{series}: {value} من دولارات الولايات المتحدة في {year}",
  "area.money.caption":
    "التحويلات الشخصية وما يكسبه عمال الحدود والعمال الموسميون، بالدولارات الجارية. تختلف الإصدارات.",
  "area.protection.figure": "{series}: {value} من الأشخاص في {year}",
};
