import { notice } from "../notice.ts";
import { loadWords, type Say } from "../words.ts";

/** Below this height an embedded figure would hide its sources. */
const roomForLink = 56;

/** Shows a figure alone where the address asks for it, and offers the lines with which others show it. */
export function startEmbed(): void {
  const wanted = new URLSearchParams(location.search).get("embed");
  if (wanted !== null) void showAlone(wanted);
  if (location.protocol === "file:") return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-embed]")) {
    button.hidden = false;
    button.addEventListener("click", () => void offer(button));
  }
}

/** Leaves nothing on the page but the figure, with a link to where it comes from. */
async function showAlone(id: string): Promise<void> {
  const figure = document.getElementById(id);
  const main = document.querySelector("main");
  if (!main || !(figure instanceof HTMLElement) || figure.tagName !== "FIGURE") {
    await notice("client.state-ignored", { part: `embed=${id.slice(0, 60)}` });
    return;
  }
  const say = await loadWords();
  document.documentElement.classList.add("embedded");
  const link = document.createElement("a");
  link.href = pageAddress(id);
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = say("client.embed.page");
  const line = document.createElement("p");
  line.append(link);
  main.replaceChildren(figure, line);
}

/** Address of the page of a figure without the wish to see it alone. */
function pageAddress(id: string): string {
  const address = new URL(location.href);
  address.searchParams.delete("embed");
  address.hash = id;
  return address.href;
}

async function offer(button: HTMLButtonElement): Promise<void> {
  const figure = button.closest<HTMLElement>("figure");
  if (!figure) return;
  const say = await loadWords();
  const known = figure.querySelector<HTMLElement>(".embed-lines");
  if (known) {
    known.remove();
    button.setAttribute("aria-expanded", "false");
    return;
  }
  button.setAttribute("aria-expanded", "true");
  button.closest("p")?.after(lines(figure, say));
  figure.querySelector<HTMLTextAreaElement>(".embed-lines textarea")?.select();
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
  address.searchParams.set("embed", figure.id);
  address.hash = "";
  const { width, height } = roomOf(figure);
  const title = quoted(figure.querySelector("h2, h3")?.textContent ?? "");
  return `<iframe src="${quoted(address.href)}" title="${title}" loading="lazy" style="width:100%;aspect-ratio:${width}/${height};border:0"></iframe>`;
}

/** The same as a module, for pages that want the figure inside of their own. */
function moduleLines(figure: HTMLElement): string {
  const page = new URL(pageAddress(figure.id));
  page.hash = "";
  const program = new URL(`${document.documentElement.dataset.root ?? "./"}assets/embed.js`, page);
  const { width, height } = roomOf(figure);
  const options = JSON.stringify({ page: page.href, figure: figure.id, width, height });
  return `<div id="waymark-${quoted(figure.id)}"></div>
<script type="module">
import { mount } from "${program.href}";
mount(document.getElementById("waymark-${quoted(figure.id)}"), ${options.replaceAll("<", "\\u003c")});
</script>`;
}

function roomOf(figure: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: figure.offsetWidth, height: figure.offsetHeight + roomForLink };
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
