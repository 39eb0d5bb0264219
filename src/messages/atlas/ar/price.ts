import type { price as english } from "../en/price.ts";

/** The price of sending money: the page of remittances. */
export const price: Readonly<Record<keyof typeof english, string>> = {
  "explore.price.send": "إرسال 200 دولار أمريكي",
  "explore.price.send.lead":
    "متوسط ما كلفه إرسال 200 دولار أمريكي عبر ممر عند آخر مسح له، في {quarter} على أبعد تقدير. وهو مسح للماضي وليس عرضا من مقدم خدمة.",
  "explore.price.from": "من",
  "explore.price.to": "إلى",
  "explore.price.choose": "اختر بلدا أو منطقة",
  "explore.price.quarter": "الربع",
  "explore.price.no-program":
    "من دون JavaScript، يرد سعر كل ممر في {quarter} في جدول الممرات أدناه.",
  "explore.price.answer":
    "بلغ متوسط تكلفة إرسال 200 دولار أمريكي من {origin} إلى {destination} في {quarter}:",
  "explore.price.above":
    "فوق الحد: ينبغي ألا تتجاوز تكلفة إرسال 200 دولار في أي ممر {amount} دولارا أمريكيا (5 في المائة).",
  "explore.price.within":
    "ضمن الحد: ينبغي ألا تتجاوز تكلفة إرسال 200 دولار في أي ممر {amount} دولارا أمريكيا (5 في المائة).",
  "explore.price.older": "آخر سعر لهذا الممر يعود إلى {quarter}؛ ولا تشمله المسوح اللاحقة.",
  "explore.price.limits":
    "الرسوم وهامش سعر الصرف معا؛ متوسط بسيط للخدمات التي شملها مسح البنك الدولي في {quarter}، غير مرجح بحجم استخدامها. لمبلغ 200 دولار فقط: فللمبالغ الأخرى أسعار أخرى. الإصدار: {vintage}.",
  "explore.price.history": "{origin} ← {destination}: تكلفة إرسال 200 دولار أمريكي",
  "explore.price.history.caption":
    "الرسوم وهامش سعر الصرف، متوسط بسيط للخدمات المشمولة بالمسح في الممر. والربع الذي لا سعر له يترك فجوة. والخطان الأفقيان هما غايتا أهداف التنمية المستدامة: 3 في المائة لمتوسط جميع الممرات و5 في المائة حدا أقصى لأي ممر.",
  "explore.price.corridor": "سعر الممر",
  "explore.price.unpriced": "غير مشمول بالمسح",
  "explore.price.price-target": "غاية المتوسط: 3 في المائة",
  "explore.price.price-limit": "حد أي ممر: 5 في المائة",
  "explore.price.subtitle":
    "متوسط تكلفة إرسال 200 دولار أمريكي، نسبة مئوية من المبلغ، {start} إلى {end}",
  "explore.price.trend": "تكلفة إرسال 200 دولار أمريكي بحسب عينتين مقارنة بالغاية",
  "explore.price.trend.caption":
    "متوسطات بسيطة لأسعار الممرات. وقد اتسع المسح، فيتغير متوسط جميع الممرات بتغير العينة؛ أما الخط الآخر فلا يتبع إلا الممرات التي لها سعر في كل ربع مشمول بالمسح. وليس هذا أيا من مكوني المؤشر 10-ج-1.",
  "explore.price.same": "الممرات نفسها طوال الفترة",
  "explore.price.all": "جميع ممرات الربع",
  "explore.price.every": "جميع الممرات التي لها سعر، {quarter}",
  "explore.price.bars": "متوسط تكلفة إرسال 200 دولار أمريكي، نسبة مئوية من المبلغ، {quarter}",
  "explore.price.bars.caption":
    "متوسط بسيط للخدمات المشمولة بالمسح في الممر، الرسوم وهامش سعر الصرف معا. وللصورتين المقياس نفسه. وحد أي ممر هو 5 في المائة.",
  "explore.price.lacking": "ما ينقص هنا",
  "explore.price.lacking.later":
    "الأرباع التالية للربع {quarter}: ينشرها البنك الدولي، لكن جدول الممرات في هذه الطبعة ينتهي عنده.",
  "explore.price.lacking.amount":
    "المبالغ الأخرى غير 200 دولار: فالرسم الثابت أخف وزنا في المبلغ الأكبر، ولذلك لا يستنتج سعره من هذا السعر.",
  "explore.price.lacking.services":
    "أسعار الخدمات المنفردة، ومعها السرعة والشفافية والمكون الثاني للمؤشر 10-ج-1: ملف الخدمات غير مدرج في هذه الطبعة، ويقرأ من نسخة لديكم.",
  "explore.price.lacking.services-sample":
    "متوسطات الخدمات المنفردة، ومعها المكون الثاني للمؤشر 10-ج-1: تضم طبعتكم عينة من ملف الخدمات لا يجوز استخلاص متوسط منها.",
  "statistic.price-in-dollars": "متوسط تكلفة إرسال 200 دولار أمريكي",
  "statistic.price-target": "غاية متوسط تكلفة التحويلات",
  "statistic.price-limit": "حد تكلفة أي ممر",
  "method.sdg-target": "الغاية 10-ج من أهداف التنمية المستدامة",
  "formula.price-in-dollars": "المبلغ × السعر ÷ 100",
};
