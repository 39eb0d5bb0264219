import fc from "fast-check";
import { expect, it } from "vitest";
import {
  AreaError,
  type AreaQuery,
  areaName,
  areas,
  languages,
  normaliseName,
  resolveArea,
  schemes,
  tryResolveArea,
} from "../../src/areas/index.ts";

const entries = fc.constantFrom(...areas);
const code = (query: AreaQuery) => resolveArea(query).code;

it("finds every entry by each of its codes", () => {
  for (const entry of areas)
    for (const key of [entry.code, entry.m49, entry.iso2, entry.iso3])
      if (key !== undefined) expect(code({ code: key }), key).toBe(entry.code);
});

it("finds every name in every language, or another entry that bears it too", () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(...languages), (entry, language) => {
      const name = areaName(entry.code, language);
      const found = resolveArea({ name });
      const bears = languages.some(
        (other) => normaliseName(areaName(found.code, other)) === normaliseName(name),
      );
      expect(found.code === entry.code || bears).toBe(true);
      expect(resolveArea({ code: entry.code, name }).code).toBe(entry.code);
    }),
  );
});

it("ignores case, diacritics, blanks, footnote marks and articles", () => {
  const marks = fc.constantFrom("", "*", " (1)", " [a]", "¹", "  ");
  fc.assert(
    fc.property(entries, marks, (entry, mark) => {
      const name = ` ${entry.name.toUpperCase().normalize("NFD")}${mark}`;
      expect(resolveArea({ code: entry.code, name }).code).toBe(entry.code);
      expect(normaliseName(name)).toBe(normaliseName(entry.name));
    }),
  );
  expect(code({ name: "CURACAO" })).toBe("CUW");
  expect(code({ name: "the Bahamas" })).toBe("BHS");
  expect(code({ name: "St. Lucia" })).toBe("LCA");
});

it("restores the zeros that numeric columns lose", () => {
  expect(code({ code: "4", scheme: "m49" })).toBe("AFG");
  expect(code({ code: "36", scheme: "wpp" })).toBe("AUS");
  expect(code({ code: "900", scheme: "un-location" })).toBe("001");
});

it.each<[AreaQuery, string]>([
  [{ code: "CHI", scheme: "worldbank" }, "CHI"],
  [{ code: "CHI", scheme: "unhcr-code" }, "CHN"],
  [{ code: "CHI", scheme: "abel-cohen" }, "CHL"],
  [{ code: "JEY", scheme: "abel-cohen" }, "CHI"],
  [{ code: "CHA", scheme: "undesa-ims" }, "CHI"],
  [{ code: "AUS", scheme: "unhcr-code" }, "AUT"],
  [{ code: "AUS", scheme: "unhcr-iso" }, "AUS"],
  [{ code: "UKN", scheme: "unhcr-iso" }, "UNK"],
  [{ code: "XXA", scheme: "unhcr-iso" }, "STA"],
  [{ code: "XXX", scheme: "undesa-ims" }, "OTH"],
  [{ code: "IDA", scheme: "worldbank" }, "WB-IDA"],
  [{ code: "WLD", scheme: "worldbank" }, "001"],
  [{ code: "YUG", scheme: "worldbank" }, "SCG"],
  [{ code: "917", scheme: "undesa-flows-2015" }, "OTH"],
  [{ code: "917", scheme: "wpp" }, "917"],
  [{ code: "W", scheme: "oecd" }, "001"],
  [{ code: "TP", scheme: "treaties" }, "TLS"],
  [{ code: "KSV", scheme: "rpw" }, "XKX"],
  [{ code: "ROM" }, "ROU"],
  [{ code: "ZAR" }, "COD"],
  [{ name: "Sub-Saharan Africa", scheme: "worldbank" }, "WB-SSF"],
  [{ name: "Sub-Saharan Africa", scheme: "wpp" }, "202"],
  [{ name: "Sudan", scheme: "abel-cohen" }, "SDN"],
  [{ name: "Sudan*", scheme: "abel-cohen" }, "SUD"],
  [{ name: "Korea", scheme: "oecd" }, "KOR"],
])("reads %j as %s", (query, expected) => {
  expect(code(query)).toBe(expected);
});

it("reads a dated name only where its scheme has one and the query states the year", () => {
  const scheme = "undesa-flows-2015";
  expect(code({ name: "Sudan", scheme, year: 2010 })).toBe("SUD");
  expect(code({ name: "Sudan", scheme, year: 2011 })).toBe("SDN");
  expect(code({ name: "Sudan", scheme })).toBe("SDN");
  expect(code({ name: "Sudan", scheme: "worldbank", year: 2000 })).toBe("SDN");
});

it("refuses a name that contradicts the code", () => {
  expect(tryResolveArea({ code: "DNK", name: "Greenland" })).toBeUndefined();
  expect(() => resolveArea({ code: "DNK", name: "Greenland" })).toThrow(/DNK, GRL/);
});

it("names what does not join, and the nearest entries", () => {
  expect(tryResolveArea({ name: "Atlantis" })).toBeUndefined();
  expect(tryResolveArea({})).toBeUndefined();
  const error = caught(() => resolveArea({ name: "Untied Kingdom", scheme: "oecd", year: 2020 }));
  expect(error).toBeInstanceOf(AreaError);
  expect(error).toMatchObject({ areaName: "Untied Kingdom", scheme: "oecd", year: 2020 });
  expect(error.message).toContain('name "Untied Kingdom" in scheme oecd');
  expect(caught(() => resolveArea({ name: "Etiopia del Norte y Eritrea" })).candidates).toContain(
    "ERI",
  );
});

it("knows no code that it was not given, in any scheme", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^Q[A-Z0-9]{3,5}$/),
      fc.constantFrom(...schemes),
      (text, scheme) => {
        expect(tryResolveArea({ code: text, scheme })).toBeUndefined();
      },
    ),
  );
});

function caught(act: () => unknown): AreaError {
  try {
    act();
  } catch (error) {
    if (error instanceof AreaError) return error;
  }
  throw new Error("no AreaError was thrown");
}
