/** Figures inside of other pages. */
export const embed = {
  "figure.embed": "Embed",
  "client.embed.page": "From Waymark: the whole page",
  "client.embed.frame": "As a frame",
  "client.embed.module": "As a module; the host must allow reading from other sites",
} as const;
