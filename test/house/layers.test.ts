import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { roomOf, root, sourceFiles } from "./source-files.ts";

/** What each room may import. Data walks one way: sources → edition → … → cli. */
const mayImport: Record<string, readonly string[]> = {
  areas: [],
  vocabulary: [],
  messages: [],
  flows: [],
  figures: [],
  sources: ["areas", "vocabulary", "messages"],
  edition: ["sources", "areas", "vocabulary", "messages"],
  estimates: ["edition", "flows", "areas", "vocabulary", "messages"],
  declaration: ["vocabulary", "messages"],
  indicators: ["estimates", "edition", "flows", "declaration", "areas", "vocabulary", "messages"],
  report: [
    "indicators",
    "figures",
    "declaration",
    "estimates",
    "edition",
    "flows",
    "areas",
    "vocabulary",
    "messages",
  ],
  atlas: [
    "report",
    "indicators",
    "figures",
    "declaration",
    "estimates",
    "edition",
    "flows",
    "areas",
    "vocabulary",
    "messages",
  ],
};
mayImport.cli = Object.keys(mayImport);

const files = sourceFiles();

describe("the house", () => {
  it("has only rooms that the picture names", () => {
    expect(
      [...new Set(files.map((file) => roomOf(file.path)))].filter((r) => !mayImport[r]),
    ).toEqual([]);
  });

  it("imports along the direction of the data only", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((path) => path.includes("/") && files.some((f) => f.path === path))
        .filter((path) => {
          const [from, to] = [roomOf(file.path), roomOf(path)];
          return from !== to && !mayImport[from]?.includes(to);
        })
        .map((path) => `${file.path} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it("lets the atlas print the answers of the report, and nothing else of it", () => {
    const wrong = files
      .filter((file) => roomOf(file.path) === "atlas")
      .flatMap((file) =>
        file.imports
          .filter((path) => roomOf(path) === "report" && path.includes("/"))
          .filter((path) => !/^report\/(answers|claims)\/index\.ts$/.test(path))
          .map((path) => `${file.path} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it("resolves every relative import", () => {
    const lost = files.flatMap((file) =>
      file.imports
        .filter((path) => /\.tsx?$/.test(path) && !files.some((f) => f.path === path))
        .map((path) => `${file.path} imports ${path}`),
    );
    expect(lost).toEqual([]);
  });

  it("keeps the browser libraries and the areas free of Node modules and packages", () => {
    const pure = new Set(["flows", "figures", "areas", "vocabulary"]);
    const allowed = /^d3-|^topojson-/;
    const wrong = files
      .filter((file) => pure.has(roomOf(file.path)))
      .flatMap((file) =>
        file.imports
          .filter((path) => !/\.(tsx?|json)$/.test(path))
          .filter((path) => roomOf(file.path) !== "figures" || !allowed.test(path))
          .map((path) => `${file.path} imports ${path}`),
      );
    expect(wrong).toEqual([]);
    expect(builtinModules.length).toBeGreaterThan(0);
  });

  it("knows official layouts only in sources", () => {
    const readers = files
      .filter((file) => !["sources", "edition"].includes(roomOf(file.path)))
      .filter((file) => file.imports.some((path) => path.startsWith("sources/reading/")))
      .map((file) => file.path);
    expect(readers).toEqual([]);
  });

  it("reads no clock, no locale and no random state outside the command line", () => {
    const forbidden =
      /Date\.now\(|new Date\(\)|Math\.random\(|\.toLocale|localeCompare|performance\.now\(|randomUUID/;
    const wrong = files
      .filter((file) => roomOf(file.path) !== "cli")
      .filter((file) => forbidden.test(file.text))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it("prints only from the command line", () => {
    const wrong = files
      .filter((file) => roomOf(file.path) !== "cli" && /console\.|process\.std/.test(file.text))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });
});

describe("budgets", () => {
  it("keeps files short: none above 400 lines, the median at most 120", () => {
    const lengths = files
      .filter((file) => !/\/data\/|coefficients|messages\//.test(file.path))
      .map((file) => ({ path: file.path, lines: file.text.split("\n").length }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThanOrEqual(120);
  });

  it("depends on few packages at run time", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(20);
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d/);
  });

  it("uses no `any`", () => {
    const wrong = files.filter((file) => /(:\s*any\b|<any>|as any\b)/.test(file.text));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});
