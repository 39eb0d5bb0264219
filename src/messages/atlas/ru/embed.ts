import type { embed as en } from "../en/embed.ts";

/** Figures inside of other pages. */
export const embed: Record<keyof typeof en, string> = {
  "figure.embed": "Встроить",
  "client.embed.page": "Из Waymark: вся страница",
  "client.embed.frame": "Как фрейм",
  "client.embed.module": "Как модуль; сервер должен разрешать чтение с других сайтов",
};
