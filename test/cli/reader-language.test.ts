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
    expect(readerLanguage(["--lang", "zh"], {})).toMatchObject({ language: "zh", chosen: true });
    expect(readerLanguage(["--", "--lang", "zh"], {})).toMatchObject({
      language: "en",
      chosen: false,
    });
    expect(() => readerLanguage(["--lang"], {})).toThrow(/en, zh/);
  });

  it("may be several for documents; the first is spoken", () => {
    const asked = readerLanguage(["report", "--lang", "zh,en"], {});
    expect(asked).toEqual({ language: "zh", chosen: true, documents: ["zh", "en"] });
    expect(readerLanguage(["report"], {}).documents).toEqual(["en", "zh"]);
    expect(() => readerLanguage(["values", "--lang", "zh,en"], {})).toThrow(/zh,en/);
    expect(() => readerLanguage(["report", "--lang", "zh,xx"], {})).toThrow(/xx/);
  });
});
