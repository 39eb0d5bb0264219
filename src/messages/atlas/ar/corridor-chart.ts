import type { corridorChart as en } from "../en/corridor-chart.ts";

export const corridorChart: Record<keyof typeof en, string> = {
  "nav.corridors": "الممرات",
  "corridor.refugees.title": "اللاجئون من هذا المنشأ في هذا المقصد",
  "corridor.refugees.lead":
    "الأشخاص المشمولون بولاية المفوضية في نهاية السنة. وهم جزء من رصيد المهاجرين في بعض الجداول دون بعضها الآخر: لا يجمع الرقمان أبدا.",
  "corridor.chart.line-title": "التحركات المقدرة حسب الفترة، جداول الأرصدة من تنقيح عام {release}",
  "corridor.chart.line-subtitle": "أشخاص في كل فترة، من منتصف سنة إلى منتصف سنة. نموذج",
  "corridor.chart.rivals-title": "تقديرات جميع الطرائق، {period}",
  "corridor.chart.rivals-subtitle": "أشخاص، مقياس لوغاريتمي. نموذج",
  "corridor.chart.caption":
    "تقديرات من أرصدة المهاجرين المتعاقبة في تنقيح عام {release} ومن المواليد والوفيات. وهي ليست مشاهدات.",
  "corridor.chart.interval-method": "فاصل مطابق، معاير على تقارير بلدان كاملة لم تدخل في التوفيق",
  "corridor.chart.report": "تقرير",
  "corridor.chart.estimate": "تقدير",
};
