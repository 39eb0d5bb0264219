/** The program of a browser worker: the flows of the world by every method, as the page sends the tables. */
import { worldEstimates } from "../../src/flows/index.ts";
import type { BrowserTask, SentAnswer, SentPeriod } from "./messages.ts";

interface WorkerScope {
  onmessage: (event: { readonly data: BrowserTask }) => void;
  postMessage(answer: SentAnswer): void;
}
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { periods, warmUp, returnFlows } }) => {
  const world = periods.map(received);
  for (const _ of worldEstimates(world.slice(0, warmUp)));
  const estimates: SentAnswer["estimates"][number][] = [];
  const began = performance.now();
  for (const { period, sex, method, estimate } of worldEstimates(world)) {
    const flows = estimate?.flows ?? new Float64Array();
    estimates.push({ period, sex, method, ...(returnFlows && { flows: sent(flows) }) });
  }
  scope.postMessage({ milliseconds: performance.now() - began, estimates });
};

function received(period: SentPeriod) {
  return {
    ...period,
    stockStart: numbers(period.stockStart),
    stockEnd: numbers(period.stockEnd),
    births: numbers(period.births),
    deaths: numbers(period.deaths),
  };
}

function numbers(text: string): Float64Array {
  return new Float64Array(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)).buffer);
}

function sent(flows: Float64Array): string {
  let text = "";
  for (const byte of new Uint8Array(flows.buffer)) text += String.fromCharCode(byte);
  return btoa(text);
}
