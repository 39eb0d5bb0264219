import type { Language } from "../../src/areas/language.ts";

/** One name of the UNSD M49 files that is not taken over as it stands. */
export interface M49Correction {
  readonly code: string;
  readonly language: Language;
  /** What the file holds. The generator fails when it no longer does. */
  readonly published: string;
  readonly corrected: string;
  readonly reason: string;
}

const taiwan =
  "row added by the packager; UN practice names it as a province of China (UN DESA: “China, Taiwan Province of China”)";
const nominative = "printed in an oblique case; a name stands in the nominative";

/** Every departure from the M49 files, with its reason. */
export const m49Corrections: readonly M49Correction[] = [
  c("CIV", "en", "Ivory Coast", "Côte d’Ivoire", "the name is not translated (UNTERM)"),
  c(
    "NLD",
    "en",
    "Netherlands",
    "Netherlands (Kingdom of the)",
    "the other five files already hold the long form that M49 uses since 2023",
  ),
  c(
    "FLK",
    "en",
    "Falkland Islands",
    "Falkland Islands (Malvinas)",
    "double name of UN practice, as in the other five files",
  ),
  c("TWN", "en", "Taiwan", "Taiwan Province of China", taiwan),
  c("TWN", "fr", "Taïwan", "Province chinoise de Taïwan", taiwan),
  c("TWN", "es", "Taiwán", "Provincia china de Taiwán", taiwan),
  c("TWN", "ru", "Тайвань", "Тайвань, провинция Китая", taiwan),
  c("TWN", "zh", "台湾", "中国台湾省", taiwan),
  c("TWN", "ar", "تايوان", "مقاطعة تايوان الصينية", taiwan),
  c("ATA", "ru", "Антарктике", "Антарктика", nominative),
  c("ALA", "ru", "Аландских островов", "Аландские острова", nominative),
  c("CCK", "ru", "Кокосовых (Килинг) островов", "Кокосовые (Килинг) острова", nominative),
  c("CXR", "ru", "остров Рождества", "Остров Рождества", "small initial, unlike every other row"),
  c("CYM", "ru", "Кайман острова", "Каймановы острова", "noun in place of the adjective"),
  c(
    "IOT",
    "ar",
    "المحيط الهندي الإقليم البريطاني في",
    "الإقليم البريطاني في المحيط الهندي",
    "words in the wrong order: the line was broken by bidirectional display",
  ),
  c(
    "ATF",
    "ar",
    "الأراضي الفرنسية الجنوبية الجنوبية",
    "الأراضي الفرنسية الجنوبية",
    "last word printed twice",
  ),
  c(
    "UMI",
    "ar",
    "نائية التابعة للولايات المتحدة",
    "الجزر الصغيرة النائية التابعة للولايات المتحدة",
    "first words lost: “remote, of the United States” without the islands",
  ),
  c("SJM", "ar", "جزيرتي سفالبارد وجان مايِن", "جزيرتا سفالبارد وجان ماين", nominative),
  c("CCK", "ar", "جزر كوكس (كيلينغ)", "جزر كوكوس (كيلينغ)", "a letter is missing"),
  c(
    "NLD",
    "ar",
    "هولندا (مملكة _)",
    "هولندا (مملكة -)",
    "underscore where every other row of this form has a hyphen",
  ),
];

function c(
  code: string,
  language: Language,
  published: string,
  corrected: string,
  reason: string,
): M49Correction {
  return { code, language, published, corrected, reason };
}
