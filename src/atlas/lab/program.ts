import { type LabAnswer, type LabRequest, labAnswerer } from "./answer.ts";
import { type DrawAnswer, type DrawRequest, drawIntervals } from "./draws.ts";
import type { LabPeriod } from "./lab-period.ts";

/** A message to the program; `id` comes back with the answer. */
export type LabTask = { readonly id: number } & (
  | { readonly kind: "tables"; readonly period: LabPeriod; readonly previous: LabPeriod | null }
  | { readonly kind: "estimate"; readonly request: LabRequest }
  | { readonly kind: "draws"; readonly request: DrawRequest }
);

/** What comes back: tables are ready, a progress, or an answer. */
export type LabReply = { readonly id: number } & (
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "estimate"; readonly answer: LabAnswer }
  | { readonly kind: "draws"; readonly answer: DrawAnswer }
);

/** Takes tasks and replies; the same in a worker and, where a browser allows none, on the page itself. */
export function labProgram(reply: (answer: LabReply) => void): (task: LabTask) => Promise<void> {
  let answerer: ReturnType<typeof labAnswerer> | undefined;
  let latest = 0;
  const isLatest = async (id: number): Promise<boolean> => {
    // A newer task arrives only when the program rests.
    await new Promise((resolve) => setTimeout(resolve));
    return latest === id;
  };
  return async (task) => {
    latest = task.id;
    const { id, kind } = task;
    if (kind === "tables") {
      answerer = labAnswerer(task.period, task.previous);
      reply({ id, kind: "ready" });
      return;
    }
    if (!answerer) return;
    if (kind === "estimate") {
      for (const answer of answerer.answers(task.request)) {
        reply({ id, kind, answer });
        if (!(await isLatest(id))) return;
      }
      return;
    }
    const answer = await drawIntervals(answerer.tables, task.request, async (done) => {
      reply({ id, kind: "progress", done });
      return isLatest(id);
    });
    if (latest === id) reply({ id, kind, answer });
  };
}
