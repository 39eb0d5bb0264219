import type { PageContext } from "../page-context.ts";

/** What the body of a corridor needs to print itself, where pages are built and in the browser. */
export type CorridorVoice = Pick<PageContext, "language" | "say" | "number" | "link" | "file"> & {
  readonly areaName: (code: string) => string;
  readonly facts: Pick<PageContext["facts"], "sources" | "has">;
};
