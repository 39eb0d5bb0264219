import type { corridorChart as en } from "../en/corridor-chart.ts";

export const corridorChart: Record<keyof typeof en, string> = {
  "nav.corridors": "Couloirs",
  "corridor.refugees.title": "Réfugiés de cette origine dans cette destination",
  "corridor.refugees.lead":
    "Personnes relevant du mandat du HCR en fin d’année. Certains tableaux les comptent dans le stock de migrants, d’autres non : les deux ne s’additionnent jamais.",
  "corridor.chart.line-title":
    "Mouvements estimés par période, tableaux de stocks de la révision de {release}",
  "corridor.chart.line-subtitle":
    "Personnes sur chaque période, de milieu d’année à milieu d’année. MODÈLE",
  "corridor.chart.rivals-title": "Estimations de toutes les méthodes, {period}",
  "corridor.chart.rivals-subtitle": "Personnes, échelle logarithmique. MODÈLE",
  "corridor.chart.caption":
    "Estimations à partir des stocks de migrants successifs de la révision de {release}, des naissances et des décès. Ce ne sont pas des observations.",
  "corridor.chart.interval-method":
    "Intervalle conforme, calibré sur les déclarations de pays entiers absents de l’ajustement",
  "corridor.chart.report": "Déclaration",
  "corridor.chart.estimate": "Estimation",
};
