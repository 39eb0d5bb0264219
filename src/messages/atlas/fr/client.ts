import type { client as en } from "../en/client.ts";

/** Words of the program in the browser, in French. */
export const client: Record<keyof typeof en, string> = {
  "client.close": "Fermer",
  "client.interval": "Intervalle à {level} pour cent",
  "client.revision": "révision de {revision}",
  "client.formula": "Formule",
  "client.cell": "Cellule {cell} de la feuille « {sheet} »",
  "client.row": "Cellule {cell}",
  "client.sum-of": "Somme de {n} cellules",
  "client.count-of": "Nombre de cellules : {n}",
  "client.missing-cells": "Cellules manquantes, non comprises dans la somme : {n}",
  "client.caveats": "À lire avec ce chiffre",
  "client.method": "Méthode",
  "client.sources": "Sources",
  "client.rivals": "Autres valeurs publiées du même fait",
  "client.cite": "Citer",
  "client.cite.text": "Texte avec réserves",
  "client.cite.bibtex": "BibTeX",
  "client.cite.apa": "APA",
  "client.copy": "Copier",
  "client.copied": "Copié",
  "client.command": "En ligne de commande",
  "client.state-ignored": "Une partie de l’adresse n’est pas comprise et a été ignorée : {part}",
  "client.results": "Résultats : {n}",
  "client.no-results": "Aucun pays ni aucune zone ne porte ce nom",
  "client.sorted": "Trié par {column}",
  "client.filtered": "Dispositions affichées : {n}",
  "client.cost":
    "Le coût serait de {cost} dollars des États-Unis : {percent} pour cent de {amount}, moyenne des services observés au {quarter}.",
  "client.no-price": "Aucun prix de ce couloir n’est connu au {quarter}.",
};
