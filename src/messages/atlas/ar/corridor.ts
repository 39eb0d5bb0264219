import type { corridor as en } from "../en/corridor.ts";

/** Pages of corridors and of remittances, in Arabic. */
export const corridor: Record<keyof typeof en, string> = {
  "corridor.title": "{origin} ← {destination}",
  "corridor.any": "قارن ممرا",
  "corridor.any.lead":
    "اختر طرفين. تعرض الصفحة جنبا إلى جنب ما نشر عن الأشخاص الذين انتقلوا بينهما.",
  "corridor.origin": "المنشأ",
  "corridor.destination": "المقصد",
  "corridor.show": "اعرض الممر",
  "corridor.choose": "اختر بلدا أو منطقة",
  "corridor.same": "المنشأ والمقصد متطابقان. اختر طرفين.",
  "corridor.reverse": "الاتجاه الآخر",
  "corridor.stock.title": "المهاجرون من هذا المنشأ في هذا المقصد",
  "corridor.stock.lead":
    "أشخاص من المنشأ يقيمون في المقصد، في 1 تموز/يوليه، حسب الإصدار. فالأعمدة قيم متنافسة وليست سلسلة.",
  "corridor.reports.title": "التنقلات كما يبلغ عنها الطرفان",
  "corridor.reports.lead":
    "الهجرة الوافدة التي يحصيها المقصد والهجرة المغادرة التي يحصيها المنشأ تنقل واحد. وحيث تعرف الاثنتان تبين نسبتهما مدى اتفاقهما.",
  "corridor.reports.destination": "كما أبلغ عنها المقصد",
  "corridor.reports.origin": "كما أبلغ عنها المنشأ",
  "corridor.estimates.title": "التنقلات خلال خمس سنوات، حسب الطريقة",
  "corridor.estimates.lead":
    "تقديرات من أعداد مهاجرين متتالية. وكل طريقة منافسة لغيرها: اقرأ المدى لا المتوسط. ويتضمن الفاصل القيمة الحقيقية باحتمال 80 في المائة حيث تبين الطريقة فاصلا.",
  "corridor.method": "الطريقة",
  "corridor.period": "الفترة",
  "corridor.interval": "فاصل 80 في المائة",
  "corridor.money.title": "الأموال المرسلة",
  "corridor.money.lead": "من مقصد المهاجرين إلى منشئهم: المبلغ نموذجي والسعر من مسح.",
  "corridor.money.amount": "المبلغ، مليون من دولارات الولايات المتحدة",
  "corridor.money.price": "تكلفة إرسال 200 من دولارات الولايات المتحدة، في المائة",
  "corridor.empty": "لا تتضمن هذه الطبعة قيمة من هذا النوع للممر.",
  "corridor.largest": "أكبر الممرات",
  "corridor.link": "افتح الممر",
  "remittances.title": "التحويلات المالية: كم يكلف إرسال المال إلى الوطن",
  "remittances.lead":
    "يدعو الإعلان إلى تحويلات أرخص وأسرع وأكثر أمانا. والغايتان متوسط تكلفة دون 3 في المائة وألا يتجاوز أي ممر 5 في المائة.",
  "remittances.trend.title": "متوسط تكلفة الممرات",
  "remittances.trend.lead":
    "اتجاهان معا دائما: جميع الممرات المشمولة بالمسح في الربع، والممرات المشمولة به دون انقطاع، لأن العينة كبرت.",
  "remittances.quarter": "الربع",
  "remittances.all": "جميع الممرات، في المائة",
  "remittances.constant": "الممرات نفسها، في المائة",
  "remittances.count": "الممرات المشمولة بالمسح",
  "remittances.above": "فوق 5 في المائة",
  "remittances.above-share": "فوق 5 في المائة، الحصة",
  "remittances.cheapest": "أقل الممرات تكلفة، {quarter}",
  "remittances.dearest": "أعلى الممرات تكلفة، {quarter}",
  "remittances.corridor": "الممر",
  "remittances.calculator": "كم ستكون التكلفة؟",
  "remittances.calculator.lead":
    "متوسط سعر الممر في {quarter} مطبقا على مبلغ. وهو مسح للماضي وليس عرضا من مقدم خدمة.",
  "remittances.amount": "المبلغ بدولارات الولايات المتحدة",
  "remittances.compute": "احسب",
  "remittances.surveyed": "شمل المسح {n} من الممرات في {quarter}.",
};
