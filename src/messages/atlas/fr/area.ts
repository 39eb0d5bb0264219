import type { area as en } from "../en/area.ts";

/** Pages of countries and areas, in French. */
export const area: Record<keyof typeof en, string> = {
  "areas.title": "Pays et zones",
  "areas.lead":
    "Un profil de chacun des {count} pays et zones, dans la présentation des profils migratoires : instruments, population, développement, migrations internationales et ce que l’on ne sait pas.",
  "areas.other": "Autres",
  "area.codes": "M49 {m49} · ISO {iso}",
  "area.brief": "Note de synthèse de deux pages",
  "area.key": "Chiffres clefs",
  "area.revision": "révision de {revision}",
  "area.stock.title": "Migrants internationaux vivant ici",
  "area.stock.lead":
    "Personnes vivant ici et nées dans un autre pays ou une autre zone, au 1er juillet. Chaque révision change le passé : les colonnes sont des valeurs concurrentes, non une série.",
  "area.stock.total": "Total, révision de {revision}",
  "area.stock.known": "Origine connue seulement, révision de {revision}",
  "area.stock.share": "Part de la population, révision de {revision}",
  "area.stock.women": "Femmes et filles, révision de {revision}",
  "area.origins.title": "D’où ils viennent",
  "area.destinations.title": "Où vivent les personnes originaires d’ici",
  "area.origins.lead": "Les principaux pays et zones d’origine en {year}, selon l’origine connue.",
  "area.destinations.lead": "Les principaux pays et zones de destination en {year}.",
  "area.partner.origin": "Pays ou zone d’origine",
  "area.partner.destination": "Pays ou zone de destination",
  "area.partner.others": "{count, plural, one {{n} autre} many {{n} d’autres} other {{n} autres}}",
  "area.partner.in": "{year}, révision de {revision}",
  "area.partner.all": "Ensemble d’origine connue",
  "area.net.title": "Migration nette",
  "area.net.lead":
    "Arrivées moins départs, c’est-à-dire ce qui reste de la variation de la population après les naissances et les décès. L’erreur des recensements y est comptée comme migration.",
  "area.net.years": "Années",
  "area.net.persons": "Migration nette, personnes",
  "area.net.rate": "Pour 1 000 habitants",
  "area.remittances.title": "Envois de fonds",
  "area.remittances.lead":
    "L’argent que des personnes envoient et les gains des travailleurs frontaliers et saisonniers, en dollars courants des États-Unis. Les versions diffèrent : les colonnes sont des valeurs concurrentes.",
  "area.remittances.received": "Reçus",
  "area.remittances.paid": "Versés",
  "area.remittances.gdp": "Reçus, part du produit intérieur brut",
  "area.remittances.corridors": "Coût de l’envoi de 200 dollars des États-Unis, {quarter}",
  "area.remittances.from": "Depuis",
  "area.remittances.to": "Vers",
  "area.protection.title": "Protection",
  "area.protection.lead":
    "Réfugiés relevant du mandat du HCR et autres personnes ayant besoin d’une protection internationale, en fin d’année. Les réfugiés relevant du mandat de l’UNRWA ne sont pas compris.",
  "area.protection.asylum": "Accueillis ici",
  "area.protection.origin": "Originaires d’ici",
  "area.protection.rate": "Originaires d’ici, pour 100 000 habitants",
  "area.protection.returns": "Rentrés ici dans l’année",
  "area.treaties.title": "Instruments",
  "area.treaties.lead":
    "Traités qui protègent les migrants et les réfugiés. Être partie n’est pas appliquer, et les réserves ne sont pas indiquées.",
  "area.treaties.instrument": "Instrument",
  "area.treaties.status": "État",
  "area.treaties.party": "Partie",
  "area.treaties.since": "Dépôt",
  "area.treaties.date": "Tableau au",
  "area.treaties.not-party": "Non partie",
  "area.treaties.unknown": "Inconnu",
  "area.availability.title": "Ce que l’on sait",
  "area.availability.lead":
    "Douze vérifications des statistiques que cette édition contient sur la zone. Inconnu signifie que la source n’est pas dans cette édition : ce n’est pas un non.",
  "area.availability.check": "Vérification",
  "area.availability.answer": "Réponse",
  "area.availability.latest": "Dernière année",
  "area.availability.sum": "{yes} vérifications sur {checks} ont reçu oui ; {unknown} inconnues",
  "statistic.share-of-known-origin": "Part de l’ensemble d’origine connue",
  "statistic.treaty-status": "État d’un instrument, année du dépôt",
  "instrument.ICRMW":
    "Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille",
  "instrument.ICERD":
    "Convention internationale sur l’élimination de toutes les formes de discrimination raciale",
  "instrument.ICCPR": "Pacte international relatif aux droits civils et politiques",
  "instrument.CEDAW":
    "Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes",
  "instrument.CRC": "Convention relative aux droits de l’enfant",
  "instrument.OP-CRC-AC":
    "Protocole facultatif à la Convention relative aux droits de l’enfant, concernant l’implication d’enfants dans les conflits armés",
  "instrument.OP-CRC-SC":
    "Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants",
  "instrument.OP-CRC-IC":
    "Protocole facultatif à la Convention relative aux droits de l’enfant établissant une procédure de présentation de communications",
  "instrument.REFUGEES-1951": "Convention relative au statut des réfugiés, 1951",
  "instrument.REFUGEES-1967": "Protocole relatif au statut des réfugiés, 1967",
  "instrument.TRAFFICKING":
    "Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants",
  "instrument.SMUGGLING": "Protocole contre le trafic illicite de migrants par terre, air et mer",
  "instrument.ILO-C97": "Convention sur les travailleurs migrants (révisée), 1949 (OIT no 97)",
  "instrument.ILO-C143":
    "Convention sur les travailleurs migrants (dispositions complémentaires), 1975 (OIT no 143)",
  "instrument.ILO-C181": "Convention sur les agences d’emploi privées, 1997 (OIT no 181)",
  "instrument.ILO-C189":
    "Convention sur les travailleuses et travailleurs domestiques, 2011 (OIT no 189)",
  "instrument.ILO-C190": "Convention sur la violence et le harcèlement, 2019 (OIT no 190)",
  "instrument.ILO-MLC": "Convention du travail maritime, 2006",
  "area.no-data": "Cette édition ne contient aucun chiffre de ce genre pour {area}.",
  "area.contents": "Sur cette page",
};
