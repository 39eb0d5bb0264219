import type { lab as en } from "../en/lab.ts";

/** The laboratory. */
export const lab: Record<keyof typeof en, string> = {
  "nav.lab": "المختبر",
  "lab.title": "المختبر: قدِّر التدفقات بنفسك",
  "lab.lead":
    "اختر فترة وطريقة، وضع رقما من عندك في خانة من جداول الأعداد الرسمية، وانظر ما يتغير.",
  "lab.needs-program": "يجري المختبر حسابه في متصفحك ويحتاج إلى JavaScript.",
  "lab.period": "الفترة",
  "lab.weight": "وزن أقل التنقلات، من 0 إلى 1",
  "lab.pattern": "نمط التنقلات (البذرة)",
  "lab.pattern.none": "كل التنقلات متساوية الاحتمال",
  "lab.pattern.distance": "أرجح على المسافات القصيرة (الجاذبية)",
  "lab.pattern.previous": "كما في الفترة السابقة",
  "lab.pattern.effect":
    "يحدد النمط من يذهب إلى أين. وهو لا يغير عدد المتنقلين في العالم ولا عدد من يغادرون منطقة أو يصلون إليها: فهذه تحددها الأعداد والولادات والوفيات. وأحجام السكان داخلة في هذه المجاميع، فلا يعمل نمط الجاذبية إلا من خلال المسافة. وطريقتا الاستقلال وشبه بايز لا تستخدمان نمطا.",
  "lab.refusal.no-previous": "هذه أول فترة في هذا التنقيح: لا توجد فترة قبلها يؤخذ منها النمط.",
  "lab.cell": "غيِّر خانة من جدول الأعداد",
  "lab.born": "مكان الولادة",
  "lab.living": "مكان الإقامة",
  "lab.date": "التاريخ",
  "lab.persons": "الأشخاص، رقمك",
  "lab.reset": "العودة إلى القيمة الرسمية",
  "lab.draws": "فترة ناتجة عن أخطاء الأعداد",
  "lab.draws.error": "خطأ العدد",
  "lab.draws.seed": "بذرة السحوبات",
  "lab.draws.start": "اسحب 100 مرة",
  "lab.draws.progress": "السحب {done} من {of}",
  "lab.draws.none": "ترفض الطريقة معظم السحوبات أو لا تقبل أيا منها: لا توجد فترة.",
  "lab.how": "كيف تُقرأ هذه الصفحة",
  "lab.how.tables":
    "الجداول هي الجداول الرسمية لهذه الطبعة: المولودون في الخارج حسب بلد الولادة وبلد الإقامة، والمولودون في البلد، والولادات والوفيات. ويوزَّع من مكان ولادتهم غير معروف كما في تقديرات الطبعة نفسها.",
  "lab.how.population":
    "يبقى عدد سكان المنطقة كما هو: ما يزاد على المولودين في الخارج يُنقص من المولودين في البلد، والعكس.",
  "lab.how.interval":
    "لتقدير Waymark فترة قيست على تدفقات مبلَّغ عنها. وفي طرق المحاسبة تبين السحوبات مدى أثر أخطاء الأعداد، ولا تقول شيئا عن افتراضات الطريقة.",
  "lab.label": "حُسب في متصفحك، وليس جزءا من الطبعة",
  "lab.loading": "يجري تحميل الجداول…",
  "lab.official-cell": "في الجدول الرسمي: {persons} من الأشخاص، مكان الإقامة: {area}",
  "lab.refused.same-area":
    "اختر منطقتين مختلفتين: المولودون في البلد ينتجون عن عدد السكان ولا يُغيَّرون هنا.",
  "lab.refused.not-a-number": "«{text}» ليس عددا صحيحا من الأشخاص. اكتب أرقاما فقط، مثلا 250000.",
  "lab.refused.too-many": "«{text}» أكثر مما يسمح به سكان {area}: على الأكثر {most} من الأشخاص.",
  "lab.refusal.infeasible": "لا توجد تدفقات توافق هذه الجداول. المناطق المعنية: {areas}",
  "lab.refusal.revision": "وُضع تقدير Waymark لتنقيح عام 2024: اختر فترة من ذلك التنقيح.",
  "lab.refusal.other": "ترفض الطريقة هذه الجداول ({code}). المناطق المعنية: {areas}",
  "lab.table": "ما تعطيه الطريقة",
  "lab.table.note":
    "التنقلات في الفترة كلها، الجنسان معا. الشرطة تعني أن الطريقة لا تعطي فترة للممر. «غير معطاة»: فترات الممرات لا تُجمع، لأن أخطاءها مترابطة على نحو غير معروف؛ ولذلك ليست للمجموع فترة.",
  "lab.not-given": "غير معطاة",
  "lab.column.quantity": "الكمية",
  "lab.column.official": "الجداول الرسمية",
  "lab.column.edited": "برقمك",
  "lab.column.change": "التغير",
  "lab.row.stock": "العدد: مكان الولادة {birthplace}، مكان الإقامة {residence}",
  "lab.row.flow": "{origin} ← {destination}",
  "lab.row.immigration": "الهجرة الوافدة، {area}",
  "lab.row.emigration": "الهجرة المغادرة، {area}",
  "lab.row.net": "صافي الهجرة، {area}",
  "lab.row.world": "جميع التنقلات في العالم",
  "lab.changes": "الممرات الأكثر تغيرا",
  "lab.no-change": "لا يتغير أي ممر بشخص واحد أو أكثر.",
  "lab.diagnostics": "ما تقوله الطريقة عن الجداول",
  "lab.diagnostics.none": "لم تحتج الطريقة إلى أي إصلاح.",
  "lab.diagnostics.world":
    "تختلف الولادات والوفيات ونمو العالم بمقدار {persons} من الأشخاص قبل أي موازنة.",
  "lab.diagnostics.negative": "عدد الممرات السالبة {n}: يمكن أن تعطي هذه الطريقة تنقلات سالبة.",
  "lab.diagnostics.margin": "أكبر خطأ نسبي في المجاميع التي تحافظ عليها الطريقة: {error}",
  "lab.repair.negative-native-born": "جُعل المولودون في البلد دون الصفر صفرا: {persons} من الأشخاص",
  "lab.repair.world-balance":
    "عُدِّل المولودون في البلد كي تفسر الولادات والوفيات نمو العالم: {persons} من الأشخاص",
  "lab.repair.excess-births":
    "تُركت الولادات الزائدة على المولودين في البلد في النهاية: {persons} من الأشخاص",
  "lab.repair.seed-ignored": "تعذر اتباع النمط المعطى في كل مكان: {persons} من الأشخاص",
  "lab.repair.excess-deaths": "حُدَّت الوفيات الزائدة على المقيمين: {persons} من الأشخاص",
  "lab.repair.deaths-without-residents": "تُركت الوفيات حيث لا يقيم أحد: {persons} من الأشخاص",
  "lab.repair.clamp-targets":
    "نُقلت المجاميع التي لا يمكن بلوغها إلى أقرب ما يمكن: {persons} من الأشخاص",
  "lab.repair.release": "أُخرج أشخاص من خانات يجب أن تكون فارغة: {persons} من الأشخاص",
  "lab.repair.layer-exceeds-stock": "حُدَّت مجموعة أكبر من العدد: {persons} من الأشخاص",
  "lab.repair.unknown-without-known":
    "بقيت أماكن الولادة غير المعروفة التي لا معروف معها بين المولودين في البلد: {persons} من الأشخاص",
  "lab.repair.emigrants-above-population":
    "حُدَّ المغادرون الزائدون على حصة السكان التي يمكن أن تغادر: {persons} من الأشخاص",
  "lab.trace": "كيف حُسبت هذه الأرقام",
  "lab.trace.status": "الصفة",
  "lab.trace.edition": "الطبعة",
  "lab.trace.draws":
    "السحوبات: {n}، بخطأ قدره {error} في المائة، البذرة {seed}؛ المرفوض منها: {refused}",
  "lab.trace.place": "مكان الحساب",
  "lab.trace.place.worker": "في عامل من عمال متصفحك",
  "lab.trace.place.page": "في الصفحة نفسها، لأن هذا المتصفح لا يشغل عمالا",
  "lab.trace.no-edit": "لم تُغيَّر أي خانة",
  "lab.trace.edit":
    "مكان الولادة {birthplace}، مكان الإقامة {residence}، {year}: {persons} بدلا من {official}",
  "lab.download": "النتيجة مع مدخلاتها (JSON)",
};
