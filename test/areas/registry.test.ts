import { expect, it } from "vitest";
import {
  AreaError,
  area,
  areaCode,
  areaName,
  areas,
  isAreaCode,
  type Language,
  languages,
  normaliseName,
} from "../../src/areas/index.ts";

const scripts: Record<Language, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  es: /\p{Script=Latin}/u,
};

it("holds the 249 areas of M49 and every other kind", () => {
  expect(areas.filter(({ kind, iso3 }) => kind === "area" && iso3 !== undefined)).toHaveLength(249);
  for (const kind of ["area", "historical", "group", "residual"])
    expect(areas.some((entry) => entry.kind === kind)).toBe(true);
});

it.each(["code", "m49", "iso2", "iso3"] as const)("gives each %s to one entry only", (field) => {
  const values = areas.map((entry) => entry[field]).filter((value) => value !== undefined);
  expect(new Set(values).size).toBe(values.length);
});

it.each(languages)(
  "names every entry in %s, in its script and without stray blanks",
  (language) => {
    for (const { code } of areas) {
      const name = areaName(code, language);
      expect(name, code).toMatch(scripts[language]);
      expect(name, code).toBe(name.trim().replace(/\s+/g, " "));
    }
  },
);

it("lets no two areas share a name in any language", () => {
  for (const language of languages) {
    const bearers = new Map<string, string>();
    for (const { code, kind } of areas) {
      if (kind === "group") continue;
      const key = normaliseName(areaName(code, language));
      expect(bearers.get(key), `${key} (${language})`).toBeUndefined();
      bearers.set(key, code);
    }
  }
});

it("writes names as the United Nations does", () => {
  const name = (code: string, language: Language = "en") => areaName(areaCode(code), language);
  expect(name("TUR")).toBe("Türkiye");
  expect(name("NLD")).toBe("Netherlands (Kingdom of the)");
  expect(name("CIV")).toBe("Côte d’Ivoire");
  expect(name("FLK")).toBe("Falkland Islands (Malvinas)");
  expect(name("TWN")).toBe("Taiwan Province of China");
  expect(name("TWN", "zh")).toBe("中国台湾省");
  expect(name("YUG", "zh")).toBe("前南斯拉夫");
  expect(name("SUN", "zh")).toBe("苏维埃社会主义共和国联盟");
  expect(name("SCG", "zh")).toBe("塞尔维亚和黑山");
  expect(name("ANT", "zh")).toBe("荷属安的列斯");
  expect(name("CHI", "zh")).toBe("海峡群岛");
  expect(area("XKX").footnote).toBe("kosovo-unsc-1244");
});

it("checks codes without converting them", () => {
  expect(areaCode("MEX")).toBe("MEX");
  expect(isAreaCode("484")).toBe(false);
  expect(() => areaCode("mex")).toThrow(AreaError);
  expect(() => areaCode("mex")).toThrow(/"mex".*MEX/);
});
