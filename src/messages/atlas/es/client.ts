import type { client as en } from "../en/client.ts";

/** Words of the program in the browser, in Spanish. */
export const client: Record<keyof typeof en, string> = {
  "client.close": "Cerrar",
  "client.interval": "Intervalo del {level} por ciento",
  "client.revision": "revisión de {revision}",
  "client.formula": "Fórmula",
  "client.cell": "Celda {cell} de la hoja «{sheet}»",
  "client.row": "Celda {cell}",
  "client.sum-of": "Suma de {n} celdas",
  "client.count-of": "Número de celdas: {n}",
  "client.missing-cells": "Celdas que faltan y no están en la suma: {n}",
  "client.caveats": "Léase junto con la cifra",
  "client.method": "Método",
  "client.sources": "Fuentes",
  "client.rivals": "Otros valores publicados del mismo hecho",
  "client.cite": "Citar",
  "client.cite.text": "Texto con salvedades",
  "client.cite.bibtex": "BibTeX",
  "client.cite.apa": "APA",
  "client.copy": "Copiar",
  "client.copied": "Copiado",
  "client.command": "En la línea de órdenes",
  "client.state-ignored": "Una parte de la dirección no se entiende y se ha omitido: {part}",
  "client.results": "Resultados: {n}",
  "client.no-results": "Ningún país ni zona tiene este nombre",
  "client.sorted": "Ordenado por {column}",
  "client.filtered": "Disposiciones mostradas: {n}",
  "client.cost":
    "El costo sería de {cost} dólares de los Estados Unidos: {percent} por ciento de {amount}, promedio de los servicios encuestados en {quarter}.",
  "client.no-price": "No se conoce ningún precio de este corredor en {quarter}.",
};
