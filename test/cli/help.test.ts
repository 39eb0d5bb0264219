import { describe, expect, it } from "vitest";
import { inProcess } from "./in-process.ts";
import { waymark } from "./program.ts";

const commands = [
  "build",
  "values",
  "trace",
  "rivals",
  "flows",
  "validate",
  "sources",
  "fetch",
  "edition",
  "edition build",
  "edition verify",
  "edition diff",
  "edition list",
  "areas",
  "measures",
];

describe("help", () => {
  it("documents every exit code and names every command", async () => {
    const { code, out } = await waymark(["--help"]);
    expect(code).toBe(0);
    for (const exit of [0, 1, 2, 3, 4, 5, 130]) expect(out).toMatch(new RegExp(`^ +${exit} `, "m"));
    for (const command of commands) expect(out).toContain(command.split(" ")[0]);
    expect(await waymark([])).toMatchObject({ code: 0, out });
  });

  it.each(commands)(
    "of %s shows examples that begin with it, in both languages",
    async (command) => {
      const english = await inProcess([...command.split(" "), "--help"]);
      const chinese = await inProcess([...command.split(" "), "--help", "--lang", "zh"]);
      expect([english.code, chinese.code]).toEqual([0, 0]);
      for (const [{ out }, heading] of [
        [english, "Examples:"],
        [chinese, "示例："],
      ] as const) {
        expect(out.split(heading)[1]).toContain(`  waymark ${command}`);
      }
      expect(chinese.out).toContain("用法：");
      expect(chinese.out).not.toMatch(/Usage|Options|display help/);
      expect(chinese.out).not.toBe(english.out);
    },
  );

  it("takes the language from the environment unless it is chosen", async () => {
    const inChinese = await inProcess(["--help"], { env: { LC_ALL: "zh_CN.UTF-8" } });
    expect(inChinese.out).toContain("用法：");
    const byMessages = await inProcess(["--help"], { env: { LC_MESSAGES: "zh", LANG: "en_US" } });
    expect(byMessages.out).toContain("用法：");
    const chosen = await inProcess(["--help", "--lang=en"], { env: { LC_ALL: "zh_CN.UTF-8" } });
    expect(chosen.out).toContain("Usage:");
  });

  it("prints the version of the package", async () => {
    expect((await waymark(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
