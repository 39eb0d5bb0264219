import { describe, expect, it } from "vitest";
import { categoryWord } from "../../../src/cli/print/category-word.ts";
import {
  countedAs,
  decisionLevel,
  procedureType,
} from "../../../src/sources/layouts/unhcr-codes.ts";

/** Levels whose meaning the publisher's codebook does not give in words that we could check. */
const undocumented = new Set(["BL", "CA", "TR"]);

describe("categories in words", () => {
  it("says what UNHCR's codes mean", () => {
    expect(categoryWord("en", "ASYLUM_DECISIONS", "G/FI/P/rejected")).toBe(
      "government procedure, first instance, counted in persons, rejected",
    );
    expect(categoryWord("zh", "ASYLUM_APPLICATIONS", "U/N/NA/P")).toBe(
      "难民署程序，新申请，新申请，按人计",
    );
  });

  it.each([
    ["asylum-procedure", Object.keys(procedureType)],
    ["asylum-level", Object.keys(decisionLevel)],
    ["asylum-counted", Object.keys(countedAs)],
  ])("has words for every documented code of %s", (list, codes) => {
    const left = codes.filter((code) => categoryWord("zh", list, code) === code);
    expect(left.filter((code) => !undocumented.has(code))).toEqual([]);
  });

  it("says what OECD's components mean and leaves an unknown code as it is", () => {
    expect(categoryWord("en", "INFLOW_PERMANENT", "MIGRATION_TYPE=AC")).toBe(
      "accompanying family of workers",
    );
    expect(categoryWord("en", "TREATY_PARTY", "ICRMW")).toBe("ICRMW");
    expect(categoryWord("en", "ASYLUM_DECISIONS", "G/BL/P/total")).toBe(
      "government procedure, BL, counted in persons, all outcomes",
    );
  });
});
