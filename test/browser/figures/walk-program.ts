import "../../../src/atlas/style/index.css";
import type { Shown } from "../../../src/atlas/client/explore/stage.tsx";
import { startWalk } from "../../../src/atlas/client/explore/walk.ts";

declare global {
  /** Traces that were opened, in order. */
  var opened: string[];
}

/** Wakes every picture of the page as the atlas does: the figures stand in it as JSON. */
globalThis.opened = [];
const shown = JSON.parse(document.getElementById("figures")!.textContent!) as Shown[];
for (const [at, picture] of document.querySelectorAll<HTMLElement>(".picture").entries()) {
  startWalk(picture, "figure", (trace) => globalThis.opened.push(trace)).shows(shown[at]!);
}
