/** Charts and further parts of the pages of corridors. */
export const corridorChart = {
  "nav.corridors": "Corridors",
  "corridor.refugees.title": "Refugees of this origin at this destination",
  "corridor.refugees.lead":
    "Persons under UNHCR’s mandate at the end of the year. They are part of the migrant stock in some tables and not in others: never add the two.",
  "corridor.chart.line-title":
    "Estimated movements by period, stock tables of the {release} revision",
  "corridor.chart.line-subtitle": "Persons over each period, from mid-year to mid-year. MODEL",
  "corridor.chart.rivals-title": "Estimates of all methods, {period}",
  "corridor.chart.rivals-subtitle": "Persons, logarithmic scale. MODEL",
  "corridor.chart.caption":
    "Estimates from successive migrant stocks of the {release} revision, births and deaths. They are no observations.",
  "corridor.chart.interval-method":
    "Conformal interval, calibrated on reports of whole countries that the fit did not see",
  "corridor.chart.report": "Report",
  "corridor.chart.estimate": "Estimate",
} as const;
