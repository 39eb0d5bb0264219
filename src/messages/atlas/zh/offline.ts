import type { offline as en } from "../en/offline.ts";

/** The atlas without a network. */
export const offline: Record<keyof typeof en, string> = {
  "offline.missing": "有网络时未访问过此页，而现在没有网络。",
};
