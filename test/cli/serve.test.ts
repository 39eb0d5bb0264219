import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { previewServer } from "../../src/cli/atlas/preview-server.ts";

describe("the preview of the atlas", () => {
  let home: string;
  let port: number;
  let server: ReturnType<typeof previewServer>;

  beforeAll(async () => {
    home = await realpath(await mkdtemp(join(tmpdir(), "waymark-serve-")));
    const root = join(home, "atlas");
    await mkdir(join(root, "en/404"), { recursive: true });
    await mkdir(join(root, "zh/area"), { recursive: true });
    await mkdir(join(root, "data"));
    await writeFile(join(home, "secret.txt"), "secret");
    await writeFile(join(root, ".hidden"), "secret");
    await writeFile(join(root, "index.html"), "<!doctype html>door");
    await writeFile(join(root, "zh/area/index.html"), "<!doctype html>地区");
    await writeFile(
      join(root, "en/404/index.html"),
      '<a href="../../zh/x">lost</a><a href="../index.html">',
    );
    await writeFile(join(root, "data/a.js"), "1");
    await writeFile(join(root, "data/long.js"), "1;".repeat(2000));
    await symlink(join(home, "secret.txt"), join(root, "data/link.txt"));
    server = previewServer(root);
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.close();
    await rm(home, { recursive: true, force: true });
  });

  /** Sends the path as it is written: no client's tidying of `..`. */
  const ask = (path: string, method = "GET", headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
      (done, fail) => {
        request({ port, host: "127.0.0.1", path, method, headers }, (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (part: string) => {
            text += part;
          });
          response.on("end", () =>
            done({ status: response.statusCode!, headers: response.headers, text }),
          );
        })
          .on("error", fail)
          .end();
      },
    );

  it("gives files with their types and the headers of a host", async () => {
    const page = await ask("/zh/area/");
    expect([page.status, page.text]).toEqual([200, "<!doctype html>地区"]);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["x-content-type-options"]).toBe("nosniff");
    expect(page.headers["content-security-policy"]).toMatch(
      /default-src 'none'.*frame-ancestors 'self'/,
    );
    expect((await ask("/data/a.js?v=1")).headers["content-type"]).toMatch(/^text\/javascript/);
  });

  it("packs long texts for those who take gzip, and only for them", async () => {
    const file = `http://127.0.0.1:${port}/data/long.js`;
    const packed = await fetch(file, { headers: { "Accept-Encoding": "br, gzip" } });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toBe("Accept-Encoding");
    expect(await packed.text()).toBe("1;".repeat(2000));
    for (const accepted of ["identity", "gzip;q=0, identity"]) {
      const plain = await ask("/data/long.js", "GET", { "accept-encoding": accepted });
      expect(plain.headers).toMatchObject({ "content-length": "4000" });
      expect(plain.text).toBe("1;".repeat(2000));
    }
  });

  it("answers HEAD with the length and no body, and other methods with 405", async () => {
    const head = await ask("/index.html", "HEAD");
    expect([head.status, head.headers["content-length"], head.text]).toEqual([200, "19", ""]);
    expect((await ask("/", "POST")).status).toBe(405);
    expect((await ask("/", "DELETE")).status).toBe(405);
  });

  it("lists no folder and sends a folder without its slash to the one with it", async () => {
    expect((await ask("/data/")).status).toBe(404);
    const moved = await ask("/zh/area?x=1");
    expect([moved.status, moved.headers.location]).toEqual([301, "/zh/area/?x=1"]);
  });

  it("gives nothing from outside of its folder, however it is asked", async () => {
    const hostile = [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/data/..%5c..%5csecret.txt",
      "/data/%2e%2e/%2e%2e/secret.txt",
      "/....//secret.txt",
      "//secret.txt",
      "/data/link.txt",
      "/.hidden",
      "/%00secret.txt",
      "/data/a.js%00.html",
      "/%",
      "/%ff%fe",
      `/${"a/".repeat(4000)}`,
    ];
    for (const path of hostile) {
      const { status, text } = await ask(path);
      expect([path, status === 404 || status === 400, text.includes("secret\n")]).toEqual([
        path,
        true,
        false,
      ]);
      expect(text).not.toBe("secret");
    }
  });

  it("never sends a reader to another host", async () => {
    for (const path of ["//zh/area", "/%2fzh/area", "///zh%2farea"]) {
      const { headers } = await ask(path);
      expect(String(headers.location ?? "/")).toMatch(/^\/(?!\/)/);
    }
  });

  it("shows the page for what is missing, in the language of the address, with links from the root", async () => {
    const { status, text } = await ask("/en/no/such/page");
    expect(status).toBe(404);
    expect(text).toBe('<a href="/zh/x">lost</a><a href="/en/index.html">');
  });

  it("answers to the names of this machine only", async () => {
    expect((await ask("/", "GET", { host: "evil.example" })).status).toBe(421);
    expect((await ask("/", "GET", { host: `localhost:${port}` })).status).toBe(200);
  });

  it("survives a broken request", async () => {
    await new Promise<void>((done) => {
      const socket = connect(port, "127.0.0.1", () => socket.end("GET\r\n\r\n"));
      socket.on("close", () => done()).resume();
    });
    expect((await ask("/")).status).toBe(200);
  });
});
