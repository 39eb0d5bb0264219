import type { corridorChart as en } from "../en/corridor-chart.ts";

export const corridorChart: Record<keyof typeof en, string> = {
  "nav.corridors": "Corredores",
  "corridor.refugees.title": "Refugiados de este origen en este destino",
  "corridor.refugees.lead":
    "Personas bajo el mandato del ACNUR a fin de año. En algunos cuadros forman parte del contingente de migrantes y en otros no: nunca deben sumarse.",
  "corridor.chart.line-title":
    "Movimientos estimados por período, cuadros de contingentes de la revisión de {release}",
  "corridor.chart.line-subtitle":
    "Personas en cada período, de mitad de año a mitad de año. MODELO",
  "corridor.chart.rivals-title": "Estimaciones de todos los métodos, {period}",
  "corridor.chart.rivals-subtitle": "Personas, escala logarítmica. MODELO",
  "corridor.chart.caption":
    "Estimaciones a partir de contingentes sucesivos de migrantes de la revisión de {release}, nacimientos y defunciones. No son observaciones.",
  "corridor.chart.interval-method":
    "Intervalo conforme, calibrado con informes de países enteros no usados en el ajuste",
  "corridor.chart.report": "Informe",
  "corridor.chart.estimate": "Estimación",
};
