import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { exitCode } from "../../src/cli/frame/exit-code.ts";
import { sharedConcepts } from "../../src/edition/index.ts";
import { messages as en } from "../../src/messages/en/index.ts";
import { hasMessage, message } from "../../src/messages/index.ts";
import { messages as zh } from "../../src/messages/zh/index.ts";
import { sources } from "../../src/sources/index.ts";
import { measures } from "../../src/vocabulary/index.ts";

type Catalogue = Readonly<Record<string, string>>;
const catalogues: readonly (readonly [string, Catalogue])[] = [
  ["en", en],
  ["zh", zh],
];

/** Names of the arguments of a message, those inside of choices included. */
function argumentsOf(template: string): string[] {
  const names = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(template, { ignoreTag: true }));
  return [...names].sort();
}

describe("messages", () => {
  it("have the same keys in every language", () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  it("take the same arguments in every language", () => {
    for (const [key, template] of Object.entries(en as Catalogue)) {
      expect([key, argumentsOf((zh as Catalogue)[key]!)]).toEqual([key, argumentsOf(template)]);
    }
  });

  it("are said in Chinese where they have words", () => {
    const untranslated = Object.entries(zh as Catalogue).filter(
      ([key, text]) => text === (en as Catalogue)[key] && /[a-z]{4}/i.test(text),
    );
    const sameInBoth =
      /^(help\..*\.examples|column\.|trace\.sha256|figure-unit\.(ratio|code)|build\.next)/;
    expect(untranslated.filter(([key]) => !sameInBoth.test(key))).toEqual([]);
  });

  it("keep no blank at either end", () => {
    for (const [, catalogue] of catalogues) {
      const wrong = Object.entries(catalogue).filter(
        ([key, text]) =>
          text !== text.trim() && !key.endsWith(".examples") && key !== "list.separator",
      );
      expect(wrong).toEqual([]);
    }
  });

  it("name every measure, source and code", () => {
    const needed = [
      ...measures.map(({ id }) => `measure.${id}`),
      ...measures.map(({ kind }) => `kind.${kind}`),
      ...measures.map(({ unit }) => `unit.${unit}`),
      ...sources.map(({ id }) => `source.${id}`),
      ...sharedConcepts.map((concept) => `concept.${concept}`),
      ...["BIRTH", "CITIZENSHIP", "RESIDENCE", "BIRTH_OR_CITIZENSHIP", "IMPUTED", "NOT_STATED"].map(
        (basis) => `basis.${basis}`,
      ),
      ...[..."ABDEFIPULMOQ"].map((status) => `status.${status}`),
      ...Object.keys(exitCode).map((name) => `help.exit.${name}`),
    ];
    expect(needed.filter((key) => !hasMessage(key))).toEqual([]);
  });

  it("use the terms of the United Nations in Chinese, but for names of others", () => {
    const names = new RegExp(
      "偷运移民的(?:补充议定书|文书)|偷运移民议定书|移民就业公约|移民工人（补充规定）公约|国际移民组织|失踪移民项目|联合国移民网络|国际移民审查论坛|移民多伙伴信托基金|" +
        "安全、有序和正常移民全球契约|关于难民和移民的纽约宣言|《让移民造福全民》|年世界移民报告》",
      "g",
    );
    const foreign = Object.entries(zh as Catalogue).filter(([, text]) =>
      /移民|库存/.test(text.replace(names, "")),
    );
    expect(foreign).toEqual([]);
  });

  it("take angle brackets literally", () => {
    expect(message("en", "error.edition.edition-missing", { path: "x" })).toContain("<folder>");
  });
});
