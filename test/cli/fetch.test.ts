import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findSource, sources } from "../../src/sources/index.ts";
import { describeShared, shared } from "../shared.ts";
import { inProcess } from "./in-process.ts";
import { startWaymark, waymark } from "./program.ts";
import { Publisher } from "./publisher.ts";

const source = "undesa-ims-2020-destination";
const [spec] = findSource(source)!.files;

describeShared("waymark fetch", () => {
  let folder: string;
  let publisher: Publisher;
  let mirror: string;
  let target: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-"));
    target = join(folder, spec!.path);
    publisher = new Publisher(await readFile(shared(`data/${spec!.path}`)));
    mirror = await publisher.open();
  });
  afterEach(async () => {
    await publisher.close();
    await rm(folder, { recursive: true, force: true });
  });
  const args = (...more: string[]) => {
    return ["fetch", source, "--to", folder, "--mirror", mirror, ...more];
  };
  const partLength = async () => (await readFile(`${target}.part`)).length;

  it("downloads a file to its place, confirms the checksum and says who asks", async () => {
    const { code, out } = await waymark(args("--json"));
    expect(code).toBe(0);
    expect(JSON.parse(out).files[0]).toMatchObject({ outcome: "downloaded", sha256: spec!.sha256 });
    expect((await readFile(target)).equals(publisher.body)).toBe(true);
    expect(await readdir(dirname(target))).toEqual([spec!.path.split("/").at(-1)]);
    expect(publisher.requests[0]!["user-agent"]).toMatch(/^Mozilla\/5\.0 \(compatible; Waymark\//);
  });

  it("goes on where the connection broke, within one run", async () => {
    publisher.manners.push({ kind: "drop-after", bytes: 100_000 });
    const { code } = await inProcess(args());
    expect(code).toBe(0);
    expect(publisher.requests.length).toBe(2);
    expect(publisher.requests[1]).toMatchObject({ range: expect.stringMatching(/^bytes=\d+-$/) });
    expect((await readFile(target)).equals(publisher.body)).toBe(true);
  });

  it("goes on where the run before broke", async () => {
    publisher.manners.push({ kind: "drop-after", bytes: 100_000 });
    const broken = await inProcess(args("--retries", "0"));
    expect(broken.code).toBe(5);
    expect(broken.err).toContain("goes on where it stopped");
    expect(existsSync(target)).toBe(false);
    const there = await partLength();
    expect(there).toBeGreaterThan(0);
    expect((await inProcess(args())).code).toBe(0);
    expect(publisher.requests.at(-1)).toMatchObject({ range: `bytes=${there}-` });
    expect((await readFile(target)).equals(publisher.body)).toBe(true);
  });

  it("starts anew when the file changed meanwhile, and reports another release", async () => {
    publisher.manners.push({ kind: "drop-after", bytes: 100_000 });
    await inProcess(args("--retries", "0"));
    publisher.body = Buffer.concat([publisher.body, Buffer.from("more")]);
    const { code, err } = await inProcess(args());
    expect(code).toBe(0);
    expect(err).toContain("another release");
    expect((await readFile(target)).equals(publisher.body)).toBe(true);
  });

  it("keeps what is there and asks nobody", async () => {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, publisher.body);
    expect((await inProcess(args())).err).toContain("already there");
    await writeFile(target, "mine");
    expect((await inProcess(args())).err).toContain("was left alone");
    expect(await readFile(target, "utf8")).toBe("mine");
    expect(publisher.requests.length).toBe(0);
  });

  it.each([
    [403, 1, "refused the request (HTTP 403)"],
    [404, 1, "no longer there (HTTP 404)"],
    [500, 2, "the server failed (HTTP 500)"],
  ])("reports status %i after %i requests", async (status, requests, words) => {
    publisher.manners.push({ kind: "status", status }, { kind: "status", status });
    const { code, err } = await inProcess(args("--retries", "1"));
    expect(code).toBe(5);
    expect(err).toContain(words);
    expect(publisher.requests.length).toBe(requests);
    expect(existsSync(target)).toBe(false);
  });

  it("tries again after a failure that passes", async () => {
    publisher.manners.push({ kind: "status", status: 503 });
    expect((await inProcess(args())).code).toBe(0);
  });

  it("refuses a web page in place of a workbook", async () => {
    publisher.manners.push({ kind: "web-page" });
    const { code, err } = await inProcess(args());
    expect(code).toBe(5);
    expect(err).toContain("web page");
    expect(existsSync(target)).toBe(false);
  });

  it("does not wait for ever", async () => {
    publisher.manners.push({ kind: "silent" });
    const { code, err } = await inProcess(args("--timeout", "1", "--retries", "0"));
    expect(code).toBe(5);
    expect(err).toContain("nothing arrived");
  });

  it("fails clearly offline, in both languages", async () => {
    await publisher.close();
    const { code, err } = await inProcess(args("--retries", "0"));
    expect(code).toBe(5);
    expect(err).toMatch(/cannot be reached \(ECONNREFUSED\).*online/);
    const chinese = await inProcess(args("--retries", "0", "--lang", "zh"));
    expect(chinese.err).toContain("请检查本机是否联网");
  });

  it("says where to get a file for which there is no address", async () => {
    const withoutAddress = sources.find(({ files }) => files.every(({ url }) => url === null))!;
    const { code, err } = await inProcess(["fetch", withoutAddress.id, "--to", folder]);
    expect(code).toBe(5);
    expect(err).toContain(withoutAddress.page);
    expect(err).toContain(withoutAddress.files[0]!.path);
  });

  it("stops at Ctrl-C with 130; the next run goes on", async () => {
    publisher.manners.push({ kind: "silent" });
    const { ended, kill } = await startWaymark(args());
    while (publisher.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    kill("SIGINT");
    const { code, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain("Stopped.");
    expect(existsSync(target)).toBe(false);
    expect((await inProcess(args())).code).toBe(0);
  });
});
