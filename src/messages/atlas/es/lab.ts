import type { lab as en } from "../en/lab.ts";

/** The laboratory. */
export const lab: Record<keyof typeof en, string> = {
  "nav.lab": "Laboratorio",
  "lab.title": "Laboratorio: estime usted los flujos",
  "lab.lead":
    "Elija un período y un método, ponga un número propio en una casilla de los cuadros oficiales de población migrante y vea qué cambia.",
  "lab.needs-program": "El laboratorio calcula en su navegador y necesita JavaScript.",
  "lab.period": "Período",
  "lab.weight": "Peso del mínimo de movimientos, de 0 a 1",
  "lab.pattern": "Patrón de los desplazamientos (semilla)",
  "lab.pattern.none": "Todos los desplazamientos por igual",
  "lab.pattern.distance": "Más probables a corta distancia (gravedad)",
  "lab.pattern.previous": "Como en el período anterior",
  "lab.pattern.effect":
    "Un patrón decide quién va adónde. No cambia ni el número de personas que se desplazan en el mundo ni cuántas salen de una zona o llegan a ella: eso lo fijan los efectivos, los nacimientos y las defunciones. El tamaño de la población ya está en esos totales, de modo que un patrón de gravedad actúa solo por la distancia. Los métodos de independencia y pseudobayesiano no usan patrón.",
  "lab.refusal.no-previous":
    "Es el primer período de su revisión: no hay uno anterior del que tomar el patrón.",
  "lab.cell": "Cambiar una casilla del cuadro de población migrante",
  "lab.born": "Nacidos en",
  "lab.living": "Residentes en",
  "lab.date": "Fecha",
  "lab.persons": "Personas, su número",
  "lab.reset": "Volver al valor oficial",
  "lab.draws": "Intervalo por los errores de los cuadros",
  "lab.draws.error": "Error de una casilla",
  "lab.draws.seed": "Semilla de los sorteos",
  "lab.draws.start": "Sortear 100 veces",
  "lab.draws.progress": "Sorteo {done} de {of}",
  "lab.draws.none":
    "El método rechaza la mayoría de los sorteos o no hace ninguno: no hay intervalo.",
  "lab.how": "Cómo leer esta página",
  "lab.how.tables":
    "Los cuadros son los oficiales de la edición: nacidos en el extranjero por país de nacimiento y de residencia, nativos, nacimientos y defunciones. Los lugares de nacimiento desconocidos se reparten como en las estimaciones de la edición.",
  "lab.how.population":
    "La población de una zona no cambia: lo que se suma a los nacidos en el extranjero se resta a los nativos, y al revés.",
  "lab.how.interval":
    "La estimación Waymark tiene un intervalo medido con flujos notificados. En los métodos contables los sorteos dicen hasta dónde llegan los errores de los cuadros, y nada de los supuestos del método.",
  "lab.label": "Calculado en su navegador, no forma parte de la edición",
  "lab.loading": "Cargando los cuadros…",
  "lab.official-cell": "En el cuadro oficial: {persons} personas que viven en {area}",
  "lab.refused.same-area":
    "Elija dos zonas distintas: los nativos resultan de la población y no se cambian aquí.",
  "lab.refused.not-a-number":
    "«{text}» no es un número entero de personas. Escriba solo cifras, por ejemplo 250000.",
  "lab.refused.too-many":
    "«{text}» es más de lo que permiten los nativos y los nacidos en el extranjero de {area}: como máximo {most} personas.",
  "lab.refusal.infeasible": "Ningún flujo concuerda con estos cuadros. Zonas afectadas: {areas}",
  "lab.refusal.revision":
    "La estimación Waymark se ajustó para la revisión de 2024: elija un período de esa revisión.",
  "lab.refusal.other": "El método rechaza estos cuadros ({code}). Zonas afectadas: {areas}",
  "lab.table": "Lo que da el método",
  "lab.table.note":
    "Movimientos en todo el período, ambos sexos. Una raya: el método no da intervalo para el corredor. No se da: los intervalos de los corredores no se suman, pues sus errores varían juntos de un modo que no se conoce; por eso una suma no tiene intervalo.",
  "lab.not-given": "no se da",
  "lab.column.quantity": "Magnitud",
  "lab.column.official": "Cuadros oficiales",
  "lab.column.edited": "Con su número",
  "lab.column.change": "Cambio",
  "lab.row.stock": "Población: nacidos en {birthplace}, residentes en {residence}",
  "lab.row.flow": "{origin} → {destination}",
  "lab.row.immigration": "Inmigración, {area}",
  "lab.row.emigration": "Emigración, {area}",
  "lab.row.net": "Migración neta, {area}",
  "lab.row.world": "Todos los movimientos del mundo",
  "lab.changes": "Corredores que más cambian",
  "lab.no-change": "Ningún corredor cambia en una persona o más.",
  "lab.diagnostics": "Lo que dice el método de los cuadros",
  "lab.diagnostics.none": "El método no necesitó ninguna corrección.",
  "lab.diagnostics.world":
    "Nacimientos, defunciones y crecimiento del mundo difieren en {persons} personas antes de todo ajuste.",
  "lab.diagnostics.negative":
    "{n} corredores son negativos: este método puede dar movimientos negativos.",
  "lab.diagnostics.margin": "Mayor error relativo de los totales que el método respeta: {error}",
  "lab.repair.negative-native-born":
    "Nativos por debajo de cero puestos a cero: {persons} personas",
  "lab.repair.world-balance":
    "Nativos ajustados para que nacimientos y defunciones expliquen el crecimiento del mundo: {persons} personas",
  "lab.repair.excess-births":
    "Nacimientos por encima de los nativos del final dejados fuera: {persons} personas",
  "lab.repair.seed-ignored": "La pauta dada no pudo seguirse en todas partes: {persons} personas",
  "lab.repair.excess-deaths":
    "Defunciones por encima de los residentes limitadas: {persons} personas",
  "lab.repair.deaths-without-residents":
    "Defunciones donde nadie vive dejadas fuera: {persons} personas",
  "lab.repair.clamp-targets":
    "Totales fuera de alcance llevados al más cercano posible: {persons} personas",
  "lab.repair.release":
    "Personas liberadas de casillas que debían quedar vacías: {persons} personas",
  "lab.repair.layer-exceeds-stock":
    "Grupo mayor que la población migrante limitado: {persons} personas",
  "lab.repair.unknown-without-known":
    "Lugares de nacimiento desconocidos sin conocidos dejados entre los nativos: {persons} personas",
  "lab.repair.emigrants-above-population":
    "Emigrantes por encima de la parte de la población que puede salir limitados: {persons} personas",
  "lab.trace": "Cómo se obtuvieron estos números",
  "lab.trace.status": "Condición",
  "lab.trace.edition": "Edición",
  "lab.trace.draws":
    "{n} sorteos con un error del {error} por ciento, semilla {seed}; {refused} rechazados",
  "lab.trace.place": "Lugar del cálculo",
  "lab.trace.place.worker": "un hilo de trabajo de su navegador",
  "lab.trace.place.page": "la propia página, pues este navegador no inicia hilos de trabajo",
  "lab.trace.no-edit": "ninguna casilla cambiada",
  "lab.trace.edit":
    "nacidos en {birthplace}, residentes en {residence}, {year}: {persons} en lugar de {official}",
  "lab.download": "Resultado con sus datos de entrada (JSON)",
};
