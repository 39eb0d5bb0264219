import { notice } from "../notice.ts";
import { loadWords, type Say } from "../words.ts";

/** Below this height an embedded figure would hide its sources. */
const roomForLink = 56;
/** Name of the figure that a page with controls shows: its identifier changes with the state. */
const liveView = "view";

/** Shows a figure alone where the address asks for it, and offers the lines with which others show it. */
export function startEmbed(): void {
  const wanted = new URLSearchParams(location.search).get("embed");
  if (wanted !== null) {
    // Programs that draw read the rest of the address as the state of their picture.
    history.replaceState(null, "", pageAddress(wanted));
    void showAlone(wanted);
  }
  if (location.protocol === "file:") return;
  const wake = () => {
    for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-embed]"))
      button.hidden = false;
  };
  wake();
  addEventListener("waymark:drawn", wake);
  // Lines that are open say the state in which they were asked for.
  addEventListener("waymark:state", () => {
    for (const box of document.querySelectorAll(".embed-lines")) box.remove();
    for (const button of document.querySelectorAll("button[data-embed]"))
      button.setAttribute("aria-expanded", "false");
  });
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-embed]");
    if (button) void offer(button);
  });
}

/** Leaves nothing on the page but the figure, with a link to where it comes from. */
async function showAlone(id: string): Promise<void> {
  const main = document.querySelector("main");
  const alone = partOf(id) ?? (await partDrawnLater(id));
  if (!main || !alone) {
    await notice("client.state-ignored", { part: `embed=${id.slice(0, 60)}` });
    return;
  }
  const say = await loadWords();
  alone.dataset.alone = "";
  document.documentElement.classList.add("embedded");
  const link = document.createElement("a");
  link.href = pageAddress(id);
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = say("client.embed.page");
  const line = document.createElement("p");
  line.dataset.alone = "";
  line.append(link);
  main.append(line);
  if (window.parent === window) return;
  const tell = () => parent.postMessage({ waymark: "room", height: main.offsetHeight }, "*");
  new ResizeObserver(tell).observe(main);
}

/** A printed figure, or the place in which a program shows one figure after the other. */
function partOf(id: string): HTMLElement | null {
  if (id === liveView) return document.querySelector<HTMLElement>(".explore-view");
  const figure = document.getElementById(id);
  return figure instanceof HTMLElement && figure.tagName === "FIGURE" ? figure : null;
}

/** A figure that a program draws from the address; null where none draws it. */
function partDrawnLater(id: string): Promise<HTMLElement | null> {
  if (!document.querySelector("#corridor")) return Promise.resolve(null);
  return new Promise((found) => {
    addEventListener("waymark:drawn", () => found(partOf(id)), { once: true });
  });
}

/** Address of the page of a figure without the wish to see it alone. */
function pageAddress(id: string): string {
  const address = new URL(location.href);
  address.searchParams.delete("embed");
  address.hash = id === liveView ? "" : id;
  return address.href;
}

async function offer(button: HTMLButtonElement): Promise<void> {
  const place = button.closest<HTMLElement>("p")!;
  const figure = button.closest<HTMLElement>("figure") ?? partOf(liveView)?.querySelector("figure");
  if (!figure) return;
  const say = await loadWords();
  const known = place.nextElementSibling;
  if (known?.classList.contains("embed-lines")) {
    known.remove();
    button.setAttribute("aria-expanded", "false");
    return;
  }
  button.setAttribute("aria-expanded", "true");
  const made = lines(figure, say);
  place.after(made);
  made.querySelector("textarea")?.select();
}

function lines(figure: HTMLElement, say: Say): HTMLElement {
  const box = document.createElement("div");
  box.className = "embed-lines";
  for (const [key, text] of [
    ["client.embed.frame", frameLines(figure)],
    ["client.embed.module", moduleLines(figure)],
  ] as const) {
    const label = document.createElement("label");
    label.textContent = say(key);
    const field = document.createElement("textarea");
    field.readOnly = true;
    field.rows = 4;
    field.dir = "ltr";
    field.value = text;
    label.append(field);
    box.append(label);
  }
  return box;
}

/** An iframe whose room is known before the figure is there, so that the page around it never jumps. */
function frameLines(figure: HTMLElement): string {
  const address = new URL(location.href);
  address.searchParams.set("embed", nameOf(figure));
  address.hash = "";
  const { width, height } = roomOf(figure);
  const title = quoted(figure.querySelector("h2, h3")?.textContent ?? "");
  return `<iframe src="${quoted(address.href)}" title="${title}" loading="lazy" style="width:100%;aspect-ratio:${width}/${height};border:0"></iframe>`;
}

/** The same as a module, for pages that want the figure inside of their own. */
function moduleLines(figure: HTMLElement): string {
  const name = nameOf(figure);
  const page = new URL(pageAddress(name));
  page.hash = "";
  const program = new URL(`${document.documentElement.dataset.root ?? "./"}assets/embed.js`, page);
  const { width, height } = roomOf(figure);
  const title = figure.querySelector("h2, h3")?.textContent ?? "";
  const live = isDrawn(figure) ? { title, live: true } : {};
  const options = JSON.stringify({ page: page.href, figure: name, width, height, ...live });
  return `<div id="waymark-${quoted(figure.id)}"></div>
<script type="module">
import { mount } from "${program.href}";
mount(document.getElementById("waymark-${quoted(figure.id)}"), ${options.replaceAll("<", "\\u003c")});
</script>`;
}

function nameOf(figure: HTMLElement): string {
  return figure.closest(".explore-view") ? liveView : figure.id;
}

/** True for a figure that no file holds: a program drew it from the address. */
function isDrawn(figure: HTMLElement): boolean {
  return figure.closest(".explore-view, #corridor") !== null;
}

function roomOf(figure: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: figure.offsetWidth, height: figure.offsetHeight + roomForLink };
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
