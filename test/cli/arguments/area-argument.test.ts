import { describe, expect, it } from "vitest";
import { areaName, areas, languages } from "../../../src/areas/index.ts";
import { areaArgument, areaArguments } from "../../../src/cli/arguments/area-argument.ts";
import { nearestWords } from "../../../src/cli/arguments/nearest-words.ts";
import { shortNames } from "../../../src/cli/arguments/short-names.ts";
import { UsageError } from "../../../src/cli/frame/usage-error.ts";

describe("an area on the command line", () => {
  it("goes by code, number and every official name", () => {
    for (const { code, m49, kind } of areas) {
      if (kind !== "area") continue;
      expect(areaArgument(code, "en")).toBe(code);
      expect(areaArgument(code.toLowerCase(), "en")).toBe(code);
      if (m49) expect(areaArgument(m49, "en")).toBe(code);
      for (const language of languages)
        expect(areaArgument(areaName(code, language), "en")).toBe(code);
    }
  });

  it("goes by the short names that people type", () => {
    for (const line of shortNames.trim().split("\n")) {
      const [code, ...names] = line.split("|");
      for (const name of names) expect([name, areaArgument(name, "zh")]).toEqual([name, code]);
    }
  });

  it("may be several with commas, and may have a comma in its name", () => {
    expect(areaArguments("PHL, 美国,484", "en")).toEqual(["PHL", "USA", "MEX"]);
    expect(areaArguments("China, Hong Kong SAR", "en")).toEqual(["HKG"]);
  });

  it("names what comes near, in the reader's language", () => {
    const refused = (text: string) => {
      try {
        return areaArgument(text, "zh");
      } catch (error) {
        return error instanceof UsageError ? error.detail.suggestion : error;
      }
    };
    expect(refused("Philipines")).toBe("PHL 菲律宾");
    expect(refused("合众国")).toContain("USA 美利坚合众国");
    expect(refused("qqqq")).toBe("none");
  });
});

describe("nearest words", () => {
  it("are those that contain the text, then those a few letters away", () => {
    expect(nearestWords("stock", ["MIG_STOCK", "STACK", "POP"])).toEqual(["MIG_STOCK", "STACK"]);
    expect(nearestWords("zzzz", ["MIG_STOCK", "POP"])).toEqual([]);
  });
});
