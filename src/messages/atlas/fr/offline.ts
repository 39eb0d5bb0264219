import type { offline as en } from "../en/offline.ts";

/** The atlas without a network. */
export const offline: Record<keyof typeof en, string> = {
  "offline.missing":
    "Cette page n’a pas été consultée quand il y avait un réseau, et il n’y en a pas maintenant.",
};
