import type { client as en } from "../en/client.ts";

/** Words of the program in the browser, in Arabic. */
export const client: Record<keyof typeof en, string> = {
  "client.close": "إغلاق",
  "client.interval": "فاصل {level} في المائة",
  "client.revision": "تنقيح عام {revision}",
  "client.formula": "الصيغة",
  "client.cell": "الخلية {cell} من الورقة «{sheet}»",
  "client.row": "الخلية {cell}",
  "client.sum-of": "مجموع الخلايا: {n}",
  "client.count-of": "عدد الخلايا: {n}",
  "client.missing-cells": "خلايا ناقصة لا تدخل في المجموع: {n}",
  "client.caveats": "اقرأ مع هذا",
  "client.method": "الطريقة",
  "client.sources": "المصادر",
  "client.rivals": "قيم منشورة أخرى للواقعة نفسها",
  "client.cite": "الاستشهاد",
  "client.cite.text": "نص مع التحفظ",
  "client.cite.bibtex": "BibTeX",
  "client.cite.apa": "APA",
  "client.copy": "نسخ",
  "client.copied": "تم النسخ",
  "client.command": "في سطر الأوامر",
  "client.state-ignored": "جزء من العنوان غير مفهوم وقد أهمل: {part}",
  "client.results": "النتائج: {n}",
  "client.no-results": "لا يوجد بلد أو منطقة بهذا الاسم",
  "client.sorted": "رتب حسب {column}",
  "client.filtered": "الأحكام المعروضة: {n}",
  "client.cost":
    "تبلغ التكلفة {cost} من دولارات الولايات المتحدة: {percent} في المائة من {amount}، متوسط الخدمات المشمولة بالمسح في {quarter}.",
  "client.no-price": "لا يعرف سعر لهذا الممر في {quarter}.",
};
