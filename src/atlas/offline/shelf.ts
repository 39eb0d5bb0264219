/** What a build tells its service worker: which build it is, and what belongs to every page. */
export interface Shell {
  /** Identifier of the build; every page says the one to which it belongs. */
  readonly build: string;
  /** Paths below the root of the atlas. */
  readonly files: readonly string[];
  /** What an unvisited page answers without a network, by language. */
  readonly offline: Readonly<Record<string, string>>;
}

/**
 * Name of the store of one build below one address, so that several atlases of one host keep apart.
 * @param scope address below which the service worker answers
 */
export function shelfName(scope: string, build: string): string {
  return `${shelfPrefix(scope)}${build}`;
}

/** Beginning of the names of all stores below an address. */
export function shelfPrefix(scope: string): string {
  return `waymark ${scope} `;
}

/** The address under which a page is kept: without its state, and a folder by its index. */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}

/** The build to which the bytes of a page belong; null for a page of nobody's. */
export function buildOf(html: string): string | null {
  return /<meta name="waymark-build" content="([0-9a-f]+)"/.exec(html.slice(0, 4000))?.[1] ?? null;
}

/** The language of a page's address below the scope; English where it has none. */
export function languageOf(address: string, scope: string): string {
  return /^([a-z]{2})\//.exec(address.slice(scope.length))?.[1] ?? "en";
}
