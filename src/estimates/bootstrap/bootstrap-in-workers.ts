import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type {
  BootstrappedFlows,
  FlowBootstrapOptions,
  FlowDraws,
  InputErrors,
  StockPeriod,
} from "../../flows/index.ts";
import { bootstrapSettings, summariseDraws } from "../../flows/uncertainty/bootstrap/index.ts";
import type { DrawTask, WorkerMessage } from "./draw-task.ts";

/** How the draws are divided and followed. */
export interface WorkerOptions {
  /** Threads; default one for each processor. The result does not depend on it. */
  readonly workers?: number | undefined;
  /** Draws made so far, and all of them. */
  readonly onProgress?: (made: number, of: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * `bootstrapFlows` on worker threads. Draws are divided into one range for each thread; since a draw depends on the
 * seed and its number alone and counts only add up, any number of threads gives the same result to the last digit.
 *
 * @throws FlowError as `bootstrapFlows`, or the reason of `signal`
 */
export async function bootstrapInWorkers(
  period: StockPeriod,
  errors: InputErrors,
  options: FlowBootstrapOptions = {},
  { workers = availableParallelism(), onProgress = () => {}, signal }: WorkerOptions = {},
): Promise<BootstrappedFlows> {
  const { draws, drawing } = bootstrapSettings(options);
  const threads = Math.max(1, Math.min(workers, draws));
  const edge = (thread: number) => Math.floor((thread * draws) / threads);
  let made = 0;
  const tell = (count: number) => {
    made += count;
    onProgress(made, draws);
  };
  const running: Worker[] = [];
  const stop = () => Promise.all(running.map((worker) => worker.terminate()));
  try {
    const parts = Array.from({ length: threads }, (_, thread) => {
      const task = { period, errors, drawing, from: edge(thread), to: edge(thread + 1) };
      return drawPart(task, tell, running, signal);
    });
    return summariseDraws(period, errors, options, await Promise.all(parts));
  } finally {
    await stop();
  }
}

function drawPart(
  task: DrawTask,
  tell: (made: number) => void,
  running: Worker[],
  signal: AbortSignal | undefined,
): Promise<FlowDraws> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL("./draw-worker.js", import.meta.url), { workerData: task });
    running.push(worker);
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.on("message", (message: WorkerMessage) => {
      if ("made" in message) tell(message.made);
      else resolve(message.draws);
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("a worker thread ended before its draws were made")));
  });
}
