import type { corridor as en } from "../en/corridor.ts";

/** Pages of corridors and of remittances, in French. */
export const corridor: Record<keyof typeof en, string> = {
  "corridor.title": "{origin} → {destination}",
  "corridor.any": "Comparer un couloir",
  "corridor.any.lead":
    "Choisissez deux extrémités. La page montre côte à côte ce qui est publié sur les personnes passées de l’une à l’autre.",
  "corridor.origin": "Origine",
  "corridor.destination": "Destination",
  "corridor.show": "Afficher le couloir",
  "corridor.choose": "Choisir un pays ou une zone",
  "corridor.same": "L’origine et la destination sont identiques. Choisissez deux extrémités.",
  "corridor.reverse": "L’autre sens",
  "corridor.stock.title": "Migrants de cette origine à cette destination",
  "corridor.stock.lead":
    "Personnes de l’origine vivant à la destination, au 1er juillet, par version. Les colonnes sont des valeurs concurrentes, non une série.",
  "corridor.reports.title": "Mouvements déclarés par les deux extrémités",
  "corridor.reports.lead":
    "L’immigration comptée par la destination et l’émigration comptée par l’origine sont un même mouvement. Quand les deux sont connues, leur rapport montre à quel point elles concordent.",
  "corridor.reports.destination": "Déclaré par la destination",
  "corridor.reports.origin": "Déclaré par l’origine",
  "corridor.estimates.title": "Mouvements sur cinq ans, par méthode",
  "corridor.estimates.lead":
    "Estimations tirées de stocks successifs de migrants. Chaque méthode est concurrente : lire l’éventail, non une moyenne. L’intervalle contient la vraie valeur avec une probabilité de 80 pour cent, lorsqu’une méthode en donne un.",
  "corridor.method": "Méthode",
  "corridor.period": "Période",
  "corridor.interval": "Intervalle à 80 pour cent",
  "corridor.money.title": "L’argent renvoyé",
  "corridor.money.lead":
    "De la destination des migrants vers leur origine : le montant est modélisé, le prix est relevé par enquête.",
  "corridor.money.amount": "Montant, millions de dollars des États-Unis",
  "corridor.money.price": "Coût de l’envoi de 200 dollars des États-Unis, pour cent",
  "corridor.empty": "Cette édition ne contient aucune valeur de ce genre pour le couloir.",
  "corridor.largest": "Principaux couloirs",
  "corridor.link": "Ouvrir le couloir",
  "remittances.title": "Envois de fonds : ce qu’il en coûte d’envoyer de l’argent chez soi",
  "remittances.lead":
    "La Déclaration appelle à des envois de fonds moins chers, plus rapides et plus sûrs. Les cibles sont un coût moyen inférieur à 3 pour cent et aucun couloir au-dessus de 5 pour cent.",
  "remittances.trend.title": "Le coût moyen des couloirs",
  "remittances.trend.lead":
    "Deux tendances, toujours ensemble : tous les couloirs observés au trimestre, et les couloirs observés sans interruption, car l’échantillon a grandi.",
  "remittances.quarter": "Trimestre",
  "remittances.all": "Tous les couloirs, pour cent",
  "remittances.constant": "Mêmes couloirs tout au long, pour cent",
  "remittances.count": "Couloirs observés",
  "remittances.above": "Au-dessus de 5 pour cent",
  "remittances.above-share": "Au-dessus de 5 pour cent, part",
  "remittances.cheapest": "Couloirs les moins chers, {quarter}",
  "remittances.dearest": "Couloirs les plus chers, {quarter}",
  "remittances.corridor": "Couloir",
  "remittances.calculator": "Combien cela coûterait-il ?",
  "remittances.calculator.lead":
    "Le prix moyen du couloir au {quarter}, appliqué à un montant. C’est un relevé du passé et non l’offre d’un prestataire.",
  "remittances.amount": "Montant en dollars des États-Unis",
  "remittances.compute": "Calculer",
  "remittances.surveyed": "{n} couloirs ont été observés au {quarter}.",
};
