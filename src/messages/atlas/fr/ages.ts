import type { ages as english } from "../en/ages.ts";

/** What is held by age. */
export const ages: Readonly<Record<keyof typeof english, string>> = {
  "data.ages": "Âges",
  "data.ages.migrants":
    "Aucune source de cette édition ne dénombre les migrants internationaux par âge et par sexe : les tableaux des Nations Unies qui le font n’en font pas partie. Les pages des pays et zones ne montrent donc pas de pyramide des migrants ; celle de la population totale ne dirait pas qui a migré.",
  "data.ages.held":
    "Sont disponibles par âge et par sexe la population (Perspectives de la population mondiale, révision 2019 par groupes de cinq ans jusqu’en 2020, révision 2022 par année d’âge jusqu’en 2021) et les personnes relevant de la compétence du HCR (2025, groupes d’âge d’étendue inégale, une partie d’âge inconnu). Chaque valeur se lit avec {command}.",
};
