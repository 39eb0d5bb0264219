import type { JSX } from "preact";
import { render } from "preact";
import type { NumberRecord } from "../data/number-record.ts";
import type { SourceFact } from "../page-context.ts";
import { loadAreaNames } from "./area-names.ts";
import { load } from "./load.ts";
import { PanelBody } from "./panel-body.tsx";
import { loadWords, type Say } from "./words.ts";

interface Slice {
  readonly numbers: readonly NumberRecord[];
}

let dialog: HTMLDialogElement | undefined;

/** Numbers that another program of the page made, and the one to open: detail of `waymark:number`. */
export interface OpenNumber {
  readonly numbers: readonly NumberRecord[];
  readonly at: number;
}

/** Makes every number of the page a button that opens its trace; arrows walk the numbers of a table. */
export function startTracePanel(): void {
  addEventListener("waymark:number", (event) => {
    const { numbers, at } = (event as CustomEvent<OpenNumber>).detail;
    void open(numbers, at);
  });
  const slice = document.body.dataset.slice;
  if (!slice) return;
  const openAt = async (position: number) => {
    const { numbers } = await load<Slice>(slice);
    await open(numbers, position);
  };
  const numbers = [...document.querySelectorAll<HTMLElement>("[data-n]")];
  for (const number of numbers) {
    number.setAttribute("role", "button");
    number.setAttribute("aria-haspopup", "dialog");
    number.tabIndex = 0;
  }
  for (const table of document.querySelectorAll("table")) {
    // One stop of the tab key for each table; the arrows walk inside of it.
    for (const [i, number] of [...table.querySelectorAll<HTMLElement>("[data-n]")].entries()) {
      if (i > 0) number.tabIndex = -1;
    }
    table.addEventListener("keydown", (event) => walk(table, event));
  }
  document.addEventListener("click", (event) => {
    const number = (event.target as Element).closest<HTMLElement>("[data-n]");
    if (number && !number.closest("dialog")) void openAt(Number(number.dataset.n));
  });
  document.addEventListener("keydown", (event) => {
    const number = (event.target as Element).closest<HTMLElement>("[data-n]");
    if (!number || number.closest("dialog") || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    void openAt(Number(number.dataset.n));
  });
}

async function open(numbers: readonly NumberRecord[], position: number): Promise<void> {
  const [sources, say] = await Promise.all([
    load<readonly SourceFact[]>("sources"),
    loadWords(),
    loadAreaNames(),
  ]);
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "trace";
    document.body.append(dialog);
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog?.close();
    });
  }
  dialog.setAttribute("aria-labelledby", "trace-title");
  show(dialog, numbers, sources, say, position);
  if (!dialog.open) dialog.showModal();
}

function show(
  box: HTMLDialogElement,
  numbers: readonly NumberRecord[],
  sources: readonly SourceFact[],
  say: Say,
  position: number,
): void {
  const body: JSX.Element = (
    <PanelBody
      record={numbers[position]!}
      numbers={numbers}
      sources={sources}
      say={say}
      onOpen={(other) => show(box, numbers, sources, say, other)}
      onClose={() => box.close()}
    />
  );
  render(body, box);
  box.scrollTop = 0;
}

/** Arrow keys inside of a table: to the next number in the row or in the column. */
function walk(table: HTMLTableElement, event: KeyboardEvent): void {
  const cell = (event.target as Element).closest("td");
  const row = cell?.closest("tr");
  if (!cell || !row || !/^Arrow/.test(event.key)) return;
  const rtl = getComputedStyle(table).direction === "rtl" ? -1 : 1;
  const across = event.key === "ArrowRight" ? rtl : event.key === "ArrowLeft" ? -rtl : 0;
  const down = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const rows = [...table.rows];
  let [y, x] = [rows.indexOf(row), cell.cellIndex];
  for (;;) {
    y += down;
    x += across;
    const next = rows[y]?.cells[x];
    if (!next) return;
    const number = next.querySelector<HTMLElement>("[data-n]");
    if (!number) continue;
    event.preventDefault();
    number.focus();
    return;
  }
}
