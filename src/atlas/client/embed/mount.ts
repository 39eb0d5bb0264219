/** Which figure of which page, and the room to keep for it before it is there. */
export interface MountOptions {
  /** Address of a page of the atlas. */
  readonly page: string;
  /** Identifier of the figure on it. */
  readonly figure: string;
  readonly width: number;
  readonly height: number;
  /** True for a figure that the page draws from its address: it is shown in a frame that keeps its program. */
  readonly live?: boolean;
  /** Title of that frame. */
  readonly title?: string;
}

/**
 * Puts a figure of the atlas into an element of another page, apart from its style: title, picture, caption,
 * disclaimer, sources and the link to its page. The host of the atlas must allow to be read from there (CORS).
 *
 * @throws Error if the page cannot be read or has no such figure
 */
export async function mount(element: HTMLElement, options: MountOptions): Promise<void> {
  const { page, figure: id, width, height } = options;
  element.style.minBlockSize = "0";
  element.style.aspectRatio = `${width} / ${height}`;
  if (options.live) return mountFrame(element, options);
  const response = await fetch(page);
  if (!response.ok)
    throw new Error(`${page}: expected a page of the atlas, found ${response.status}`);
  const source = new DOMParser().parseFromString(await response.text(), "text/html");
  const figure = source.getElementById(id);
  if (figure?.tagName !== "FIGURE") throw new Error(`${page}: no figure ${id} on this page`);
  for (const link of figure.querySelectorAll("a[href]"))
    link.setAttribute("href", new URL(link.getAttribute("href")!, page).href);
  for (const box of figure.querySelectorAll("[data-figure-downloads]")) box.remove();
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const style = source.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL(
    source.querySelector('link[rel="stylesheet"]')?.getAttribute("href") ?? "",
    page,
  ).href;
  const home = source.createElement("a");
  home.href = `${page}#${id}`;
  home.textContent = source.title;
  const frame = source.createElement("div");
  frame.lang = source.documentElement.lang;
  frame.dir = source.documentElement.dir;
  frame.append(figure, home);
  root.replaceChildren(document.adoptNode(style), document.adoptNode(frame));
  // The figure is there: its own height is the right one now.
  element.style.aspectRatio = "auto";
}

/** A frame that grows to the height of its figure as soon as the figure tells it. */
function mountFrame(element: HTMLElement, { page, figure, title = "" }: MountOptions): void {
  const address = new URL(page);
  address.searchParams.set("embed", figure);
  const frame = element.ownerDocument.createElement("iframe");
  frame.src = address.href;
  frame.title = title;
  frame.style.cssText = "position:absolute;inset:0;width:100%;height:100%;border:0";
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || typeof data !== "object" || data === null) return;
    const { waymark, height } = data as { waymark?: unknown; height?: unknown };
    if (waymark !== "room" || typeof height !== "number") return;
    element.style.aspectRatio = "auto";
    element.style.height = `${height}px`;
  });
  element.style.position = "relative";
  (element.shadowRoot ?? element.attachShadow({ mode: "open" })).replaceChildren(frame);
}
