import {
  buildOf,
  languageOf,
  pageKey,
  type Shell,
  shelfName,
  shelfPrefix,
} from "../../offline/shelf.ts";

/** What a service worker has that a page has not. */
interface WorkerScope {
  readonly waymarkShell: Shell;
  readonly registration: { readonly scope: string; update(): Promise<unknown> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate", hear: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", hear: (event: Fetching) => void): void;
  addEventListener(kind: "message", hear: (event: Lasting & { data: unknown }) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;
const { build, files, offline } = worker.waymarkShell;
const { scope } = worker.registration;
const shelf = () => caches.open(shelfName(scope, build));

/**
 * Where the files of each open page may come from. A page of another build takes nothing from here, a page from
 * the store nothing from the network: nobody sees figures of two editions on one page.
 */
const pages = new Map<string, "shared" | "network" | "store">();

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === "navigate" ? page(event) : part(event));
});
worker.addEventListener("message", (event) => {
  const { data } = event;
  if (Array.isArray(data)) event.waitUntil(keepVisited(data.map(String)));
});

async function install(): Promise<void> {
  const store = await shelf();
  await store.addAll(files.map((file) => new Request(`${scope}${file}`, { cache: "no-cache" })));
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(shelfPrefix(scope)) && name !== shelfName(scope, build),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** A page comes from the network while there is one, so that a new edition is seen at once. */
async function page(event: Fetching): Promise<Response> {
  const { request, resultingClientId } = event;
  try {
    const response = await fetch(request);
    const own = response.ok && buildOf(await response.clone().text()) === build;
    pages.set(resultingClientId, own ? "shared" : "network");
    if (own) event.waitUntil(keep(pageKey(request.url), response.clone()));
    else event.waitUntil(worker.registration.update());
    return response;
  } catch {
    pages.set(resultingClientId, "store");
    const kept = await (await shelf()).match(pageKey(request.url));
    return kept ?? notKept(request.url);
  }
}

/** A part of a page: from the store of its build, else from the network. */
async function part({ request, clientId }: Fetching): Promise<Response> {
  const from = pages.get(clientId);
  if (from === "network") return fetch(request);
  const store = await shelf();
  const kept = await store.match(request);
  if (kept && from !== undefined) return kept;
  if (from === "store") return kept ?? Response.error();
  try {
    const response = await fetch(request);
    if (from === "shared" && response.ok) await store.put(request, response.clone());
    return response;
  } catch {
    return kept ?? Response.error();
  }
}

async function keep(key: string, response: Response): Promise<void> {
  await (await shelf()).put(key, response);
}

/** Keeps the page that was open before this worker was, and its files: the first is the page. */
async function keepVisited([address, ...parts]: string[]): Promise<void> {
  if (!address?.startsWith(scope)) return;
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok || buildOf(await response.clone().text()) !== build) return;
  const store = await shelf();
  await store.put(pageKey(address), response);
  const own = parts.filter((each) => each.startsWith(scope));
  await Promise.all(own.map((each) => store.add(each).catch(() => undefined)));
}

function notKept(address: string): Response {
  const text = offline[languageOf(address, scope)] ?? offline.en ?? "";
  return new Response(text, {
    status: 503,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
