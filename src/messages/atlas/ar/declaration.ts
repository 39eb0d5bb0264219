import type { declaration as en } from "../en/declaration.ts";

/** Pages of the Declaration, in Arabic. */
export const declaration: Record<keyof typeof en, string> = {
  "declaration.title": "إعلان الحوار الرفيع المستوى بشأن الهجرة الدولية والتنمية",
  "declaration.symbol": "قرار الجمعية العامة {symbol}، المتخذ في 3 تشرين الأول/أكتوبر 2013",
  "declaration.lead":
    "يتألف الإعلان من 34 فقرة. وهو مقسم إلى {clauses} حكما، ويجيب عن كل منها رقم أو حالة أو سجل صكوك أو بيان بأنه غير قابل للقياس.",
  "declaration.own-words":
    "الأحكام ملخصة بعباراتنا. وهي ليست النص الرسمي ولا يجوز الاستشهاد بها على أنها كذلك.",
  "declaration.counts": "ما يجيب عن الأحكام",
  "declaration.count":
    "{count, plural, zero {{n} حكم} one {حكم واحد} two {حكمان} few {{n} أحكام} many {{n} حكما} other {{n} حكم}}",
  "declaration.paragraph": "الفقرة {number}",
  "declaration.paragraphs": "الفقرات الأربع والثلاثون",
  "declaration.filter": "عرض ما يلي فقط",
  "declaration.filter.all": "جميع الأحكام",
  "declaration.class": "ما يفعله الحكم",
  "declaration.verdict": "ما يمكن قوله عن الواقع",
  "declaration.answer": "الجواب في هذه الطبعة",
  "declaration.actors": "الجهات الفاعلة",
  "declaration.indicators": "المؤشرات",
  "declaration.compact": "أهداف الاتفاق العالمي",
  "declaration.sdg": "غايات أهداف التنمية المستدامة",
  "declaration.note": "ملاحظة",
  "declaration.gap": "سبب عدم وجود رقم",
  "declaration.gap.needs": "ما من شأنه أن يجيب",
  "declaration.ledger": "الصكوك والوثائق",
  "declaration.instruments": "الصكوك",
  "declaration.figures": "أرقام الجواب",
  "declaration.subject": "الموضوع",
  "declaration.parties.before": "الأطراف، 3 تشرين الأول/أكتوبر 2013",
  "declaration.parties.now": "الأطراف، آخر جدول",
  "declaration.answer.figure.words": "تجيب عن الحكم إحصاءات رسمية",
  "declaration.answer.status.words": "تبين السياسات أو المعاهدات موقف الدول",
  "declaration.answer.ledger.words": "تجيب عنه صكوك ووثائق مؤرخة",
  "declaration.answer.gap.words": "لا يمكن قياسه، والسبب مبين",
};
