/**
 * The general disclaimer of maps in the languages whose messages are not complete yet, as United Nations
 * maps print it. `reviewed` becomes true when a native reader has compared it with a United Nations map;
 * the further disclaimers follow with the language.
 */
export const laterDisclaimers = {
  ar: {
    text: "الحدود والأسماء المبينة على هذه الخريطة والتسميات المستخدمة فيها لا تعني إقرارا أو قبولا رسميا من جانب الأمم المتحدة.",
    reviewed: false,
  },
  fr: {
    text: "Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent pas reconnaissance ou acceptation officielle par l’Organisation des Nations Unies.",
    reviewed: false,
  },
  ru: {
    text: "Границы и названия, показанные на этой карте, и используемые на ней обозначения не означают официального одобрения или признания Организацией Объединенных Наций.",
    reviewed: false,
  },
  es: {
    text: "Los límites y nombres que figuran en este mapa y las denominaciones utilizadas no implican el apoyo o la aceptación oficial de las Naciones Unidas.",
    reviewed: false,
  },
} as const;
