import type { corridor as en } from "../en/corridor.ts";

/** Pages of corridors and of remittances, in Spanish. */
export const corridor: Record<keyof typeof en, string> = {
  "corridor.title": "{origin} → {destination}",
  "corridor.any": "Comparar un corredor",
  "corridor.any.lead":
    "Elija dos extremos. La página muestra, lado a lado, lo publicado sobre las personas que se desplazaron entre ellos.",
  "corridor.origin": "Origen",
  "corridor.destination": "Destino",
  "corridor.show": "Mostrar el corredor",
  "corridor.choose": "Elegir un país o una zona",
  "corridor.same": "El origen y el destino son iguales. Elija dos extremos.",
  "corridor.reverse": "El otro sentido",
  "corridor.stock.title": "Migrantes de este origen en este destino",
  "corridor.stock.lead":
    "Personas del origen que viven en el destino, al 1 de julio, por versión. Las columnas son valores rivales, no una serie.",
  "corridor.reports.title": "Movimientos según ambos extremos",
  "corridor.reports.lead":
    "La inmigración contada por el destino y la emigración contada por el origen son el mismo movimiento. Cuando se conocen ambas, su razón muestra hasta qué punto coinciden.",
  "corridor.reports.destination": "Declarado por el destino",
  "corridor.reports.origin": "Declarado por el origen",
  "corridor.estimates.title": "Movimientos en cinco años, por método",
  "corridor.estimates.lead":
    "Estimaciones a partir de poblaciones sucesivas de migrantes. Cada método es un rival: léase el rango, no un promedio. El intervalo contiene el valor verdadero con una probabilidad del 80 por ciento, cuando un método lo indica.",
  "corridor.method": "Método",
  "corridor.period": "Período",
  "corridor.interval": "Intervalo del 80 por ciento",
  "corridor.money.title": "El dinero que se envía",
  "corridor.money.lead":
    "Del destino de los migrantes a su origen: el monto es modelizado; el precio procede de una encuesta.",
  "corridor.money.amount": "Monto, millones de dólares de los Estados Unidos",
  "corridor.money.price": "Costo de enviar 200 dólares de los Estados Unidos, por ciento",
  "corridor.empty": "Esta edición no contiene ningún valor de este tipo para el corredor.",
  "corridor.largest": "Corredores más grandes",
  "corridor.link": "Abrir el corredor",
  "remittances.title": "Remesas: lo que cuesta enviar dinero a casa",
  "remittances.lead":
    "La Declaración pide remesas más baratas, rápidas y seguras. Las metas son un costo medio inferior al 3 por ciento y ningún corredor por encima del 5 por ciento.",
  "remittances.trend.title": "El costo medio de los corredores",
  "remittances.trend.lead":
    "Dos tendencias, siempre juntas: todos los corredores encuestados en el trimestre y los encuestados en todo el período, porque la muestra ha crecido.",
  "remittances.quarter": "Trimestre",
  "remittances.all": "Todos los corredores, por ciento",
  "remittances.constant": "Los mismos corredores, por ciento",
  "remittances.count": "Corredores encuestados",
  "remittances.above": "Por encima del 5 por ciento",
  "remittances.above-share": "Por encima del 5 por ciento, proporción",
  "remittances.cheapest": "Corredores menos costosos, {quarter}",
  "remittances.dearest": "Corredores más costosos, {quarter}",
  "remittances.corridor": "Corredor",
  "remittances.calculator": "¿Cuánto costaría?",
  "remittances.calculator.lead":
    "El precio medio del corredor en {quarter}, aplicado a un monto. Es una encuesta del pasado y no una oferta de un proveedor.",
  "remittances.amount": "Monto en dólares de los Estados Unidos",
  "remittances.compute": "Calcular",
  "remittances.surveyed": "En {quarter} se encuestaron {n} corredores.",
};
