import { type AreaCode, areaName } from "../../../src/areas/index.ts";
import type {
  ChordWords,
  FlowMapWords,
  MapWords,
  SplitSankeyWords,
} from "../../../src/figures/index.ts";
import {
  chordLanguage,
  flowMapLanguage,
  mapLanguage,
  splitSankeyLanguage,
} from "../../../src/indicators/index.ts";
import { laterDisclaimers } from "../../../src/messages/disclaimers-later.ts";
import type { TestLanguage } from "../context.ts";

/** A word of an example in the three languages in which it is drawn. */
export type Said = Readonly<Record<TestLanguage, string>>;

export function nameOf(code: string, language: TestLanguage): string {
  return areaName(code as AreaCode, language);
}

/** Words of maps; Arabic ones for trying the script only. */
export function mapWordsIn(language: TestLanguage): MapWords {
  if (language !== "ar") return mapLanguage(language);
  const undetermined = "الوضع غير محدد";
  const codes = ["XJK", "XAC", "XAP", "XHT", "XBT", "XIT", "AB9"] as const;
  return {
    disclaimer: laterDisclaimers.ar.text,
    statusNotDetermined: undetermined,
    neutral: Object.fromEntries(
      codes.map((code) => [code, `${code}: ${undetermined}`]),
    ) as MapWords["neutral"],
    smallArea: "منطقة أصغر من أن ترسم بمقياسها",
    noData: "لا توجد بيانات",
    notEstimated: "غير مقدرة",
    notApplicable: "لا ينطبق",
    narrowInterval: "الفترة داخل فئة واحدة",
    widerInterval: "الفترة تمتد إلى فئتين أو ثلاث",
    widestInterval: "الفترة تمتد إلى فئات أكثر",
  };
}

/** Words of flow maps; Arabic ones for trying the script only. */
export function flowWordsIn(language: TestLanguage): FlowMapWords {
  if (language !== "ar") return flowMapLanguage(language);
  return {
    shownOf: ({ shown, corridors, share }) =>
      `${shown} من ${corridors} مسار، ${share} من جميع الحركات.`,
    corridor: (origin, destination) => `${origin} ← ${destination}`,
    allOrigins: (destination) => `جميع بلدان المنشأ ← ${destination}`,
    allDestinations: (origin) => `${origin} ← جميع المقاصد`,
    width: "عرض الخط: أشخاص",
    into: "مجموع الوافدين (مساحة الحلقة)",
    out: "مجموع المغادرين (مساحة الحلقة)",
    solid: "الفترة داخل عرض واحد",
    hollow: "مجوف أو باهت: الفترة تمتد إلى عدة عروض",
    dashed: "متقطع: الفترة تشمل الصفر",
    colourOfOrigin: "اللون: منطقة المنشأ",
  };
}

/** Words of split Sankeys; Arabic ones for trying the script only. */
export function sankeyWordsIn(language: TestLanguage): SplitSankeyWords {
  if (language !== "ar") return splitSankeyLanguage(language);
  return {
    other: (areas) => `أخرى (${areas} منطقة)`,
    otherRow: (into, out) => `مناطق أخرى (${into} وافدة، ${out} مغادرة)`,
    total: "جميع المناطق",
    solid: "الفترة داخل فئة واحدة",
    hollow: "مجوف أو باهت: الفترة تمتد إلى عدة فئات",
    dashed: "متقطع: الفترة تشمل الصفر",
    classes: (limits) => `حدود الفئات: ${limits.join("، ")}.`,
  };
}

/** Words of directed chords; Arabic ones for trying the script only. */
export function chordWordsIn(language: TestLanguage): ChordWords {
  if (language !== "ar") return chordLanguage(language);
  return {
    link: (origin, destination) => `${origin} ← ${destination}`,
    within: (name) => `داخل ${name}`,
    direction: "لون الشريط لون منطقة المنشأ، وينتهي بسهم عند المقصد.",
  };
}
