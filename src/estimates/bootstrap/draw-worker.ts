import { parentPort, workerData } from "node:worker_threads";
import { drawFlows } from "../../flows/uncertainty/bootstrap/draw-flows.ts";
import type { DrawTask, WorkerMessage } from "./draw-task.ts";

/** The program of one worker thread: estimates its part of the draws and hands the counts over. */
const { period, errors, drawing, from, to } = workerData as DrawTask;
const tell = (message: WorkerMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);
const draws = drawFlows(period, errors, drawing, from, to, () => tell({ made: 1 }));
tell({ draws }, [draws.histogram.counts.buffer as ArrayBuffer, draws.totals.buffer as ArrayBuffer]);
