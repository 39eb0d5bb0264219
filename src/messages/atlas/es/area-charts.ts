import type { areaCharts as en } from "../en/area-charts.ts";

/** Charts of the pages of countries and areas. */
export const areaCharts: Record<keyof typeof en, string> = {
  "area.flows.title": "Movimientos hacia aquí y desde aquí, estimados",
  "area.flows.lead":
    "Personas que llegaron a esta zona y salieron de ella, {years}, según estima un modelo a partir de la población migrante, los nacimientos y las defunciones. Ningún registro las cuenta a todas.",
  "area.flows.figure": "El mayor corredor estimado: {origin} → {destination}",
  "area.flows.into": "Hacia la zona",
  "area.flows.out": "Desde la zona",
  "area.flows.interval": "Intervalo del 80 por ciento",
  "area.flows.more": "Todos los corredores en la página de flujos",
  "area.sankey.other": "Otras ({n, plural, one {# zona} many {# de zonas} other {# zonas}})",
  "area.sankey.other-row": "Otras zonas reunidas en la figura ({into} de entrada, {out} de salida)",
  "area.sankey.total": "Todas las zonas",
  "area.sankey.solid": "Intervalo dentro de una clase",
  "area.sankey.hollow": "Hueco o pálido: intervalo sobre varias clases",
  "area.sankey.dashed": "Discontinuo: el intervalo contiene el cero",
  "area.sankey.classes": "Las clases se separan en {first}, {second} y {third}.",
  "area.stock.figure": "{value} migrantes vivían aquí en {year} ({series})",
  "area.stock.caption":
    "Personas nacidas en otro país o zona, o de nacionalidad extranjera si no se conoce el nacimiento. Las líneas son rivales: cada revisión cambia el pasado.",
  "area.money.figure": "{series}: {value} dólares de los Estados Unidos en {year}",
  "area.money.caption":
    "Transferencias personales e ingresos de los trabajadores fronterizos y de temporada, en dólares corrientes. Las publicaciones difieren.",
  "area.protection.figure": "{series}: {value} personas en {year}",
};
