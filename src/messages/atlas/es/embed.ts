import type { embed as en } from "../en/embed.ts";

/** Figures inside of other pages. */
export const embed: Record<keyof typeof en, string> = {
  "figure.embed": "Insertar",
  "client.embed.page": "De Waymark: la página completa",
  "client.embed.frame": "Como marco",
  "client.embed.module": "Como módulo; el servidor debe permitir la lectura desde otros sitios",
};
