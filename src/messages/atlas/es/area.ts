import type { area as en } from "../en/area.ts";

/** Pages of countries and areas, in Spanish. */
export const area: Record<keyof typeof en, string> = {
  "areas.title": "Países y zonas",
  "areas.lead":
    "Un perfil de cada uno de los {count} países y zonas, con la estructura de los perfiles migratorios: instrumentos, población, desarrollo, migración internacional y lo que no se sabe.",
  "areas.other": "Otros",
  "area.codes": "M49 {m49} · ISO {iso}",
  "area.brief": "Informe de dos páginas",
  "area.key": "Cifras principales",
  "area.revision": "revisión de {revision}",
  "area.stock.title": "Migrantes internacionales que viven aquí",
  "area.stock.lead":
    "Personas que viven aquí y nacieron en otro país o zona, al 1 de julio. Cada revisión cambia el pasado: las columnas son valores rivales, no una serie.",
  "area.stock.total": "Total, revisión de {revision}",
  "area.stock.known": "Solo de origen conocido, revisión de {revision}",
  "area.stock.share": "Proporción de la población, revisión de {revision}",
  "area.stock.women": "Mujeres y niñas, revisión de {revision}",
  "area.origins.title": "De dónde vienen",
  "area.destinations.title": "Dónde viven las personas de aquí",
  "area.origins.lead": "Los principales países y zonas de origen en {year}, por origen conocido.",
  "area.destinations.lead": "Los principales países y zonas de destino en {year}.",
  "area.partner.origin": "País o zona de origen",
  "area.partner.destination": "País o zona de destino",
  "area.partner.others": "{count, plural, one {{n} más} many {{n} más} other {{n} más}}",
  "area.partner.in": "{year}, revisión de {revision}",
  "area.partner.all": "Todos los de origen conocido",
  "area.net.title": "Migración neta",
  "area.net.lead":
    "Llegadas menos salidas, es decir, lo que queda de la variación de la población tras los nacimientos y las defunciones. El error de los censos cuenta como migración.",
  "area.net.years": "Años",
  "area.net.persons": "Migración neta, personas",
  "area.net.rate": "Por cada 1 000 habitantes",
  "area.remittances.title": "Remesas",
  "area.remittances.lead":
    "El dinero que envían las personas y lo que ganan los trabajadores fronterizos y de temporada, en dólares corrientes de los Estados Unidos. Las versiones difieren: las columnas son valores rivales.",
  "area.remittances.received": "Recibidas",
  "area.remittances.paid": "Pagadas",
  "area.remittances.gdp": "Recibidas, proporción del producto interno bruto",
  "area.remittances.corridors": "Costo de enviar 200 dólares de los Estados Unidos, {quarter}",
  "area.remittances.from": "Desde",
  "area.remittances.to": "Hacia",
  "area.protection.title": "Protección",
  "area.protection.lead":
    "Refugiados bajo el mandato del ACNUR y otras personas necesitadas de protección internacional, al final del año. No se incluyen los refugiados bajo el mandato del OOPS.",
  "area.protection.asylum": "Acogidos aquí",
  "area.protection.origin": "De aquí",
  "area.protection.rate": "De aquí, por cada 100 000 habitantes",
  "area.protection.returns": "Regresaron aquí en el año",
  "area.treaties.title": "Instrumentos",
  "area.treaties.lead":
    "Tratados que protegen a los migrantes y los refugiados. Ser parte no significa aplicar, y no se indican las reservas.",
  "area.treaties.instrument": "Instrumento",
  "area.treaties.status": "Situación",
  "area.treaties.party": "Parte",
  "area.treaties.since": "Depósito",
  "area.treaties.date": "Cuadro al",
  "area.treaties.not-party": "No es parte",
  "area.treaties.unknown": "Se desconoce",
  "area.availability.title": "Lo que se sabe",
  "area.availability.lead":
    "Doce comprobaciones de las estadísticas de esta edición sobre la zona. Desconocido significa que la fuente no figura en esta edición: no es un no.",
  "area.availability.check": "Comprobación",
  "area.availability.answer": "Respuesta",
  "area.availability.latest": "Último año",
  "area.availability.sum":
    "{yes} de {checks} comprobaciones con respuesta afirmativa; {unknown} desconocidas",
  "statistic.share-of-known-origin": "Proporción de todos los de origen conocido",
  "statistic.treaty-status": "Situación de un instrumento, año del depósito",
  "instrument.ICRMW":
    "Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares",
  "instrument.ICERD":
    "Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial",
  "instrument.ICCPR": "Pacto Internacional de Derechos Civiles y Políticos",
  "instrument.CEDAW":
    "Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer",
  "instrument.CRC": "Convención sobre los Derechos del Niño",
  "instrument.OP-CRC-AC":
    "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la participación de niños en los conflictos armados",
  "instrument.OP-CRC-SC":
    "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía",
  "instrument.OP-CRC-IC":
    "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a un procedimiento de comunicaciones",
  "instrument.REFUGEES-1951": "Convención sobre el Estatuto de los Refugiados, 1951",
  "instrument.REFUGEES-1967": "Protocolo sobre el Estatuto de los Refugiados, 1967",
  "instrument.TRAFFICKING":
    "Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños",
  "instrument.SMUGGLING": "Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire",
  "instrument.ILO-C97": "Convenio sobre los trabajadores migrantes (revisado), 1949 (OIT núm. 97)",
  "instrument.ILO-C143":
    "Convenio sobre los trabajadores migrantes (disposiciones complementarias), 1975 (OIT núm. 143)",
  "instrument.ILO-C181": "Convenio sobre las agencias de empleo privadas, 1997 (OIT núm. 181)",
  "instrument.ILO-C189":
    "Convenio sobre las trabajadoras y los trabajadores domésticos, 2011 (OIT núm. 189)",
  "instrument.ILO-C190": "Convenio sobre la violencia y el acoso, 2019 (OIT núm. 190)",
  "instrument.ILO-MLC": "Convenio sobre el trabajo marítimo, 2006",
  "area.no-data": "Esta edición no contiene cifras de este tipo para {area}.",
  "area.contents": "En esta página",
};
