import type { embed as en } from "../en/embed.ts";

/** Figures inside of other pages. */
export const embed: Record<keyof typeof en, string> = {
  "figure.embed": "تضمين",
  "client.embed.page": "من Waymark: الصفحة كاملة",
  "client.embed.frame": "في إطار",
  "client.embed.module": "كوحدة برمجية؛ يجب أن يسمح المضيف بالقراءة من مواقع أخرى",
};
