import type { lab as en } from "../en/lab.ts";

/** The laboratory. */
export const lab: Record<keyof typeof en, string> = {
  "nav.lab": "Laboratoire",
  "lab.title": "Laboratoire : estimez vous-même les flux",
  "lab.lead":
    "Choisissez une période et une méthode, mettez un nombre de votre choix dans une case des tableaux officiels d’effectifs et voyez ce qu’il change.",
  "lab.needs-program": "Le laboratoire calcule dans votre navigateur et a besoin de JavaScript.",
  "lab.period": "Période",
  "lab.weight": "Poids du minimum de déplacements, de 0 à 1",
  "lab.pattern": "Schéma des déplacements (amorce)",
  "lab.pattern.none": "Tous les déplacements également probables",
  "lab.pattern.distance": "Plus probables à courte distance (gravité)",
  "lab.pattern.previous": "Comme à la période précédente",
  "lab.pattern.effect":
    "Un schéma détermine qui va où. Il ne change ni le nombre de migrants dans le monde, ni le nombre de personnes qui quittent ou rejoignent une zone : les stocks, les naissances et les décès les fixent. La taille des populations est déjà dans ces totaux, si bien qu’un schéma de gravité n’agit que par la distance. Les méthodes d’indépendance et pseudo-bayésienne n’utilisent pas de schéma.",
  "lab.refusal.no-previous":
    "C’est la première période de cette révision : aucune période antérieure ne peut fournir le schéma.",
  "lab.cell": "Modifier une case du tableau des effectifs",
  "lab.born": "Nés dans",
  "lab.living": "Vivant dans",
  "lab.date": "Date de référence",
  "lab.persons": "Personnes, votre nombre",
  "lab.reset": "Reprendre la valeur officielle",
  "lab.draws": "Intervalle tiré des erreurs des effectifs",
  "lab.draws.error": "Erreur d’un effectif",
  "lab.draws.seed": "Germe des tirages",
  "lab.draws.start": "Tirer 100 fois",
  "lab.draws.progress": "Tirage {done} sur {of}",
  "lab.draws.none":
    "La méthode refuse la plupart des tirages ou n’en fait aucun : il n’y a pas d’intervalle.",
  "lab.how": "Comment lire cette page",
  "lab.how.tables":
    "Les tableaux sont ceux, officiels, de l’édition : personnes nées à l’étranger par pays de naissance et de résidence, natifs, naissances et décès. Les lieux de naissance inconnus sont répartis comme dans les estimations de l’édition.",
  "lab.how.population":
    "La population d’une zone reste la même : ce qui est ajouté aux personnes nées à l’étranger est retiré aux natifs, et inversement.",
  "lab.how.interval":
    "L’estimation Waymark a un intervalle mesuré sur des flux déclarés. Pour les méthodes comptables, les tirages disent jusqu’où portent les erreurs des effectifs, mais rien des hypothèses de la méthode.",
  "lab.label": "Calculé dans votre navigateur, hors de l’édition",
  "lab.loading": "Chargement des tableaux…",
  "lab.official-cell": "Dans le tableau officiel : {persons} personnes vivant dans : {area}",
  "lab.refused.same-area":
    "Choisissez deux zones différentes : les natifs découlent de la population et ne se modifient pas ici.",
  "lab.refused.not-a-number":
    "« {text} » n’est pas un nombre entier de personnes. N’écrivez que des chiffres, par exemple 250000.",
  "lab.refused.too-many":
    "« {text} » dépasse ce que permettent les natifs et les personnes nées à l’étranger, {area} : au plus {most} personnes.",
  "lab.refusal.infeasible": "Aucun flux ne correspond à ces tableaux. Zones concernées : {areas}",
  "lab.refusal.revision":
    "L’estimation Waymark a été ajustée pour la révision de 2024 : choisissez une période de cette révision.",
  "lab.refusal.other": "La méthode refuse ces tableaux ({code}). Zones concernées : {areas}",
  "lab.table": "Ce que donne la méthode",
  "lab.table.note":
    "Déplacements sur toute la période, les deux sexes. Un tiret : la méthode ne donne pas d’intervalle pour le couloir. Non donné : les intervalles des couloirs ne s’additionnent pas, car leurs erreurs varient ensemble d’une manière inconnue ; une somme n’en a donc pas.",
  "lab.not-given": "non donné",
  "lab.column.quantity": "Grandeur",
  "lab.column.official": "Tableaux officiels",
  "lab.column.edited": "Avec votre nombre",
  "lab.column.change": "Variation",
  "lab.row.stock": "Effectif : nés dans {birthplace}, vivant dans {residence}",
  "lab.row.flow": "{origin} → {destination}",
  "lab.row.immigration": "Entrées, {area}",
  "lab.row.emigration": "Sorties, {area}",
  "lab.row.net": "Migration nette, {area}",
  "lab.row.world": "Tous les déplacements dans le monde",
  "lab.changes": "Corridors qui changent le plus",
  "lab.no-change": "Aucun couloir ne change d’une personne ou plus.",
  "lab.diagnostics": "Ce que la méthode dit des tableaux",
  "lab.diagnostics.none": "La méthode n’a eu besoin d’aucune correction.",
  "lab.diagnostics.world":
    "Naissances, décès et croissance du monde diffèrent de {persons} personnes avant tout équilibrage.",
  "lab.diagnostics.negative":
    "{n} couloirs sont négatifs : cette méthode peut donner des déplacements négatifs.",
  "lab.diagnostics.margin":
    "Plus grande erreur relative des totaux que la méthode respecte : {error}",
  "lab.repair.negative-native-born":
    "Natifs en dessous de zéro ramenés à zéro : {persons} personnes",
  "lab.repair.world-balance":
    "Natifs ajustés pour que naissances et décès expliquent la croissance du monde : {persons} personnes",
  "lab.repair.excess-births":
    "Naissances au-delà des natifs de la fin laissées de côté : {persons} personnes",
  "lab.repair.seed-ignored": "Le modèle donné n’a pu être suivi partout : {persons} personnes",
  "lab.repair.excess-deaths": "Décès au-delà des résidents limités : {persons} personnes",
  "lab.repair.deaths-without-residents":
    "Décès là où personne ne vit laissés de côté : {persons} personnes",
  "lab.repair.clamp-targets":
    "Totaux hors d’atteinte ramenés au plus proche possible : {persons} personnes",
  "lab.repair.release": "Personnes libérées de cases qui devaient être vides : {persons} personnes",
  "lab.repair.layer-exceeds-stock": "Groupe plus grand que l’effectif limité : {persons} personnes",
  "lab.repair.unknown-without-known":
    "Lieux de naissance inconnus sans lieux connus laissés parmi les natifs : {persons} personnes",
  "lab.repair.emigrants-above-population":
    "Sorties au-delà de la part de la population qui peut partir limitées : {persons} personnes",
  "lab.trace": "Comment ces nombres ont été obtenus",
  "lab.trace.status": "Statut",
  "lab.trace.edition": "Édition",
  "lab.trace.draws":
    "{n} tirages avec une erreur de {error} pour cent, germe {seed} ; {refused} refusés",
  "lab.trace.place": "Lieu du calcul",
  "lab.trace.place.worker": "un fil d’exécution de votre navigateur",
  "lab.trace.place.page": "la page elle-même, car ce navigateur ne lance aucun fil d’exécution",
  "lab.trace.no-edit": "aucune case modifiée",
  "lab.trace.edit":
    "nés dans {birthplace}, vivant dans {residence}, {year} : {persons} au lieu de {official}",
  "lab.download": "Résultat avec ses entrées (JSON)",
};
