import type { NumberRecord } from "../../data/number-record.ts";
import type { OpenNumber } from "../trace-panel.tsx";

const held = new WeakMap<HTMLElement, readonly NumberRecord[]>();

/** Makes the numbers of a part that the browser printed buttons that open their traces. */
export function wakeNumbers(box: HTMLElement, numbers: readonly NumberRecord[]): void {
  const isNew = !held.has(box);
  held.set(box, numbers);
  for (const number of box.querySelectorAll<HTMLElement>("[data-n]")) {
    number.setAttribute("role", "button");
    number.setAttribute("aria-haspopup", "dialog");
    number.tabIndex = 0;
  }
  if (!isNew) return;
  const open = (event: Event) => {
    const number = (event.target as Element).closest<HTMLElement>("[data-n]");
    if (!number) return;
    event.preventDefault();
    // The page's own numbers stand in another file: they must not hear this.
    event.stopPropagation();
    const detail: OpenNumber = { numbers: held.get(box)!, at: Number(number.dataset.n) };
    dispatchEvent(new CustomEvent("waymark:number", { detail }));
  };
  box.addEventListener("click", open);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") open(event);
  });
}
