import type { price as english } from "../en/price.ts";

/** The price of sending money: the page of remittances. */
export const price: Readonly<Record<keyof typeof english, string>> = {
  "explore.price.send": "Envoyer 200 dollars des États-Unis",
  "explore.price.send.lead":
    "Ce que coûtait en moyenne l’envoi de 200 dollars des États-Unis par un couloir lors du dernier relevé, au plus tard au {quarter}. C’est un relevé du passé et non l’offre d’un prestataire.",
  "explore.price.from": "De",
  "explore.price.to": "Vers",
  "explore.price.choose": "Choisissez un pays ou une zone",
  "explore.price.quarter": "Trimestre",
  "explore.price.no-program":
    "Sans JavaScript, le prix de chaque couloir au {quarter} figure dans le tableau des couloirs ci-dessous.",
  "explore.price.answer":
    "Envoyer 200 dollars des États-Unis de {origin} vers {destination} coûtait en moyenne, au {quarter} :",
  "explore.price.above":
    "Au-dessus de la limite : dans aucun couloir 200 dollars ne devraient coûter plus de {amount} dollars (5 pour cent).",
  "explore.price.within":
    "Dans la limite : dans aucun couloir 200 dollars ne devraient coûter plus de {amount} dollars (5 pour cent).",
  "explore.price.older":
    "Le dernier prix de ce couloir date du {quarter} ; les relevés suivants ne le contiennent pas.",
  "explore.price.limits":
    "Frais et marge de change ensemble ; moyenne simple des services relevés par la Banque mondiale au {quarter}, sans pondération par leur usage. Pour 200 dollars seulement : d’autres montants ont d’autres prix. Version : {vintage}.",
  "explore.price.history": "{origin} → {destination} : ce que coûtait l’envoi de 200 dollars",
  "explore.price.history.caption":
    "Frais et marge de change, moyenne simple des services relevés dans le couloir. Un trimestre sans prix laisse un vide. Les lignes horizontales sont les cibles des objectifs de développement durable : 3 pour cent pour la moyenne de tous les couloirs, 5 pour cent au plus pour chacun.",
  "explore.price.corridor": "Prix du couloir",
  "explore.price.unpriced": "non relevé",
  "explore.price.price-target": "Cible de la moyenne : 3 pour cent",
  "explore.price.price-limit": "Limite de chaque couloir : 5 pour cent",
  "explore.price.subtitle":
    "Coût moyen de l’envoi de 200 dollars, en pour cent du montant, {start} à {end}",
  "explore.price.trend":
    "Ce que coûte l’envoi de 200 dollars, selon deux échantillons, face à la cible",
  "explore.price.trend.caption":
    "Moyennes simples des prix des couloirs. L’enquête a grandi : la moyenne de tous les couloirs change donc avec l’échantillon ; l’autre ligne ne suit que les couloirs dont le prix est connu à chaque trimestre relevé. Ce n’est aucune des deux composantes de l’indicateur 10.c.1.",
  "explore.price.same": "Mêmes couloirs tout au long",
  "explore.price.all": "Tous les couloirs du trimestre",
  "explore.price.every": "Tous les couloirs ayant un prix, {quarter}",
  "explore.price.bars": "Coût moyen de l’envoi de 200 dollars, en pour cent du montant, {quarter}",
  "explore.price.bars.caption":
    "Moyenne simple des services relevés dans le couloir, frais et marge de change ensemble. Les deux images ont la même échelle. La limite de chaque couloir est de 5 pour cent.",
  "explore.price.lacking": "Ce qui manque ici",
  "explore.price.lacking.later":
    "Les trimestres après le {quarter} : la Banque mondiale les publie, mais le tableau des couloirs de cette édition s’arrête là.",
  "explore.price.lacking.amount":
    "Les montants autres que 200 dollars : des frais fixes pèsent moins sur un montant plus grand, leur prix ne se déduit donc pas de celui-ci.",
  "explore.price.lacking.services":
    "Les prix de chaque service, et avec eux la rapidité, la transparence et la seconde composante de l’indicateur 10.c.1 : le fichier des services n’est pas incorporé à cette édition. Il se lit à partir de votre propre copie.",
  "explore.price.lacking.services-sample":
    "Les moyennes par service, et avec elles la seconde composante de l’indicateur 10.c.1 : votre édition contient un extrait du fichier des services, dont aucune moyenne ne peut être tirée.",
  "statistic.price-in-dollars": "Coût moyen de l’envoi de 200 dollars",
  "statistic.price-target": "Cible du coût moyen des envois de fonds",
  "statistic.price-limit": "Limite du coût de chaque couloir",
  "method.sdg-target": "cible 10.c des objectifs de développement durable",
  "formula.price-in-dollars": "montant × prix ÷ 100",
};
