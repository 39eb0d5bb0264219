import type { offline as en } from "../en/offline.ts";

/** The atlas without a network. */
export const offline: Record<keyof typeof en, string> = {
  "offline.missing": "لم تُزَر هذه الصفحة حين كانت هناك شبكة، ولا توجد شبكة الآن.",
};
