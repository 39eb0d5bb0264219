import type { explore as en } from "../en/explore.ts";

/** El mapa del mundo y la página de flujos. */
export const explore: Record<keyof typeof en, string> = {
  "nav.map": "Mapa del mundo",
  "nav.flows": "Flujos",
  "home.map.link": "Otras medidas y años en el mapa del mundo",
  "home.flows.link": "Quién va de dónde adónde: flujos estimados",
  "explore.controls": "Qué se muestra",
  "explore.keys":
    "Las flechas recorren los valores de la imagen; Entrar muestra de dónde viene un valor.",
  "explore.no-program":
    "Sin JavaScript esta página muestra una sola vista. Los cuadros de las demás son archivos:",
  "explore.play": "Reproducir",
  "explore.pause": "Pausa",
  "explore.previous-year": "Año anterior",
  "explore.next-year": "Año siguiente",
  "explore.measure": "Medida",
  "explore.year": "Año",
  "explore.centre": "Centro del mapa",
  "explore.centre.atlantic": "Atlántico",
  "explore.centre.pacific": "Pacífico",
  "explore.circle-area": "Superficie del círculo: personas",
  "explore.download.view": "Esta vista (CSV)",
  "explore.download.svg": "Esta vista (SVG)",
  "explore.download.png": "Esta vista (PNG)",
  "explore.download.json": "Esta vista con su origen (JSON)",
  "explore.table": "Valores de esta vista",
  "explore.map.title": "El mundo, medida por medida",
  "explore.map.lead":
    "Las proporciones y tasas rellenan las formas; los recuentos son círculos, porque un país grande no es un número grande. Clases y círculos son los mismos para todos los años.",
  "explore.measure.share": "Migrantes, proporción de la población",
  "explore.measure.stock": "Migrantes, número",
  "explore.measure.women": "Mujeres y niñas entre los migrantes",
  "explore.measure.net-migration": "Tasa de migración neta",
  "explore.measure.remittances": "Remesas recibidas, proporción del PIB",
  "explore.measure.refugees": "Refugiados acogidos, número",
  "explore.measure.refugees-from": "Refugiados por origen, tasa",
  "explore.map.title.share": "Dónde los migrantes son gran parte de la población, {year}",
  "explore.map.title.stock": "Dónde viven más migrantes, {year}",
  "explore.map.title.women":
    "Dónde las mujeres y niñas son más o menos de la mitad de los migrantes, {year}",
  "explore.map.title.net-migration":
    "Dónde llegó más gente de la que se fue, y dónde menos, {year}",
  "explore.map.title.remittances": "Dónde pesa más el dinero enviado a casa, {year}",
  "explore.map.title.refugees": "Dónde viven los refugiados, {year}",
  "explore.map.title.refugees-from": "De dónde tuvo que huir la gente, {year}",
  "explore.map.subtitle.share":
    "Migrantes internacionales en proporción de la población, por ciento, {year}, revisión de 2020",
  "explore.map.subtitle.stock":
    "Migrantes internacionales al 1 de julio, personas, {year}, revisión de 2020",
  "explore.map.subtitle.women":
    "Mujeres y niñas entre los migrantes internacionales, por ciento, {year}, revisión de 2020",
  "explore.map.subtitle.net-migration": "Migración neta por 1.000 habitantes, {year}",
  "explore.map.subtitle.remittances":
    "Remesas personales recibidas en proporción del producto interno bruto, por ciento, {year}",
  "explore.map.subtitle.refugees":
    "Refugiados bajo el mandato del ACNUR por país de asilo, personas, fin de {year}",
  "explore.map.subtitle.refugees-from":
    "Refugiados y otras personas necesitadas de protección internacional por país de origen, por 100.000 habitantes y refugiados de ese país, fin de {year}",
  "explore.map.caption.share":
    "Personas nacidas en otro país o zona; de otra nacionalidad si no se conoce el lugar de nacimiento. Incluye a los refugiados.",
  "explore.map.caption.stock":
    "Personas nacidas en otro país o zona; de otra nacionalidad si no se conoce el lugar de nacimiento. Incluye a los refugiados.",
  "explore.map.caption.women":
    "Mujeres y niñas entre las personas nacidas en otro país o zona, en porcentaje de ambos sexos.",
  "explore.map.caption.net-migration":
    "Inmigrantes menos emigrantes, como residuo de población, nacimientos y defunciones: los errores de los censos cuentan como migración.",
  "explore.map.caption.remittances":
    "Transferencias personales y remuneración de trabajadores fronterizos y de corta duración. No se cuentan las transferencias informales.",
  "explore.map.caption.refugees":
    "Incluye a personas en situaciones similares a las de los refugiados, no a los refugiados de Palestina bajo el mandato del OOPS.",
  "explore.map.caption.refugees-from":
    "Indicador 10.7.4 de los Objetivos de Desarrollo Sostenible. No incluye a los refugiados de Palestina bajo el mandato del OOPS.",
  "explore.flows.title": "De dónde adónde",
  "explore.flows.lead":
    "Nadie cuenta todos los desplazamientos entre países. Estas son estimaciones a partir de cuadros oficiales de dónde nació y vive la gente: varios métodos, uno al lado del otro, con lo que cada uno supone.",
  "explore.flows.map-title": "El mayor corredor mostrado: {origin} → {destination}",
  "explore.flows.chord-title": "{share} de los movimientos estimados quedan dentro de su región",
  "explore.flows.none": "La estimación no tiene aquí ningún corredor",
  "explore.flows.corner": "De ↓ a →",
  "explore.flows.unlisted": "ninguno, o menos de una persona",
  "explore.flows.rest": "{region}: todos los demás",
  "explore.flows.corridor": "De → a",
  "explore.flows.subtitle":
    "Movimientos estimados, personas, de mediados de {start} a mediados de {end}{sex, select, F {, mujeres y niñas} M {, hombres y niños} other {}}{about, select, none {} other {, corredores: {about}}}. {method}; cuadros de existencias de la revisión de {revision}. MODELO",
  "explore.flows.caption.moves":
    "Desplazamientos con una estancia de al menos 12 meses, calibrados con los informes de los países que los publican.",
  "explore.flows.caption.transitions":
    "Personas que viven al final del período en otro país que al comienzo. No se cuentan nacimientos, defunciones ni idas y vueltas intermedias.",
  "explore.flows.own-scale":
    "Los grosores son propios de esta vista y no se comparan con los de otras.",
  "explore.flows.interval":
    "según los errores en países enteros que el ajuste no había visto; entre dos países sin informes no puede medirse",
  "explore.flows.from": "Desde",
  "explore.flows.to": "Hacia",
  "explore.view": "Imagen",
  "explore.view.map": "Mapa",
  "explore.view.chord": "Regiones en círculo",
  "explore.view.matrix": "Matriz",
  "explore.release": "Cuadros de existencias",
  "explore.release.text": "Revisión de {revision}",
  "explore.period": "Período",
  "explore.sex": "Sexo",
  "explore.sex._T": "Ambos sexos",
  "explore.sex.F": "Mujeres y niñas",
  "explore.sex.M": "Hombres y niños",
  "explore.method": "Método",
  "explore.about": "Corredores de",
  "explore.about.world": "Todo el mundo",
  "explore.about.regions": "Regiones",
  "explore.about.areas": "Países y zonas",
  "explore.open": "Abrir una región (dos como máximo)",
  "explore.links": "Mayores corredores dibujados",
  "explore.method.waymark": "Waymark, calibrado con informes",
  "explore.method.waymark-closed": "Waymark, cerrado con la migración neta",
  "explore.method.da-pb-closed": "Contabilidad, seudobayesiana",
  "explore.method.da-min-closed": "Contabilidad, mínimo de movimientos, cerrada",
  "explore.method.da-min-open-dr": "Contabilidad, mínimo de movimientos, abierta",
  "explore.method.da-ind-closed": "Contabilidad, independencia",
  "explore.method.mig-rate": "Tasas a partir de existencias",
  "explore.method.sd-rev-neg": "Diferencias de existencias, bajas como retornos",
  "explore.method.sd-drop-neg": "Diferencias de existencias, bajas descartadas",
  "explore.assumes.waymark": "Lo que vale entre países con informes vale en otras partes.",
  "explore.assumes.waymark-closed":
    "Como Waymark, movido lo menos posible hasta que cuadren poblaciones, nacimientos y defunciones.",
  "explore.assumes.da-pb-closed":
    "Una mezcla: 87 por ciento de mínimo, 13 por ciento de independencia, la ponderación publicada.",
  "explore.assumes.da-min-closed":
    "Se movió la menor cantidad posible de personas; nacimientos y defunciones explican el crecimiento del mundo.",
  "explore.assumes.da-min-open-dr":
    "Se movió la menor cantidad posible de personas; lo que no cuadra sale del mundo o entra en él.",
  "explore.assumes.da-ind-closed":
    "Dónde se vive al final no tiene nada que ver con dónde se vivía al comienzo.",
  "explore.assumes.mig-rate": "Los movimientos se reparten como los migrantes que ya viven allí.",
  "explore.assumes.sd-rev-neg":
    "Una existencia que baja significa retornos; las defunciones de migrantes parecen retornos.",
  "explore.assumes.sd-drop-neg": "Una existencia que baja no significa nada.",
  "explore.why": "¿Por qué difieren los métodos?",
  "explore.why.lead":
    "Las existencias dicen dónde viven las personas nacidas en otra parte. Entre dos cuadros caben muchas historias: alguien se movió una vez, fue y volvió, o murió. Cada método elige una, y la elección decide el nivel.",
  "explore.why.least":
    "El mínimo de movimientos que explica el cambio da un límite inferior: quien pudo quedarse se quedó.",
  "explore.why.independence":
    "La independencia da un extremo superior: todos se van y se reparten de nuevo.",
  "explore.why.what":
    "Los métodos no cuentan lo mismo. La contabilidad cuenta a las personas cuyo país de residencia difiere en dos fechas; la estimación de Waymark sigue los informes de desplazamientos con estancia de un año. Nunca sume ni reste valores de dos métodos.",
  "explore.why.level":
    "Frente a los informes de ambos extremos, 1990–2020, fuera de Europa, el nivel de Waymark es cercano a 1, el de la contabilidad seudobayesiana de alrededor de 1,4 y el de la independencia de alrededor de 5; el mínimo da alrededor de un tercio en Europa.",
  "explore.why.range":
    "Donde los métodos discrepan, lo que se conoce es el intervalo entre ellos. El panel de cada número muestra los valores de todos los métodos.",
  "explore.why.table":
    "Todos los corredores del mundo por método, {period}, revisión de {revision}",
  "explore.why.total": "Movimientos",
  "explore.why.method": "Método y lo que supone",
  "explore.matrix.table": "Movimientos entre regiones, {period}",
  "statistic.flow-corridor": "Movimientos estimados en un corredor",
  "statistic.flow-sum": "Movimientos estimados, suma de corredores",
  "unit.persons-in-four-years": "personas en cuatro años",
  "method.flow-waymark":
    "Regresión ajustada a los flujos notificados por los países que los publican, aplicada a cuadros oficiales de existencias; intervalos según los errores en países enteros excluidos.",
  "method.flow-waymark-closed":
    "El cuadro más cercano a la estimación de Waymark cuyos saldos son la migración neta de poblaciones, nacimientos y defunciones.",
  "method.flow-da-pb-closed":
    "Contabilidad demográfica por lugar de nacimiento: 0,87 de mínimo y 0,13 de independencia.",
  "method.flow-da-min-closed":
    "Contabilidad demográfica por lugar de nacimiento con el máximo de personas que se quedan; nacimientos y defunciones explican el crecimiento del mundo.",
  "method.flow-da-min-open-dr":
    "Contabilidad demográfica por lugar de nacimiento con el máximo de personas que se quedan; lo que no cuadra sale o entra.",
  "method.flow-da-ind-closed":
    "Contabilidad demográfica por lugar de nacimiento en la que la residencia final es independiente de la inicial.",
  "method.flow-mig-rate":
    "El tamaño de toda la migración neta repartido entre corredores en proporción a las existencias iniciales.",
  "method.flow-sd-rev-neg":
    "Aumento de la existencia por lugar de nacimiento; una baja se lee como retorno.",
  "method.flow-sd-drop-neg":
    "Aumento de la existencia por lugar de nacimiento; una baja se lee como ningún movimiento.",
  "caveat.flow-moves":
    "Desplazamientos con una estancia de al menos 12 meses, no acontecimientos en una frontera.",
  "caveat.flow-transitions":
    "Personas con otra residencia al final del período que al comienzo: no se cuentan los movimientos intermedios.",
  "caveat.flow-methods-differ":
    "Otros métodos dan otros valores; nunca sume ni reste valores de dos métodos.",
  "caveat.flow-coverage":
    "Entre dos países que no publican informes no puede medirse la cobertura del intervalo.",
  "caveat.flow-no-interval": "Este método no indica intervalo; eso no hace exacto el valor.",
  "caveat.flow-no-joint-interval": "La suma aún no tiene un intervalo propio.",
  "client.estimate": "Estimación de este corredor",
  "client.sum-of-corridors": "Suma de {n} corredores",
  "client.sum-set": "Todos los corredores desde: {from}; hacia: {to}",
  "client.sum-largest": "Los mayores",
  "client.estimate-file": "Archivo de la estimación completa",
  "client.everywhere": "todas partes",
  "client.rest-of": "{region}, todo lo que no se nombra aparte",
  "client.sex._T": "ambos sexos",
  "client.sex.F": "mujeres y niñas",
  "client.sex.M": "hombres y niños",
  "client.not-loaded": "No se pudieron cargar las cifras: {file}",
};
