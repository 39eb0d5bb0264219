import { describe, expect, it } from "vitest";
import { languageOf, readerLanguage } from "../../src/cli/frame/reader-language.ts";

describe("the reader's language", () => {
  it.each([
    [{ LC_ALL: "zh_CN.UTF-8", LANG: "en_US" }, "zh"],
    [{ LC_ALL: "", LC_MESSAGES: "zh-Hant", LANG: "en" }, "zh"],
    [{ LC_ALL: "C", LANG: "zh_CN" }, "en"],
    [{ LANG: "zha_CN" }, "en"],
    [{}, "en"],
  ])("of %j is %s", (env, language) => {
    expect(languageOf(env)).toBe(language);
  });

  it("is what the command line says, before the end of its options", () => {
    expect(readerLanguage(["--lang", "zh"], {})).toEqual({ language: "zh", chosen: true });
    expect(readerLanguage(["--", "--lang", "zh"], {})).toEqual({ language: "en", chosen: false });
    expect(() => readerLanguage(["--lang"], {})).toThrow(/en, zh/);
  });
});
