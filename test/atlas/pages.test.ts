import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync, inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isDeflated } from "../../src/atlas/data/deflated.ts";
import type { NumberRecord } from "../../src/atlas/data/number-record.ts";
import { isPacked, unpackNumbers } from "../../src/atlas/data/packed-numbers.ts";
import type { Edition } from "../../src/edition/index.ts";
import { openEmbedded } from "../indicators/editions.ts";
import { describeShared } from "../shared.ts";
import { smallAtlas, type TestAtlas } from "./build.ts";

describeShared("pages of the atlas", () => {
  let edition: Edition;
  let atlas: TestAtlas;
  let files: readonly string[];
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    edition = await openEmbedded();
    atlas = await smallAtlas(edition, ["en", "zh", "ar"]);
    files = readdirSync(atlas.folder, { recursive: true, encoding: "utf8" }).map((file) =>
      file.replaceAll("\\", "/"),
    );
    pages = new Map(
      files
        .filter((file) => file.endsWith(".html"))
        .map((file) => [file, readFileSync(join(atlas.folder, file), "utf8")]),
    );
  });
  afterAll(async () => {
    await atlas?.remove();
    edition?.close();
  });

  function numbersOf(key: string): readonly NumberRecord[] {
    const text = readFileSync(join(atlas.folder, `data/${key}.js`), "utf8");
    const json = /^waymark\.receive\("[^"]+",(.*)\);\n$/s.exec(text)![1]!;
    const stored: unknown = JSON.parse(json);
    const value = (
      isDeflated(stored)
        ? JSON.parse(inflateRawSync(Buffer.from(stored.deflated, "base64")).toString("utf8"))
        : stored
    ) as { numbers: NumberRecord[] };
    return isPacked(value) ? unpackNumbers(value) : value.numbers;
  }

  it("print the publishers' totals: China 1,039,675 and the United States 50,632,836 in 2020", () => {
    for (const [area, persons] of [
      ["CHN", "1,039,675"],
      ["USA", "50,632,836"],
    ]) {
      const page = pages.get(`en/area/${area}/index.html`)!;
      expect(page).toContain(`>${persons}</data>`);
    }
  });

  it("print a sign for a missing value, never a zero", () => {
    let signs = 0;
    for (const [file, html] of pages) {
      const slice = /data-slice="([^"]+)"/.exec(html)?.[1];
      if (!slice) continue;
      const numbers = numbersOf(slice);
      for (const [, at, sign] of html.matchAll(/<abbr class="gap"[^>]* data-n="(\d+)">([^<]+)</g)) {
        expect([file, typeof numbers[Number(at)]!.value]).toEqual([file, "object"]);
        expect(["…", "–", "○"]).toContain(sign);
        signs++;
      }
    }
    expect(signs).toBeGreaterThan(100);
  });

  it("have for every number a record with the same value, a trace, a source", () => {
    let checked = 0;
    for (const [file, html] of pages) {
      const slice = /data-slice="([^"]+)"/.exec(html)?.[1];
      const printed = [...html.matchAll(/<data value="([^"]+)" data-n="(\d+)">/g)];
      if (!slice) {
        expect([file, printed.length]).toEqual([file, 0]);
        continue;
      }
      const numbers = numbersOf(slice);
      for (const [, value, at] of printed) {
        const record = numbers[Number(at)]!;
        expect([file, record.value]).toEqual([file, Number(value)]);
        // Counts of Waymark's own ledgers name records; everything else names cells of publishers.
        // Without printed claims, as here, their count is a sum over nothing.
        const isOwn =
          record.indicator === "CLAIMS" ||
          /"(ledger|constant)":/.test(JSON.stringify(record.trace));
        if (!isOwn) expect([record.id, record.sources.length > 0]).toEqual([record.id, true]);
        expect([record.id, isOwn || cellsIn(record.trace).length > 0]).toEqual([record.id, true]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(1000);
  });

  it("link to files that are there, in every language, relative only", () => {
    const known = new Set(files);
    const broken = [...pages].flatMap(([file, html]) =>
      [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)]
        .map(([, to]) => to!.split(/[?#]/)[0]!)
        .filter((to) => to !== "" && !to.startsWith("https://"))
        .filter((to) => to.startsWith("/") || !known.has(normalize(join(dirname(file), to))))
        .map((to) => `${file} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it("lead from each partner of an area to the corridor, with its own page where there is one", () => {
    const page = pages.get("en/area/USA/index.html")!;
    expect(page).toContain(
      'href="../../corridor/CHN-USA/index.html" aria-label="Open the corridor: China → United States of America"',
    );
    expect(page).toContain('href="../../corridor/index.html?from=USA&amp;to=MEX"');
  });

  it("hold no script, style or handler of their own, and load nothing of others", () => {
    for (const [file, html] of pages) {
      expect([
        file,
        /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:/i.exec(html),
      ]).toEqual([file, null]);
      expect(html).toContain("Content-Security-Policy");
      expect([file, /<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?\/\//.exec(html)]).toEqual([
        file,
        null,
      ]);
    }
  });

  it("state language and direction", () => {
    expect(pages.get("ar/area/USA/index.html")).toMatch(
      /^<!doctype html>\n<html lang="ar" dir="rtl"/,
    );
    expect(pages.get("zh/index.html")).toMatch(/^<!doctype html>\n<html lang="zh-Hans" dir="ltr"/);
  });

  it("give each clause a filter that works without a program, by a rule of the style", () => {
    const html = pages.get("en/declaration/index.html")!;
    const style = readFileSync(
      new URL("../../src/atlas/style/declaration.css", import.meta.url),
      "utf8",
    );
    const targets = [...html.matchAll(/id="([a-z-]+)" class="filter-target"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((id) => !style.includes(`#${id}:target`))).toEqual([]);
    expect([...html.matchAll(/<article id="\d+\.[a-z]"/g)].length).toBe(63);
  });

  it("keep to their budgets of bytes", () => {
    const sizes = [...pages].map(([file, html]) => ({ file, bytes: gzipSync(html).length }));
    const above = (test: RegExp, limit: number) =>
      sizes.filter(({ file, bytes }) => test.test(file) && bytes > limit);
    expect(above(/^..\/index\.html$/, 60_000)).toEqual([]);
    expect(above(/\/area\/\w+\//, 40_000)).toEqual([]);
    expect(above(/./, 60_000)).toEqual([]);
  });

  it("come out byte for byte the same again", async () => {
    const again = await smallAtlas(edition, ["en", "zh", "ar"]);
    await again.remove();
    expect(again.written).toEqual(atlas.written);
  });
});

function cellsIn(trace: unknown): readonly string[] {
  return [...JSON.stringify(trace).matchAll(/"(?:cell|source)":"([^"]+)"/g)].map(([, id]) => id!);
}
