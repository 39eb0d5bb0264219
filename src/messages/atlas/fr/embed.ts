import type { embed as en } from "../en/embed.ts";

/** Figures inside of other pages. */
export const embed: Record<keyof typeof en, string> = {
  "figure.embed": "Intégrer",
  "client.embed.page": "Depuis Waymark : la page entière",
  "client.embed.frame": "Dans un cadre",
  "client.embed.module": "En module ; l’hôte doit permettre la lecture depuis d’autres sites",
};
