import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inProcess } from "../cli/in-process.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { root } from "../house/source-files.ts";
import { describeShared } from "../shared.ts";
import { unknownIn, wordsOf } from "./command-line.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const pages = ["README.md", "CHANGELOG.md", "claims/README.md", "DATA-LICENCES.md"].concat(
  readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
);
const shellLines = (text: string) =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    block!
      .replace(/\\\n\s*/g, " ")
      .trim()
      .split("\n"),
  );
const commands = (text: string) => [
  ...shellLines(text).flatMap((line) => line.split("&&")),
  ...[...text.matchAll(/`((?:npx )?waymark [^`\n]+|npm (?:run )?[a-z-]+)`/g)].map(
    ([, line]) => line!,
  ),
];
const all = pages.flatMap((page) =>
  commands(read(page)).map((text) => ({ page, text: text.trim() })),
);
const ours = all.filter(({ text }) => /^(?:npx )?waymark /.test(text));

describe("commands in the documentation", () => {
  it("are found", () => {
    expect(ours.length).toBeGreaterThan(40);
  });

  it.each(ours)("$page: the program knows “$text”", ({ text }) => {
    // A command may be spoken of as a part of the program: `waymark diff <old> <new>`, `flows --method …`.
    expect(unknownIn(text.replace(/^(?:npx )?waymark /, ""))).toBeNull();
  });

  it("name scripts that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const called = all.flatMap(({ text }) => {
      const name = /^npm (?:run )?(?:--silent )?([a-z-]+)/.exec(text)?.[1];
      return name && !["ci", "install", "link"].includes(name) ? [name] : [];
    });
    expect(called).toContain("start");
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("would be found out", () => {
    expect(unknownIn("reports --area PHL")).toBe("command reports");
    expect(unknownIn("report --areas PHL")).toBe("option --areas");
    expect(unknownIn("trace one two")).toBe("argument two");
    expect(unknownIn("edition verify --from data  # words")).toBeNull();
  });
});

describeShared("the README", () => {
  const asked = shellLines(read("README.md")).filter((line) =>
    /^npx waymark (?!report)/.test(line),
  );

  it("asks something", () => expect(asked.length).toBeGreaterThan(3));

  it.each(asked)("gets an answer to “%s”", async (line) => {
    const edition = await realEditionFolder();
    const words = wordsOf(line).slice(2);
    const { code, out, err } = await inProcess([...words, "--edition", edition, "--lang", "en"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").length).toBeGreaterThan(3);
  });
});
