import type { LabReply, LabTask } from "../../lab/program.ts";
import { load, rootPath } from "../load.ts";

/** How a program answers: in a worker, or on the page itself. */
export interface LabLine {
  readonly place: "worker" | "page";
  readonly send: (task: LabTask) => void;
}

/**
 * Opens the program of the laboratory. Its text comes as a file of figures and starts from a blob, since a
 * worker does not start from a file on a disk; where a browser refuses that as well, the same program runs on
 * the page.
 */
export async function openLab(hear: (reply: LabReply) => void): Promise<LabLine> {
  try {
    return await inWorker(await load<string>("lab/program"), hear);
  } catch {
    return onPage(hear);
  }
}

function inWorker(text: string, hear: (reply: LabReply) => void): Promise<LabLine> {
  return new Promise((resolve, reject) => {
    const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const worker = new Worker(address);
    worker.onerror = () => reject(new Error("the worker does not start"));
    worker.onmessage = ({ data }: MessageEvent<LabReply>) => hear(data);
    // A worker that cannot start says so at once; one that starts takes messages from the beginning.
    setTimeout(() => resolve({ place: "worker", send: (task) => worker.postMessage(task) }));
  });
}

function onPage(hear: (reply: LabReply) => void): Promise<LabLine> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${rootPath()}assets/lab-worker.js`;
    script.onerror = () => reject(new Error("cannot load assets/lab-worker.js"));
    script.onload = () => {
      const program = globalThis.waymarkLabProgram?.(hear);
      if (program) resolve({ place: "page", send: (task) => void program(task) });
      else reject(new Error("assets/lab-worker.js holds no program"));
    };
    document.head.append(script);
  });
}
