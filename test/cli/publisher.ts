import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the server treats a request; `drop-after` breaks the connection in the middle of the file. */
export type Manner =
  | { readonly kind: "serve" }
  | { readonly kind: "drop-after"; readonly bytes: number }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "web-page" }
  | { readonly kind: "silent" };

/** A publisher's site on this machine, with byte ranges, that can be told to misbehave. */
export class Publisher {
  readonly requests: IncomingMessage["headers"][] = [];
  /** Manners of the coming requests, one each; without one, the file is served. */
  readonly manners: Manner[] = [];
  body: Buffer;
  readonly #server: Server;

  constructor(body: Buffer) {
    this.body = body;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** Starts the server. @returns its address */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/files`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.requests.push(request.headers);
    const manner = this.manners.shift() ?? { kind: "serve" };
    if (manner.kind === "silent") return;
    if (manner.kind === "status") {
      response.writeHead(manner.status).end("no");
      return;
    }
    if (manner.kind === "web-page") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>moved</p>");
      return;
    }
    const etag = `"${createHash("sha256").update(this.body).digest("hex").slice(0, 16)}"`;
    const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? "");
    const resumes = range && request.headers["if-range"] === etag;
    const from = resumes ? Number(range[1]) : 0;
    const part = this.body.subarray(from);
    response.writeHead(resumes ? 206 : 200, {
      etag,
      "accept-ranges": "bytes",
      "content-type": "application/octet-stream",
      "content-length": part.length,
      ...(resumes && {
        "content-range": `bytes ${from}-${this.body.length - 1}/${this.body.length}`,
      }),
    });
    if (manner.kind === "serve") response.end(part);
    else response.write(part.subarray(0, manner.bytes), () => response.destroy());
  }
}
