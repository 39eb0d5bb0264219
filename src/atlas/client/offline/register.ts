import { rootPath } from "../load.ts";
import { pageLanguage } from "../words.ts";

/**
 * Lets the atlas work without a network after the first visit: from a web host only, since a disk has no use for
 * it. A browser that refuses leaves the atlas as it is.
 */
export function startOffline(): void {
  if (!/^https?:$/.test(location.protocol) || !("serviceWorker" in navigator)) return;
  const root = new URL(rootPath(), location.href).href;
  addEventListener("load", () => {
    navigator.serviceWorker
      .register(`${root}sw.js`, { scope: root })
      .then(() => navigator.serviceWorker.ready)
      .then(({ active }) => active?.postMessage(visited(root)))
      .catch(() => undefined);
  });
}

/** This page, what it has loaded, and what it may load later. */
function visited(root: string): string[] {
  const { slice } = document.body.dataset;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const language = pageLanguage();
  // What the panel and the search may want later: figures, words, names.
  const later = [...(slice ? [slice] : []), `words/${language}`, `words/areas-${language}`];
  return [
    location.href,
    ...new Set([
      ...loaded.filter((name) => !name.startsWith("blob:")),
      ...later.map((key) => `${root}data/${key}.js`),
    ]),
  ];
}
