import type { offline as en } from "../en/offline.ts";

/** The atlas without a network. */
export const offline: Record<keyof typeof en, string> = {
  "offline.missing": "Esta página no se visitó cuando había red, y ahora no la hay.",
};
