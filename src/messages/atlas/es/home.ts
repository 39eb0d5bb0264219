import type { home as en } from "../en/home.ts";

/** The home page, data and methods, in Spanish. */
export const home: Record<keyof typeof en, string> = {
  "home.title": "Adónde va la gente, qué se sabe y con qué certeza",
  "home.share": "{share} por ciento de la población",
  "home.moves": "Movimientos estimados entre países",
  "home.moves.basis": "estancias de al menos 12 meses",
  "home.map.title":
    "Casi en todas partes los migrantes son minoría; en unos pocos lugares son mayoría",
  "home.map.subtitle":
    "Migrantes internacionales como proporción de la población, por ciento, {year}, revisión de {revision}",
  "home.map.subtitle.moves":
    "Color: migrantes como proporción de la población, por ciento, {year}, revisión de {revision}. Flechas: los mayores movimientos, personas, {period}, estimados. MODELO",
  "home.map.caption.moves":
    "Flechas: traslados con una estancia de al menos 12 meses, {period}, estimados por Waymark; las proporciones se publican sin intervalo.",
  "home.map.caption":
    "Personas nacidas en otro país o zona; nacionales de otro cuando se desconoce el lugar de nacimiento. Se incluyen los refugiados.",
  "figure.table": "Los valores de la imagen en un cuadro",
  "home.door.area": "Ver un país o una zona",
  "home.door.area.text":
    "Migrantes, orígenes y destinos, remesas, protección y tratados, con todos los valores publicados lado a lado.",
  "home.door.corridor": "Comparar un corredor",
  "home.door.corridor.text":
    "Dos extremos, dos declaraciones, varios métodos: lo que se dice de las personas que se desplazan entre dos lugares.",
  "home.door.declaration": "Leer la Declaración",
  "home.door.declaration.text":
    "Lo que acordaron los Estados en 2013, disposición por disposición, con la cifra que responde o la laguna.",
  "data.title": "Datos y métodos",
  "data.lead":
    "Todo lo impreso aquí procede de {sources} conjuntos de datos publicados. Cada uno está fijado por la huella de su archivo; la misma edición da siempre las mismas páginas.",
  "data.sources": "Fuentes",
  "data.values": "Valores",
  "data.indicators": "Indicadores",
  "data.indicator": "Indicador",
  "data.code": "Código oficial",
  "data.ours": "Waymark",
  "data.dimension": "Dimensión",
  "data.files": "Archivos",
  "data.files.lead":
    "Cada página lee un archivo de cifras que usted también puede utilizar: valor, unidad, fórmula, celdas, versión y licencia.",
};
