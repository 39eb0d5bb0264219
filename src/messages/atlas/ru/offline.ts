import type { offline as en } from "../en/offline.ts";

/** The atlas without a network. */
export const offline: Record<keyof typeof en, string> = {
  "offline.missing": "Эта страница не посещалась, пока была сеть, а сейчас сети нет.",
};
