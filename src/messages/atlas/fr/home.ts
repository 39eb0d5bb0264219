import type { home as en } from "../en/home.ts";

/** The home page, data and methods, in French. */
export const home: Record<keyof typeof en, string> = {
  "home.title": "Où vont les gens, ce que l’on en sait, et avec quelle sûreté",
  "home.share": "{share} pour cent de la population",
  "home.moves": "Mouvements estimés entre pays",
  "home.moves.basis": "séjours d’au moins 12 mois",
  "home.map.title":
    "Presque partout les migrants sont une minorité ; en quelques lieux ils sont la majorité",
  "home.map.subtitle":
    "Migrants internationaux rapportés à la population, pour cent, {year}, révision de {revision}",
  "home.map.subtitle.moves":
    "Couleur : migrants rapportés à la population, pour cent, {year}, révision de {revision}. Flèches : les plus grands mouvements, personnes, {period}, estimés. MODÈLE",
  "home.map.caption.moves":
    "Flèches : déplacements suivis d’un séjour d’au moins 12 mois, {period}, estimés par Waymark ; les proportions sont publiées sans intervalle.",
  "home.map.caption":
    "Personnes nées dans un autre pays ou une autre zone ; ressortissants d’un autre pays lorsque le lieu de naissance n’est pas connu. Les réfugiés sont compris.",
  "figure.table": "Les valeurs de l’image en tableau",
  "home.door.area": "Voir un pays ou une zone",
  "home.door.area.text":
    "Migrants, origines et destinations, envois de fonds, protection et traités, toutes les valeurs publiées côte à côte.",
  "home.door.corridor": "Comparer un couloir",
  "home.door.corridor.text":
    "Deux extrémités, deux déclarations, plusieurs méthodes : ce qui est dit des personnes qui passent d’un lieu à un autre.",
  "home.door.declaration": "Lire la Déclaration",
  "home.door.declaration.text":
    "Ce dont les États sont convenus en 2013, disposition par disposition, avec le chiffre qui y répond ou la lacune.",
  "data.title": "Données et méthodes",
  "data.lead":
    "Tout ce qui est imprimé ici vient de {sources} ensembles de données publiés. Chacun est verrouillé par une empreinte de son fichier ; la même édition donne toujours les mêmes pages.",
  "data.sources": "Sources",
  "data.values": "Valeurs",
  "data.indicators": "Indicateurs",
  "data.indicator": "Indicateur",
  "data.code": "Code officiel",
  "data.ours": "Waymark",
  "data.dimension": "Dimension",
  "data.files": "Fichiers",
  "data.files.lead":
    "Chaque page lit un fichier de chiffres que vous pouvez aussi utiliser : valeur, unité, formule, cellules, version et licence.",
};
