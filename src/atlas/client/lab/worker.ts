import { type LabReply, type LabTask, labProgram } from "../../lab/program.ts";

declare global {
  /** Set by this file where it runs on the page itself. */
  var waymarkLabProgram: typeof labProgram | undefined;
}

const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: LabTask }) => void) | null;
  postMessage: (reply: LabReply) => void;
};

if ("document" in globalThis) {
  globalThis.waymarkLabProgram = labProgram;
} else {
  const program = labProgram((reply) => scope.postMessage(reply));
  scope.onmessage = ({ data }) => void program(data);
}
