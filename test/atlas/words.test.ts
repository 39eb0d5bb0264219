import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaCode } from "../../src/areas/index.ts";
import { searchIndex } from "../../src/atlas/build/search-index.ts";
import {
  type ClauseFacet,
  type ClauseState,
  clauseFacets,
  clauseQuery,
  parseClauseState,
} from "../../src/atlas/clause-state.ts";
import { citedApa, citedBibtex, citedText } from "../../src/atlas/client/citation.ts";
import { findAreas } from "../../src/atlas/client/find-area.ts";
import { valueCell } from "../../src/atlas/client/value-cell.ts";
import { pagedAreas } from "../../src/atlas/data/area/paged-areas.ts";
import { atlasLanguages } from "../../src/atlas/language.ts";
import { pagePath, relativeLink } from "../../src/atlas/route.ts";
import { numberIn } from "../../src/atlas/words/number.ts";
import { parseValueId } from "../../src/edition/index.ts";

describe("numbers", () => {
  it("are parted and pointed as each language does, in Latin digits", () => {
    const printed = Object.fromEntries(
      atlasLanguages.map((language) => [language, numberIn(language, -1234567.85, 1)]),
    );
    expect(printed).toEqual({
      en: "−1,234,567.9",
      zh: "−1\u202f234\u202f567.9",
      ar: "−1\u202f234\u202f567,9",
      fr: "−1\u202f234\u202f567,9",
      es: "−1\u202f234\u202f567,9",
      ru: "−1\u00a0234\u00a0567,9",
    });
  });

  it("never print a zero with a minus, and round the decimal that is read", () => {
    expect(numberIn("en", -0.04, 1)).toBe("0.0");
    expect(numberIn("en", 2.675, 2)).toBe("2.68");
  });
});

describe("routes", () => {
  it("lead from any page to any other by a relative path", () => {
    const codes = fc.constantFrom(...pagedAreas);
    const languages = fc.constantFrom(...atlasLanguages);
    const routes = fc.oneof(
      codes.map((area) => ({ page: "area", area }) as const),
      fc.constantFrom({ page: "home" } as const, { page: "declaration" } as const),
      fc
        .integer({ min: 1, max: 34 })
        .map((paragraph) => ({ page: "paragraph", paragraph }) as const),
    );
    fc.assert(
      fc.property(routes, languages, routes, languages, (from, here, to, there) => {
        const [start, end] = [pagePath(from, here), pagePath(to, there)];
        const base = "http://host/any/base/";
        const link = new URL(relativeLink(start, end), base + start);
        expect(link.href).toBe(base + end);
      }),
    );
  });
});

describe("the state of the clauses", () => {
  const known: Record<ClauseFacet, Set<string>> = {
    answer: new Set(["figure", "gap"]),
    class: new Set(["call"]),
    verdict: new Set(["measured"]),
    actor: new Set(["iom", "migrants"]),
  };
  const state = fc.record(
    Object.fromEntries(
      clauseFacets.map((facet) => [facet, fc.constantFrom(...known[facet])]),
    ) as Record<ClauseFacet, fc.Arbitrary<string>>,
    { requiredKeys: [] },
  ) as fc.Arbitrary<ClauseState>;

  it("is read from its own address", () => {
    fc.assert(
      fc.property(state, (each) => {
        expect(parseClauseState(clauseQuery(each), known)).toEqual({ state: each, ignored: [] });
      }),
    );
  });

  it("tells what it does not understand, and ignores it", () => {
    const { state: read, ignored } = parseClauseState(
      "answer=figure&actor=<script>alert(1)</script>&x=1",
      known,
    );
    expect(read).toEqual({ answer: "figure" });
    expect(ignored).toEqual(["actor=<script>alert(1)</script>", "x=1"]);
  });
});

describe("the search", () => {
  const entries = searchIndex(pagedAreas);
  const first = (text: string, language: (typeof atlasLanguages)[number]) =>
    findAreas(entries, text, atlasLanguages.indexOf(language))[0];

  it("finds an area by its name in any language, whatever the language of the page", () => {
    expect(first("中国", "en")).toEqual({ code: "CHN", name: "China", matched: "中国" });
    expect(first("墨西哥", "fr")?.code).toBe("MEX");
    expect(first("الصين", "en")?.code).toBe("CHN");
    expect(first("Китай", "zh")?.code).toBe("CHN");
    expect(first("Cote d'Ivoire", "ru")?.code).toBe("CIV");
  });

  it("finds an area by two letters and by its codes", () => {
    expect(first("tu", "en")?.code).toMatch(/^(TUV|TUR|TUN)$/);
    expect(first("tuv", "en")?.code).toBe("TUV");
    expect(first("156", "en")?.code).toBe("CHN");
  });

  it("finds nothing where there is nothing", () => {
    expect(findAreas(entries, "  ", 0)).toEqual([]);
    expect(findAreas(entries, "zzzzzz", 0)).toEqual([]);
  });
});

describe("a value identifier", () => {
  it("is read as the edition reads it", () => {
    for (const id of [
      "undesa-ims-2020-destination:destination:Table 1!L12",
      "wpp-2024:births!BT31",
      "x:y:A: b! c!AAA12",
    ]) {
      const site = parseValueId(id)!;
      const cell = valueCell(id)!;
      expect([cell.source, cell.file, cell.sheet]).toEqual([site.source, site.file, site.sheet]);
      expect(cell.cell.endsWith(String(site.row))).toBe(true);
    }
    expect(valueCell("nothing")).toBeNull();
  });
});

describe("a citation", () => {
  const cited = {
    record: { id: "STOCK/stock/area=CHN/year=2020" },
    value: "1,039,675 persons",
    statement: "International migrants, China {2020}",
    caveats: ["A later revision gives other values for the same year."],
    sources: [{ publisher: "United Nations", vintage: "Rev.2020", citation: "UN DESA (2020)" }],
    edition: "2024",
    address: "https://host/en/area/CHN/",
  } as unknown as Parameters<typeof citedText>[0];

  it("carries value, caveat, release, edition and address in every form", () => {
    for (const form of [citedText, citedBibtex, citedApa]) {
      const text = form(cited);
      for (const part of [
        "1,039,675 persons",
        cited.caveats[0]!,
        "Rev.2020",
        "2024",
        cited.address,
      ])
        expect(text).toContain(part);
    }
  });

  it("is valid BibTeX whatever stands in it: braces come in pairs", () => {
    const text = citedBibtex(cited).replace(/\\[{}\\]/g, "");
    expect(text.split("{").length).toBe(text.split("}").length);
    expect(text).toMatch(/^@misc\{waymark-stock-stock-area-chn-year-2020,\n/);
  });
});

it("codes of pages are codes of areas", () => {
  expect(pagedAreas.length).toBeGreaterThanOrEqual(235);
  for (const code of pagedAreas) expect(areaCode(code)).toBe(code);
});
