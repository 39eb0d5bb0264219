import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { inProcess } from "./in-process.ts";

/** A PDF of one page whose text needs a password that is not the empty one. */
const encrypted = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${"61".repeat(32)}>/U<${"62".repeat(32)}>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<61><61>]>>`;

describeShared("what a reader is told about a report", () => {
  let folder: string;
  let edition: string;
  let brief: string;
  let page: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-"));
    edition = await realEditionFolder();
    const made = await report("--area", "NIU", "--out", join(folder, "made"));
    expect([made.code, made.err]).toEqual([0, ""]);
    brief = join(folder, "made/briefs/NIU");
    page = await readFile(join(brief, "brief-NIU.en.html"), "utf8");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const report = (...args: readonly string[]) =>
    inProcess(["report", "--edition", edition, "--lang", "en", ...args]);
  const check = (file: string, ...args: readonly string[]) =>
    inProcess(["check", file, "--lang", "en", ...args]);

  it.each([
    { area: "001", says: /001 World.*group of areas.*leave --area out/s },
    { area: "PHL,SUN", says: /SUN Union of Soviet.*1991-12-26/s },
    { area: "", says: /blank/ },
    { area: "PHL,,CHN", says: /blank/ },
  ])("refuses the brief of “$area” before anything is written", async ({ area, says }) => {
    const out = join(folder, "none");
    const { code, err } = await report("--area", area, "--out", out);
    expect([code, err]).toEqual([2, expect.stringMatching(says)]);
    await expect(readdir(out)).rejects.toThrow();
  });

  it("refuses a place for files that can take none, before it computes", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "mine");
    for (const out of [file, join(file, "below")]) {
      const { code, err } = await report("--area", "NIU", "--out", out);
      expect([code, err]).toEqual([2, expect.stringMatching(/a file stands.*--out/s)]);
    }
    expect(await readFile(file, "utf8")).toBe("mine");
    expect(await report("--out", " ")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--out/),
    });
  });

  it.runIf(process.getuid?.() !== 0)("names a folder without the right to write", async () => {
    const out = join(folder, "closed");
    await mkdir(out);
    await chmod(out, 0o500);
    const { code, err } = await report("--area", "NIU", "--out", out);
    expect([code, err]).toEqual([2, expect.stringMatching(/permission.*--out/s)]);
  });

  it("writes the same bytes again", async () => {
    const again = join(folder, "again");
    expect((await report("--area", "NIU", "--out", again)).code).toBe(0);
    for (const file of await readdir(brief)) {
      const [one, two] = [join(brief, file), join(again, "briefs/NIU", file)];
      expect([file, (await readFile(one)).equals(await readFile(two))]).toEqual([file, true]);
    }
  });

  it("says which file cannot be checked, why, and what to do", async () => {
    const put = async (name: string, text: string | Uint8Array) => {
      await writeFile(join(brief, name), text);
      return join(brief, name);
    };
    await mkdir(join(brief, "folder.pdf"));
    const cases = [
      [join(brief, "brief-NIU.zh.pdf"), /is not there/],
      [join(brief, "folder.pdf"), /is a folder/],
      [brief, /is a folder/],
      [await put("empty.html", ""), /no document “empty”.*brief-NIU\.en/s],
      [await put("brief-NIU.en.txt", page), /no format “txt”/],
      [await put("brief-NIU.en.docx", page.slice(0, 2_000)), /no whole DOCX file/],
      [await put("brief-NIU.en.PDF", "%PDF-1.7 cut"), /no whole PDF file/],
      [await put("brief-NIU.en.pdf", encrypted), /encrypted/],
    ] as const;
    for (const [file, says] of cases) {
      const { code, err, out } = await check(file);
      expect([file, code, out, err]).toEqual([file, 2, "", expect.stringMatching(says)]);
    }
    const empty = join(folder, "brief-NIU.en.html");
    await writeFile(empty, "<!doctype html><title>cut off</title>");
    const none = await check(empty, "--ledger", join(brief, "ledger.json"));
    expect([none.code, none.err]).toEqual([2, expect.stringMatching(/no number at all/)]);
  });

  it("says what is wrong with a ledger, and which option names it", async () => {
    const file = join(brief, "brief-NIU.en.html");
    const ledger = join(folder, "other.json");
    const missing = await check(file, "--ledger", ledger);
    expect([missing.code, missing.err]).toEqual([2, expect.stringMatching(/with --ledger/)]);
    for (const text of ["{", "[]", '{"format":1}']) {
      await writeFile(ledger, text);
      const damaged = await check(file, "--ledger", ledger);
      expect([text, damaged.code]).toEqual([text, 3]);
      expect(damaged.err).toMatch(/other\.json cannot be read: .+waymark report/);
      expect(damaged.err.trim().split("\n")).toHaveLength(1);
    }
    const trace = await inProcess(["trace", "F-H", "--report", folder, "--lang", "en"]);
    expect([trace.code, trace.err]).toEqual([2, expect.stringMatching(/with --report/)]);
  });

  it("traces an entry however it is typed, and asks for one where none is", async () => {
    await copyFile(join(brief, "ledger.json"), join(folder, "ledger.json"));
    const { entries } = JSON.parse(await readFile(join(folder, "ledger.json"), "utf8")) as {
      entries: { id: string }[];
    };
    const { id } = entries[0]!;
    const trace = (text: string) =>
      inProcess(["trace", text, "--report", folder, "--edition", edition, "--lang", "en"]);
    const typed = await trace(` ${id.replace("F", "f")} `);
    expect([typed.code, typed.out]).toEqual([0, (await trace(id)).out]);
    for (const blank of ["", "  "]) {
      expect(await trace(blank)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/missing: id/),
      });
    }
  });
});
