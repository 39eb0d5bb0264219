import type { ages as english } from "../en/ages.ts";

/** What is held by age. */
export const ages: Readonly<Record<keyof typeof english, string>> = {
  "data.ages": "Edades",
  "data.ages.migrants":
    "Ninguna fuente de esta edición cuenta a los migrantes internacionales por edad y sexo: los cuadros de las Naciones Unidas que lo hacen no forman parte de ella. Por eso las páginas de países y zonas no muestran una pirámide de migrantes; la de toda la población no diría quién ha migrado.",
  "data.ages.held":
    "Por edad y sexo se dispone de la población (Perspectivas de la Población Mundial, revisión de 2019 por grupos de cinco años hasta 2020, revisión de 2022 por años de edad hasta 2021) y de las personas bajo el mandato del ACNUR (2025, grupos de edad de distinta amplitud, una parte de edad desconocida). Cada valor puede leerse con {command}.",
};
