import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { createGzip } from "node:zlib";
import { contentSecurityPolicy } from "../../atlas/index.ts";
import { fileOfRequest } from "./file-of-request.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
  ".gz": "application/gzip",
};

/** Headers of every answer: what a host of the atlas should send. */
const headers = {
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'self'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cache-Control": "no-cache",
};

/**
 * A server that shows the files of one folder and answers GET and HEAD only. It answers to the names of
 * this machine only, so that a page elsewhere cannot reach it under a name of its own.
 *
 * @param root folder of the atlas, as `realpath` gives it
 */
export function previewServer(root: string): Server {
  return createServer((request, response) => {
    answer(root, request, response).catch(() => {
      if (!response.headersSent) plain(response, 500, "Internal Server Error");
      else response.destroy();
    });
  });
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  if (!isThisMachine(request.headers.host)) return plain(response, 421, "Misdirected Request");
  if (method !== "GET" && method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return plain(response, 405, "Method Not Allowed");
  }
  const requested = await fileOfRequest(root, url);
  switch (requested.kind) {
    case "malformed":
      return plain(response, 400, "Bad Request");
    case "moved":
      response.setHeader("Location", requested.to);
      return plain(response, 301, "Moved Permanently");
    case "missing":
      return missing(root, url, method, response);
    case "file":
      return send(requested.path, requested.bytes, request, response);
  }
}

function isThisMachine(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? "");
}

function send(path: string, bytes: number, request: IncomingMessage, response: ServerResponse) {
  const type = types[extname(path)] ?? "application/octet-stream";
  const isPacked = bytes >= leastPacked && isText(type) && acceptsGzip(request);
  response.writeHead(200, {
    ...headers,
    "Content-Type": type,
    Vary: "Accept-Encoding",
    ...(isPacked ? { "Content-Encoding": "gzip" } : { "Content-Length": bytes }),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const file = createReadStream(path).on("error", () => response.destroy());
  if (isPacked) file.pipe(createGzip()).pipe(response);
  else file.pipe(response);
}

/** Smaller files do not become shorter. */
const leastPacked = 1024;

function isText(type: string): boolean {
  return /^text\/|json$|json;|svg/.test(type);
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(String(headers["accept-encoding"] ?? ""));
}

/** The atlas's own page for an address that leads nowhere, in the language of the address. */
async function missing(
  root: string,
  url: string,
  method: string,
  response: ServerResponse,
): Promise<void> {
  const language = /^\/(zh|en|ar|fr|ru|es)\//.exec(url)?.[1] ?? "en";
  const page = await readFile(join(root, language, "404", "index.html"), "utf8").catch(() => null);
  if (page === null) return plain(response, 404, "Not Found");
  // The page stands two folders deep and is shown at any depth: its links begin at the root instead.
  const text = page.replaceAll('="../../', '="/').replaceAll('="../', `="/${language}/`);
  response.writeHead(404, {
    ...headers,
    "Content-Type": types[".html"],
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(method === "HEAD" ? undefined : text);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
