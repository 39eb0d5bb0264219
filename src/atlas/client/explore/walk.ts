import { type FocusStop, focusList } from "../../../figures/focus/focus-list.ts";
import { type HitTest, hitTest } from "../../../figures/focus/hit-test.ts";
import type { Shown } from "./stage.tsx";

/** Lets a reader ask a picture: by pointer, by touch, by keyboard. */
export interface Walk {
  /** A new figure stands in the picture. */
  readonly shows: (shown: Shown) => void;
}

/**
 * Pointer: what is under it is told beside it, a click opens its trace. Keyboard: Tab enters the picture,
 * arrows walk its values in their order, Enter opens, Escape leaves the value. The picture itself stays as
 * it is: a frame lies over it.
 */
export function startWalk(picture: HTMLElement, keys: string, open: (trace: string) => void): Walk {
  picture.tabIndex = 0;
  picture.setAttribute("role", "group");
  picture.setAttribute("aria-roledescription", keys);
  const tip = element("p", "tip", picture.parentElement!, picture);
  tip.setAttribute("role", "status");
  const frame = element("div", "walk-frame", picture.parentElement!, picture);
  let shown: Shown | null = null;
  let stops: readonly FocusStop[] = [];
  let hit: HitTest | null = null;
  let at = -1;

  const tell = (stop: FocusStop | undefined, withFrame: boolean) => {
    tip.textContent = stop?.text ?? "";
    tip.hidden = !stop;
    frame.hidden = !stop?.box || !withFrame;
    if (!stop?.box || !shown) return;
    const scale = picture.clientWidth / shown.figure.size.width;
    const { x, y, width, height } = stop.box;
    const [left, top] = [picture.offsetLeft + x * scale, picture.offsetTop + y * scale];
    move(frame, left - 3, top - 3);
    frame.style.width = `${width * scale + 6}px`;
    frame.style.height = `${height * scale + 6}px`;
    const room = picture.offsetLeft + picture.clientWidth - tip.offsetWidth;
    move(tip, Math.max(picture.offsetLeft, Math.min(left, room)), top + height * scale + 10);
  };
  const openRow = (row: string, column?: string) => {
    const found = shown?.figure.table.rows.find(({ key }) => key === row);
    const i = shown?.figure.table.columns.findIndex(({ key }) => key === column) ?? -1;
    const trace = found?.cells[i > 0 ? i : 1]?.trace;
    if (trace) open(trace);
  };
  const under = (event: MouseEvent) => {
    if (!shown) return null;
    hit ??= hitTest(shown.figure.scene, 8);
    const box = picture.getBoundingClientRect();
    const scale = shown.figure.size.width / box.width;
    return hit((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
  picture.addEventListener("pointermove", (event) => {
    const found = under(event);
    picture.classList.toggle("over", found !== null);
    const stop = found ? stopOf(shown!, stops, found.row, found.column) : undefined;
    tell(stop, false);
    if (!stop) return;
    const box = picture.getBoundingClientRect();
    const x = event.clientX - box.left + picture.offsetLeft;
    const room = picture.offsetLeft + picture.clientWidth - tip.offsetWidth;
    move(
      tip,
      Math.max(picture.offsetLeft, Math.min(x + 14, room)),
      event.clientY - box.top + picture.offsetTop + 18,
    );
  });
  picture.addEventListener("pointerleave", () => tell(undefined, false));
  picture.addEventListener("click", (event) => {
    const found = under(event);
    if (found) openRow(found.row, found.column);
  });
  picture.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined && stops.length > 0) {
      at = (at + step + stops.length) % stops.length;
      if (at < 0) at = 0;
    } else if (event.key === "Escape") at = -1;
    else if (event.key === "Enter") {
      const stop = stops[at];
      if (stop) openRow(stop.row);
    } else return;
    event.preventDefault();
    tell(stops[at], true);
  });
  picture.addEventListener("blur", () => tell(undefined, false));
  return {
    shows(next) {
      shown = next;
      hit = null;
      at = -1;
      stops = focusList(next.figure, next.context);
      tell(undefined, false);
    },
  };
}

/** What is told of a mark: the stop of its row, or the one cell of a matrix. */
function stopOf(
  { figure }: Shown,
  stops: readonly FocusStop[],
  row: string,
  column: string | undefined,
): FocusStop | undefined {
  const stop = stops.find((each) => each.row === row);
  const found = figure.table.rows.find(({ key }) => key === row);
  if (!found) return undefined;
  const i = figure.table.columns.findIndex(({ key }) => key === column);
  if (stop && i < 1) return stop;
  const cell = found.cells[i < 1 ? 1 : i];
  const heading = i < 1 ? "" : ` → ${figure.table.columns[i]!.heading}`;
  const parts = [cell?.text ?? "", cell?.interval ? `(${cell.interval.text})` : ""].join(" ");
  return { row, text: `${found.cells[0]?.text ?? ""}${heading}: ${parts}`, box: stop?.box ?? null };
}

function element(tag: string, name: string, parent: HTMLElement, after: Element): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.hidden = true;
  after.after(made);
  parent.classList.add("has-walk");
  return made;
}

/** Moves by properties of the style, which the content-security policy allows to a program. */
function move(box: HTMLElement, x: number, y: number): void {
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
}
