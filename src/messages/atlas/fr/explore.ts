import type { explore as en } from "../en/explore.ts";

/** La carte du monde et la page des flux. */
export const explore: Record<keyof typeof en, string> = {
  "nav.map": "Carte du monde",
  "nav.flows": "Flux",
  "home.map.link": "Autres mesures et années sur la carte du monde",
  "home.flows.link": "Qui va d’où à où : flux estimés",
  "explore.controls": "Ce qui est affiché",
  "explore.keys":
    "Les flèches parcourent les valeurs de l’image, Entrée montre d’où vient une valeur.",
  "explore.no-program":
    "Sans JavaScript, cette page montre une seule vue. Les tableaux des autres sont des fichiers :",
  "explore.play": "Lire",
  "explore.pause": "Mettre en pause",
  "explore.previous-year": "Année précédente",
  "explore.next-year": "Année suivante",
  "explore.measure": "Mesure",
  "explore.year": "Année",
  "explore.centre": "Centre de la carte",
  "explore.centre.atlantic": "Atlantique",
  "explore.centre.pacific": "Pacifique",
  "explore.circle-area": "Surface du cercle : personnes",
  "explore.download.view": "Cette vue (CSV)",
  "explore.download.svg": "Cette vue (SVG)",
  "explore.download.png": "Cette vue (PNG)",
  "explore.download.json": "Cette vue et son origine (JSON)",
  "explore.table": "Valeurs de cette vue",
  "explore.map.title": "Le monde, mesure par mesure",
  "explore.map.lead":
    "Les parts et les taux remplissent les formes ; les nombres sont des cercles, car un grand pays n’est pas un grand nombre. Classes et cercles sont les mêmes pour toutes les années.",
  "explore.measure.share": "Migrants, part de la population",
  "explore.measure.stock": "Migrants, nombre",
  "explore.measure.women": "Femmes et filles parmi les migrants",
  "explore.measure.net-migration": "Taux de migration nette",
  "explore.measure.remittances": "Envois de fonds reçus, part du PIB",
  "explore.measure.refugees": "Réfugiés accueillis, nombre",
  "explore.measure.refugees-from": "Réfugiés par origine, taux",
  "explore.map.title.share": "Où les migrants sont une grande part de la population, {year}",
  "explore.map.title.stock": "Où vivent le plus de migrants, {year}",
  "explore.map.title.women":
    "Où les femmes et les filles sont plus ou moins de la moitié des migrants, {year}",
  "explore.map.title.net-migration":
    "Où il est arrivé plus de personnes qu’il n’en est parti, et où moins, {year}",
  "explore.map.title.remittances": "Où l’argent envoyé au pays pèse le plus, {year}",
  "explore.map.title.refugees": "Où vivent les réfugiés, {year}",
  "explore.map.title.refugees-from": "D’où les gens ont dû fuir, {year}",
  "explore.map.subtitle.share":
    "Migrants internationaux en part de la population, pour cent, {year}, révision de 2020",
  "explore.map.subtitle.stock":
    "Migrants internationaux au 1er juillet, personnes, {year}, révision de 2020",
  "explore.map.subtitle.women":
    "Femmes et filles parmi les migrants internationaux, pour cent, {year}, révision de 2020",
  "explore.map.subtitle.net-migration": "Migration nette pour 1 000 habitants, {year}",
  "explore.map.subtitle.remittances":
    "Envois de fonds personnels reçus en part du produit intérieur brut, pour cent, {year}",
  "explore.map.subtitle.refugees":
    "Réfugiés relevant du mandat du HCR par pays d’asile, personnes, fin {year}",
  "explore.map.subtitle.refugees-from":
    "Réfugiés et autres personnes ayant besoin d’une protection internationale par pays d’origine, pour 100 000 habitants et réfugiés de ce pays, fin {year}",
  "explore.map.caption.share":
    "Personnes nées dans un autre pays ou territoire ; de nationalité étrangère si le lieu de naissance n’est pas connu. Réfugiés compris.",
  "explore.map.caption.stock":
    "Personnes nées dans un autre pays ou territoire ; de nationalité étrangère si le lieu de naissance n’est pas connu. Réfugiés compris.",
  "explore.map.caption.women":
    "Femmes et filles parmi les personnes nées dans un autre pays ou territoire, en pour cent des deux sexes.",
  "explore.map.caption.net-migration":
    "Immigrants moins émigrants, solde de la population, des naissances et des décès : les erreurs des recensements comptent comme migration.",
  "explore.map.caption.remittances":
    "Transferts personnels et rémunération des travailleurs frontaliers et de courte durée. Les transferts informels ne sont pas comptés.",
  "explore.map.caption.refugees":
    "Y compris les personnes dans une situation assimilable à celle des réfugiés, sans les réfugiés de Palestine relevant du mandat de l’UNRWA.",
  "explore.map.caption.refugees-from":
    "Indicateur 10.7.4 des objectifs de développement durable. Sans les réfugiés de Palestine relevant du mandat de l’UNRWA.",
  "explore.flows.title": "D’où à où",
  "explore.flows.lead":
    "Personne ne compte tous les déplacements entre pays. Voici des estimations tirées de tableaux officiels du lieu de naissance et de résidence : plusieurs méthodes côte à côte, avec ce que chacune suppose.",
  "explore.flows.map-title": "Le plus grand couloir montré : {origin} → {destination}",
  "explore.flows.chord-title": "{share} des mouvements estimés restent dans leur région",
  "explore.flows.none": "L’estimation n’a pas de couloir ici",
  "explore.flows.corner": "De ↓ à →",
  "explore.flows.unlisted": "aucun, ou moins d’une personne",
  "explore.flows.rest": "{region} : tous les autres",
  "explore.flows.corridor": "De → à",
  "explore.flows.subtitle":
    "Mouvements estimés, personnes, de la mi-{start} à la mi-{end}{sex, select, F {, femmes et filles} M {, hommes et garçons} other {}}{about, select, none {} other {, couloirs : {about}}}. {method} ; tableaux de stocks de la révision {revision}. MODÈLE",
  "explore.flows.caption.moves":
    "Déplacements suivis d’un séjour d’au moins 12 mois, calés sur les rapports des pays qui en publient.",
  "explore.flows.caption.transitions":
    "Personnes qui vivent dans un autre pays à la fin de la période qu’à son début. Naissances, décès et allers-retours entre-temps ne sont pas comptés.",
  "explore.flows.own-scale":
    "Les épaisseurs sont propres à cette vue et ne se comparent pas à celles d’autres vues.",
  "explore.flows.interval":
    "d’après les erreurs sur des pays entiers que l’ajustement n’avait pas vus ; entre deux pays sans rapports, il ne peut être mesuré",
  "explore.flows.from": "De",
  "explore.flows.to": "À",
  "explore.view": "Image",
  "explore.view.map": "Carte",
  "explore.view.chord": "Régions en cercle",
  "explore.view.matrix": "Matrice",
  "explore.release": "Tableaux de stocks",
  "explore.release.text": "Révision de {revision}",
  "explore.period": "Période",
  "explore.sex": "Sexe",
  "explore.sex._T": "Les deux sexes",
  "explore.sex.F": "Femmes et filles",
  "explore.sex.M": "Hommes et garçons",
  "explore.method": "Méthode",
  "explore.about": "Couloirs de",
  "explore.about.world": "Le monde entier",
  "explore.about.regions": "Régions",
  "explore.about.areas": "Pays et territoires",
  "explore.open": "Ouvrir une région (deux au plus)",
  "explore.links": "Plus grands couloirs dessinés",
  "explore.method.waymark": "Waymark, calé sur les rapports",
  "explore.method.waymark-closed": "Waymark, fermé sur la migration nette",
  "explore.method.da-pb-closed": "Comptabilité, pseudo-bayésienne",
  "explore.method.da-min-closed": "Comptabilité, déplacements minimaux, fermée",
  "explore.method.da-min-open-dr": "Comptabilité, déplacements minimaux, ouverte",
  "explore.method.da-ind-closed": "Comptabilité, indépendance",
  "explore.method.mig-rate": "Taux tirés des stocks",
  "explore.method.sd-rev-neg": "Différences de stocks, baisses lues comme retours",
  "explore.method.sd-drop-neg": "Différences de stocks, baisses écartées",
  "explore.assumes.waymark": "Ce qui vaut entre pays qui publient des rapports vaut ailleurs.",
  "explore.assumes.waymark-closed":
    "Comme Waymark, déplacé le moins possible jusqu’à ce que populations, naissances et décès concordent.",
  "explore.assumes.da-pb-closed":
    "Un mélange : 87 pour cent de déplacements minimaux, 13 pour cent d’indépendance, le poids publié.",
  "explore.assumes.da-min-closed":
    "Le moins de personnes possible ont bougé ; naissances et décès expliquent la croissance du monde.",
  "explore.assumes.da-min-open-dr":
    "Le moins de personnes possible ont bougé ; ce qui ne concorde pas quitte le monde ou y entre.",
  "explore.assumes.da-ind-closed": "Le lieu de vie à la fin n’a aucun rapport avec celui du début.",
  "explore.assumes.mig-rate": "Les déplacements se répartissent comme les migrants déjà présents.",
  "explore.assumes.sd-rev-neg":
    "Un stock qui baisse signifie des retours ; les décès de migrants ressemblent à des retours.",
  "explore.assumes.sd-drop-neg": "Un stock qui baisse ne signifie rien.",
  "explore.why": "Pourquoi les méthodes diffèrent-elles ?",
  "explore.why.lead":
    "Les stocks disent où vivent les personnes nées ailleurs. Entre deux tableaux, bien des histoires sont possibles : un seul déplacement, des allers-retours, un décès. Chaque méthode en choisit une, et ce choix décide du niveau.",
  "explore.why.least":
    "Le minimum de déplacements qui explique le changement donne une borne inférieure : quiconque a pu rester est resté.",
  "explore.why.independence":
    "L’indépendance donne un extrême supérieur : tout le monde part et est redistribué.",
  "explore.why.what":
    "Les méthodes ne comptent pas la même chose. La comptabilité compte les personnes dont le pays de résidence diffère à deux dates ; l’estimation Waymark suit les rapports de déplacements avec un séjour d’un an. N’additionnez ni ne soustrayez jamais des valeurs de deux méthodes.",
  "explore.why.level":
    "Par rapport aux rapports des deux bouts, 1990–2020, hors d’Europe, le niveau de Waymark est proche de 1, celui de la comptabilité pseudo-bayésienne d’environ 1,4 et celui de l’indépendance d’environ 5 ; le minimum donne environ un tiers en Europe.",
  "explore.why.range":
    "Là où les méthodes divergent, c’est la fourchette qui est connue. Le panneau de chaque nombre montre les valeurs de toutes les méthodes.",
  "explore.why.table": "Tous les couloirs du monde par méthode, {period}, révision de {revision}",
  "explore.why.total": "Mouvements",
  "explore.why.method": "Méthode et hypothèse",
  "explore.matrix.table": "Mouvements entre régions, {period}",
  "statistic.flow-corridor": "Mouvements estimés dans un couloir",
  "statistic.flow-sum": "Mouvements estimés, somme de couloirs",
  "unit.persons-in-four-years": "personnes en quatre ans",
  "method.flow-waymark":
    "Régression ajustée sur les flux déclarés par les pays qui en publient, appliquée aux tableaux officiels de stocks ; intervalles tirés des erreurs sur des pays entiers laissés de côté.",
  "method.flow-waymark-closed":
    "Le tableau le plus proche de l’estimation Waymark dont les soldes sont la migration nette des populations, naissances et décès.",
  "method.flow-da-pb-closed":
    "Comptabilité démographique par lieu de naissance : 0,87 de déplacements minimaux et 0,13 d’indépendance.",
  "method.flow-da-min-closed":
    "Comptabilité démographique par lieu de naissance avec le plus de sédentaires possible ; naissances et décès expliquent la croissance du monde.",
  "method.flow-da-min-open-dr":
    "Comptabilité démographique par lieu de naissance avec le plus de sédentaires possible ; ce qui ne concorde pas sort ou entre.",
  "method.flow-da-ind-closed":
    "Comptabilité démographique par lieu de naissance où la résidence finale est indépendante de l’initiale.",
  "method.flow-mig-rate":
    "L’ampleur de toutes les migrations nettes répartie entre couloirs en proportion des stocks du début.",
  "method.flow-sd-rev-neg":
    "Hausse du stock par lieu de naissance ; une baisse est lue comme un retour.",
  "method.flow-sd-drop-neg":
    "Hausse du stock par lieu de naissance ; une baisse est lue comme aucun déplacement.",
  "caveat.flow-moves":
    "Déplacements suivis d’un séjour d’au moins 12 mois, et non événements à une frontière.",
  "caveat.flow-transitions":
    "Personnes dont la résidence à la fin de la période diffère de celle du début : les déplacements intermédiaires ne sont pas comptés.",
  "caveat.flow-methods-differ":
    "D’autres méthodes donnent d’autres valeurs ; n’additionnez ni ne soustrayez jamais des valeurs de deux méthodes.",
  "caveat.flow-coverage":
    "Entre deux pays qui ne publient pas de rapports, la couverture de l’intervalle ne peut être mesurée.",
  "caveat.flow-no-interval":
    "Cette méthode n’indique pas d’intervalle ; la valeur n’en est pas exacte pour autant.",
  "caveat.flow-no-joint-interval": "La somme n’a pas encore d’intervalle propre.",
  "client.estimate": "Estimation de ce couloir",
  "client.sum-of-corridors": "Somme de {n} couloirs",
  "client.sum-set": "Tous les couloirs de : {from} ; à : {to}",
  "client.sum-largest": "Les plus grands",
  "client.estimate-file": "Fichier de l’estimation entière",
  "client.everywhere": "partout",
  "client.rest-of": "{region}, tout ce qui n’est pas nommé à part",
  "client.sex._T": "les deux sexes",
  "client.sex.F": "femmes et filles",
  "client.sex.M": "hommes et garçons",
  "client.not-loaded": "Les chiffres n’ont pas pu être chargés : {file}",
};
