import type { FigureWords } from "../../src/figures/index.ts";

/** Arabic words of the charts, to try the script and its direction. */
export const arabicWords: FigureWords = {
  model: "نموذج",
  modelNote: "القيم المشار إليها بكلمة «نموذج» تقديرات وليست مشاهدات.",
  missing: "لا توجد قيمة",
  interval: (level) => `فترة ${level}`,
  range: (low, high) => `${low}–${high}`,
  intervalNote: ({ level, method }) => `الفترة عند ${level}: ${method}.`,
  noInterval: {
    "complete-count": "حصر شامل: لا توجد فترة معاينة.",
    "published-without-interval": "لا تنشر الجهة المنتجة فترة للقيمة.",
    "administrative-record": "سجلات إدارية: لا توجد فترة معاينة.",
    "status-not-quantity": "حالة وليست كمية: لا توجد فترة.",
    "no-joint-interval": "مجموع قيم تقديرية: لكل قيمة فترة، وليس للمجموع فترة بعد.",
  },
  source: ({ text, vintage, licence }) => `المصدر: ${text}، ${vintage} (${licence}).`,
  methodBreak: "تغيّر في الطريقة",
  provisional: "مؤقت",
  sharedRank: "يربط القوس بين مراتب تتداخل فتراتها: ترتيبها غير مؤكد.",
  noRank: "أكثر من ثلث الفترات متداخل: لا تعطى مراتب.",
  logarithmic: "مقياس لوغاريتمي.",
  below: (bound) => `أقل من ${bound}`,
  from: (bound) => `${bound} فأكثر`,
  other: "أخرى",
  status: "الحالة",
  observed: "كما نُشرت",
  low: "الحد الأدنى",
  high: "الحد الأعلى",
  sourceHeading: "المصدر",
  licence: "الترخيص",
  summary: {
    join: (sentences) => sentences.join(" "),
    extremes: ({ highest, highestLabel, lowest, lowestLabel }) =>
      `الأعلى: ${highestLabel}، ${highest}. الأدنى: ${lowestLabel}، ${lowest}.`,
    only: ({ value, label }) => `${label}، ${value}.`,
    trend: ({ series, first, firstLabel, last, lastLabel }) =>
      `${series}: من ${first} (${firstLabel}) إلى ${last} (${lastLabel}).`,
    total: ({ total }) => `المجموع: ${total}.`,
    missing: ({ count, of, reasons }) => `${count} من ${of} قيمة غير متاحة: ${reasons.join("؛ ")}.`,
    modelled: ({ count, of }) => `${count} من ${of} قيمة تقديرية.`,
    counts: ({ counts }) => `${counts.map(({ label, count }) => `${label}: ${count}`).join("؛ ")}.`,
  },
};
