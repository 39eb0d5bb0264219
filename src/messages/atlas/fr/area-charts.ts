import type { areaCharts as en } from "../en/area-charts.ts";

/** Charts of the pages of countries and areas. */
export const areaCharts: Record<keyof typeof en, string> = {
  "area.flows.title": "Déplacements vers cette zone et depuis elle, estimés",
  "area.flows.lead":
    "Personnes venues dans cette zone et parties d’elle, {years}, telles qu’un modèle les estime à partir des effectifs, des naissances et des décès. Aucun registre ne les compte toutes.",
  "area.flows.figure": "Le plus grand couloir estimé : {origin} → {destination}",
  "area.flows.into": "Vers la zone",
  "area.flows.out": "Depuis la zone",
  "area.flows.interval": "Intervalle à 80 pour cent",
  "area.flows.more": "Tous les couloirs sur la page des flux",
  "area.sankey.other": "Autres ({n, plural, one {# zone} many {# de zones} other {# zones}})",
  "area.sankey.other-row":
    "Autres zones réunies dans la figure ({into} à l’entrée, {out} à la sortie)",
  "area.sankey.total": "Toutes les zones",
  "area.sankey.solid": "Intervalle dans une seule classe",
  "area.sankey.hollow": "Creux ou pâle : intervalle sur plusieurs classes",
  "area.sankey.dashed": "Tireté : l’intervalle contient zéro",
  "area.sankey.classes": "Les classes se séparent à {first}, {second} et {third}.",
  "area.stock.figure": "{value} migrants vivaient ici en {year} ({series})",
  "area.stock.caption":
    "Personnes nées dans un autre pays ou une autre zone, ou de nationalité étrangère si la naissance n’est pas connue. Les lignes sont rivales : chaque révision change le passé.",
  "area.money.figure": "{series} : {value} dollars des États-Unis en {year}",
  "area.money.caption":
    "Transferts personnels et revenus des travailleurs frontaliers et saisonniers, en dollars courants. Les publications diffèrent.",
  "area.protection.figure": "{series} : {value} personnes en {year}",
};
