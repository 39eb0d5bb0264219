import type { price as english } from "../en/price.ts";

/** The price of sending money: the page of remittances. */
export const price: Readonly<Record<keyof typeof english, string>> = {
  "explore.price.send": "Enviar 200 dólares de los Estados Unidos",
  "explore.price.send.lead":
    "Lo que costaba de media enviar 200 dólares por un corredor cuando se encuestó por última vez, a más tardar en {quarter}. Es una encuesta del pasado y no una oferta de un proveedor.",
  "explore.price.from": "De",
  "explore.price.to": "A",
  "explore.price.choose": "Elija un país o zona",
  "explore.price.quarter": "Trimestre",
  "explore.price.no-program":
    "Sin JavaScript, el precio de cada corredor en {quarter} figura en el cuadro de corredores más abajo.",
  "explore.price.answer":
    "Enviar 200 dólares de los Estados Unidos de {origin} a {destination} costaba de media, en {quarter}:",
  "explore.price.above":
    "Por encima del límite: en ningún corredor 200 dólares deberían costar más de {amount} dólares (5 por ciento).",
  "explore.price.within":
    "Dentro del límite: en ningún corredor 200 dólares deberían costar más de {amount} dólares (5 por ciento).",
  "explore.price.older":
    "El último precio de este corredor es de {quarter}; las encuestas posteriores no lo incluyen.",
  "explore.price.limits":
    "Comisión y margen cambiario juntos; media simple de los servicios que el Banco Mundial encuestó en {quarter}, sin ponderar por su uso. Solo para 200 dólares: otros montos tienen otros precios. Versión: {vintage}.",
  "explore.price.history": "{origin} → {destination}: lo que costaba enviar 200 dólares",
  "explore.price.history.caption":
    "Comisión y margen cambiario, media simple de los servicios encuestados en el corredor. Un trimestre sin precio deja un hueco. Las líneas horizontales son las metas de los Objetivos de Desarrollo Sostenible: 3 por ciento para la media de todos los corredores, 5 por ciento como máximo para cada uno.",
  "explore.price.corridor": "Precio del corredor",
  "explore.price.unpriced": "no encuestado",
  "explore.price.price-target": "Meta de la media: 3 por ciento",
  "explore.price.price-limit": "Límite de cada corredor: 5 por ciento",
  "explore.price.subtitle":
    "Costo medio de enviar 200 dólares, en porcentaje del monto, {start} a {end}",
  "explore.price.trend": "Lo que cuesta enviar 200 dólares, según dos muestras, frente a la meta",
  "explore.price.trend.caption":
    "Medias simples de los precios de los corredores. La encuesta ha crecido, por lo que la media de todos los corredores cambia con la muestra; la otra línea sigue solo los corredores con precio en cada trimestre encuestado. No es ninguno de los dos componentes del indicador 10.c.1.",
  "explore.price.same": "Los mismos corredores",
  "explore.price.all": "Todos los corredores del trimestre",
  "explore.price.every": "Todos los corredores con precio, {quarter}",
  "explore.price.bars": "Costo medio de enviar 200 dólares, en porcentaje del monto, {quarter}",
  "explore.price.bars.caption":
    "Media simple de los servicios encuestados en el corredor, comisión y margen cambiario juntos. Ambas imágenes tienen la misma escala. El límite de cada corredor es del 5 por ciento.",
  "explore.price.lacking": "Lo que falta aquí",
  "explore.price.lacking.later":
    "Los trimestres posteriores a {quarter}: el Banco Mundial los publica, pero el cuadro de corredores de esta edición termina ahí.",
  "explore.price.lacking.amount":
    "Montos distintos de 200 dólares: una comisión fija pesa menos en un monto mayor, por lo que su precio no se deduce de este.",
  "explore.price.lacking.services":
    "Los precios de cada servicio, y con ellos la rapidez, la transparencia y el segundo componente del indicador 10.c.1: el archivo de servicios no está incorporado en esta edición. Se lee de una copia propia.",
  "explore.price.lacking.services-sample":
    "Las medias por servicio, y con ellas el segundo componente del indicador 10.c.1: su edición contiene una muestra del archivo de servicios, de la que no puede extraerse ninguna media.",
  "statistic.price-in-dollars": "Costo medio de enviar 200 dólares",
  "statistic.price-target": "Meta del costo medio de las remesas",
  "statistic.price-limit": "Límite del costo de cada corredor",
  "method.sdg-target": "meta 10.c de los Objetivos de Desarrollo Sostenible",
  "formula.price-in-dollars": "monto × precio ÷ 100",
};
