import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { atlasLanguages } from "../../src/atlas/language.ts";
import { figureUnits } from "../../src/indicators/index.ts";
import { messages as atlasEnglish } from "../../src/messages/atlas/en/index.ts";
import { atlasCatalogues, atlasMessage, wordingOf } from "../../src/messages/atlas/index.ts";

/** Terms of the general catalogues that the atlas prints in all languages. */
const termPrefixes = [
  "clause-class",
  "verdict",
  "answer",
  "gap-reason",
  "actor",
  "compact",
  "indicator",
  "dimension",
  "statistic",
  "method",
  "formula",
  "caveat",
  "figure-missing",
  "availability",
  "availability-answer",
  "basis",
  "event",
  "chart",
  "map",
  "flow-map",
  "chord",
];
const { en, zh, ar, fr, ru, es } = atlasCatalogues;
const needed = [
  ...Object.keys(atlasEnglish),
  ...Object.keys(en).filter((key) => termPrefixes.some((prefix) => key.startsWith(`${prefix}.`))),
];
const others = Object.entries({ zh, ar, fr, ru, es });

function walk(template: string, visit: (element: MessageFormatElement) => void): void {
  const each = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      visit(element);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) each(option.value);
      }
    }
  };
  each(parse(template, { ignoreTag: true }));
}

function argumentsOf(template: string): string[] {
  const names = new Set<string>();
  walk(template, (element) => {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
  });
  return [...names].sort();
}

describe("messages of the atlas", () => {
  it("are there in all six languages", () => {
    for (const [language, catalogue] of others) {
      const missing = needed.filter((key) => !catalogue[key]?.trim());
      expect([language, missing]).toEqual([language, []]);
    }
  });

  it("name every unit in which a figure is printed", () => {
    const named = figureUnits.filter((unit) => !["ratio", "code"].includes(unit));
    expect(named.filter((unit) => !(`unit.${unit}` in atlasEnglish))).toEqual([]);
  });

  it("take the same arguments as in English", () => {
    for (const [language, catalogue] of others) {
      for (const key of needed) {
        const [own, english] = [argumentsOf(catalogue[key]!), argumentsOf(en[key]!)];
        expect([language, key, own]).toEqual([language, key, english]);
      }
    }
  });

  it("are translated: nothing but names and signs is as in English", () => {
    const sameEverywhere =
      /^(site\.name|data\.ours|client\.cite\.(bibtex|apa)|area\.codes|corridor\.title|formula\.mirror|chart\.summary\.(series|only|total|counts?)$|map\.neutral\.(XAC|XBT)|flow-map\.corridor|chord\.link|lab\.row\.flow$)/;
    for (const [language, catalogue] of others) {
      const same = needed.filter(
        (key) =>
          catalogue[key] === en[key] && /\p{L}{3}/u.test(en[key]!) && !sameEverywhere.test(key),
      );
      // Words that French and Spanish share with English, letter by letter.
      const shared = new Set([
        "client.sources",
        "nav.menu",
        "sources.licence",
        "data.sources",
        "corridor.destination",
        "area.protection.title",
        "area.treaties.instrument",
        "area.treaties.title",
        "declaration.instruments",
        "declaration.note",
        "compact.3",
        "actor.migrants",
        "dimension.social",
        "data.dimension",
        "availability-answer.no",
        "caveat.minimum-estimate",
        "chart.source-heading",
        "chart.licence",
        "chart.provisional",
      ]);
      expect([language, same.filter((key) => !shared.has(key))]).toEqual([language, []]);
      if (!["fr", "es"].includes(language)) expect([language, same]).toEqual([language, []]);
    }
  });

  it("have every plural form of their language: six in Arabic, four in Russian", () => {
    let plurals = 0;
    for (const language of atlasLanguages) {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const key of Object.keys(atlasEnglish)) {
        walk(atlasCatalogues[language][key]!, (element) => {
          if (element.type !== TYPE.plural) return;
          plurals++;
          const lacking = pluralCategories.filter((category) => !element.options[category]);
          expect([language, key, lacking]).toEqual([language, key, []]);
        });
      }
    }
    expect(plurals).toBeGreaterThanOrEqual(12);
    expect(atlasMessage("ar", "declaration.count", { count: 2, n: "2" })).toBe("حكمان");
    expect(atlasMessage("ar", "declaration.count", { count: 5, n: "5" })).toBe("5 أحكام");
    expect(atlasMessage("ru", "declaration.count", { count: 21, n: "21" })).toBe("21 положение");
    expect(atlasMessage("fr", "declaration.count", { count: 1_000_000, n: "1 000 000" })).toBe(
      "1 000 000 de dispositions",
    );
  });

  it("of the browser's program are plain: no plural, no choice, no apostrophe that ICU would take", () => {
    for (const language of atlasLanguages) {
      for (const [key, text] of Object.entries(atlasCatalogues[language])) {
        if (!key.startsWith("client.")) continue;
        expect([language, key, /\{\w+,/.test(text), text.includes("'")]).toEqual([
          language,
          key,
          false,
          false,
        ]);
      }
    }
  });

  it("use the terms of the United Nations in Chinese, but for titles of treaties", () => {
    const foreign = Object.keys(atlasEnglish).filter(
      (key) => !key.startsWith("instrument.") && /移民|库存/.test(zh[key]!),
    );
    expect(foreign).toEqual([]);
  });

  it("tell in which language they stand, where a language has no words", () => {
    expect(wordingOf("ru", "clause.1.a.verb").language).toBe("en");
    expect(wordingOf("zh", "clause.1.a.verb").language).toBe("zh");
    expect(() => wordingOf("ru", "no.such.key")).toThrow(/no\.such\.key/);
  });
});
