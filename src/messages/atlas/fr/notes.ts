import type { notes as en } from "../en/notes.ts";

/** Coverage, methods, glossary and files of the page of data. */
export const notes: Record<keyof typeof en, string> = {
  "data.coverage": "Couverture",
  "data.coverage.lead":
    "De combien de pays, zones et groupes chaque source a une valeur, par première année de cinq. Un tiret : aucune.",
  "data.coverage.note":
    "Les cases plus foncées comptent plus de zones. Une source d’une seule année n’est pas mauvaise : elle répond à une autre question.",
  "data.missing": "Cases sans valeur",
  "data.methods": "Méthodes des estimations de flux",
  "data.methods.lead":
    "Toutes les estimations reposent sur les mêmes tableaux officiels. Les méthodes répondent différemment parce que leurs hypothèses diffèrent ; aucune n’observe un déplacement.",
  "data.revisions": "Révisions",
  "data.revisions.past":
    "Chaque révision des tableaux des Nations Unies recalcule tout le passé : la même année a une autre valeur dans les révisions de 2019, 2020 et 2024. Les chiffres de deux révisions sont rivaux et ne forment jamais une série.",
  "data.revisions.edition":
    "Tous les chiffres de cet atlas viennent de l’édition {edition}, un ensemble figé de publications. La comparaison de deux éditions dit pour chaque chiffre si le monde a changé ou si les données ont été révisées.",
  "data.glossary": "Glossaire",
  "data.term.stock": "Effectif",
  "data.term.stock.words":
    "Personnes qui vivent un jour donné dans une zone et remplissent une condition, comme la naissance dans un autre pays.",
  "data.term.flow": "Flux migratoire",
  "data.term.flow.words":
    "Personnes qui ont changé de résidence pendant une période ; pour une estimation, entre ses deux dates.",
  "data.term.basis": "Critère",
  "data.term.basis.words":
    "Ce qui fait d’une personne un migrant dans un tableau : pays de naissance, nationalité ou résidence antérieure.",
  "data.term.vintage": "Millésime",
  "data.term.vintage.words":
    "Une publication d’un ensemble de données, telle que son producteur l’a diffusée.",
  "data.term.edition": "Édition",
  "data.term.edition.words":
    "Un ensemble figé de millésimes d’où tous les chiffres se reconstruisent, octet par octet.",
  "data.term.rival": "Valeur rivale",
  "data.term.rival.words": "Une autre valeur officielle ou publiée du même fait.",
  "data.term.model": "MODÈLE",
  "data.term.model.words": "La marque d’une valeur estimée. Ce n’est jamais une observation.",
  "data.term.interval": "Intervalle",
  "data.term.interval.words":
    "La plage où se trouve la valeur déclarée dans la part indiquée des cas, mesurée sur des pays que l’ajustement n’avait pas vus.",
  "data.term.trace": "Traçabilité",
  "data.term.trace.words": "Le chemin d’un nombre imprimé jusqu’aux cases du producteur.",
  "data.term.gap": "Lacune",
  "data.term.gap.words":
    "L’énoncé qu’une chose ne peut être mesurée avec cette édition, et pourquoi.",
  "data.files.path": "Chemin sous la racine",
  "data.files.what": "Contenu",
  "data.files.script":
    "Les fichiers .js sont des scripts classiques qui appellent waymark.receive avec un nom et une valeur JSON, car une page ouverte depuis un disque ne peut rien charger d’autre : retirez l’appel pour lire le JSON. S’il contient alike et packed, le membre a d’un chiffre est la place, dans alike, de ce qu’il partage avec d’autres. Un bouton de chaque page donne les mêmes chiffres en CSV.",
  "data.file.area":
    "Chaque chiffre de la page d’une zone : valeur, unité, intervalle, sources, formule et traçabilité complète",
  "data.file.pages": "Les chiffres du monde, de la Déclaration et de la première vue des flux",
  "data.file.flows": "Les estimations de flux qui existent ; chacune a son fichier",
  "data.file.lab": "Les tableaux officiels d’une période, d’où le laboratoire estime",
  "data.file.sources": "Sources avec publication, licence et citation",
  "data.file.search": "Noms des pays et zones en six langues",
};
