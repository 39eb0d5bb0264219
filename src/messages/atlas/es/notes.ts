import type { notes as en } from "../en/notes.ts";

/** Coverage, methods, glossary and files of the page of data. */
export const notes: Record<keyof typeof en, string> = {
  "data.coverage": "Cobertura",
  "data.coverage.lead":
    "De cuántos países, zonas y grupos tiene un valor cada fuente, por primer año de cinco. Una raya: ninguno.",
  "data.coverage.note":
    "Las casillas más oscuras tienen más zonas. Una fuente de un solo año no es mala: responde a otra pregunta.",
  "data.missing": "Casillas sin valor",
  "data.methods": "Métodos de las estimaciones de flujos",
  "data.methods.lead":
    "Todas las estimaciones se apoyan en los mismos cuadros oficiales. Los métodos responden de modo distinto porque suponen cosas distintas; ninguno observa un movimiento.",
  "data.revisions": "Revisiones",
  "data.revisions.past":
    "Cada revisión de los cuadros de las Naciones Unidas recalcula todo el pasado: el mismo año tiene otro valor en las revisiones de 2019, 2020 y 2024. Las cifras de dos revisiones son rivales y nunca forman una serie.",
  "data.revisions.edition":
    "Todas las cifras de este atlas vienen de la edición {edition}, un conjunto fijo de publicaciones. La comparación de dos ediciones dice de cada cifra si cambió el mundo o se revisaron los datos.",
  "data.glossary": "Glosario",
  "data.term.stock": "Población migrante",
  "data.term.stock.words":
    "Personas que viven un día en una zona y cumplen una condición, como haber nacido en otro país.",
  "data.term.flow": "Flujo",
  "data.term.flow.words":
    "Personas que cambiaron de residencia durante un período; en una estimación, entre sus dos fechas.",
  "data.term.basis": "Criterio",
  "data.term.basis.words":
    "Lo que hace migrante a una persona en un cuadro: país de nacimiento, ciudadanía o residencia anterior.",
  "data.term.vintage": "Publicación",
  "data.term.vintage.words":
    "Una entrega de un conjunto de datos, tal como la difundió su productor.",
  "data.term.edition": "Edición",
  "data.term.edition.words":
    "Un conjunto fijo de publicaciones del que se reconstruyen todas las cifras, byte por byte.",
  "data.term.rival": "Valor rival",
  "data.term.rival.words": "Otro valor oficial o publicado del mismo hecho.",
  "data.term.model": "MODELO",
  "data.term.model.words": "La marca de un valor estimado. Nunca es una observación.",
  "data.term.interval": "Intervalo",
  "data.term.interval.words":
    "El rango en que está el valor notificado en la proporción de casos indicada, medido en países que el ajuste no había visto.",
  "data.term.trace": "Procedencia",
  "data.term.trace.words": "El camino de un número impreso hasta las casillas del productor.",
  "data.term.gap": "Laguna",
  "data.term.gap.words": "La declaración de que algo no puede medirse con esta edición, y por qué.",
  "data.files.path": "Ruta bajo la raíz",
  "data.files.what": "Contenido",
  "data.files.script":
    "Los archivos .js son scripts clásicos que llaman a waymark.receive con un nombre y un valor JSON, pues una página abierta desde un disco no puede cargar otra cosa: quite la llamada para leer el JSON. Si contiene alike y packed, el miembro a de una cifra es el lugar, en alike, de lo que comparte con otras. Un botón de cada página da las mismas cifras en CSV.",
  "data.file.area":
    "Cada cifra de la página de una zona: valor, unidad, intervalo, fuentes, fórmula y procedencia completa",
  "data.file.pages": "Las cifras del mundo, de la Declaración y de la primera vista de los flujos",
  "data.file.flows": "Qué estimaciones de flujos hay; cada una está en su archivo",
  "data.file.lab": "Los cuadros oficiales de un período, con los que estima el laboratorio",
  "data.file.sources": "Fuentes con publicación, licencia y cita",
  "data.file.search": "Nombres de países y zonas en seis idiomas",
};
