/** The atlas without a network. */
export const offline = {
  "offline.missing": "This page was not visited while there was a network, and there is none now.",
} as const;
