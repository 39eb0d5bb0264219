import type { embed as en } from "../en/embed.ts";

/** Figures inside of other pages. */
export const embed: Record<keyof typeof en, string> = {
  "figure.embed": "嵌入",
  "client.embed.page": "来自Waymark：完整页面",
  "client.embed.frame": "以框架嵌入",
  "client.embed.module": "以模块嵌入；主机须允许其他网站读取",
};
