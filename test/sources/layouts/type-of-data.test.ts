import { describe, expect, it } from "vitest";
import { areaCode } from "../../../src/areas/index.ts";
import { basisIfKnown, basisOfType } from "../../../src/sources/layouts/type-of-data.ts";
import { TableRow } from "../../../src/sources/reading/index.ts";

const row = (type: string) =>
  new TableRow({ name: "f.xlsx", path: "f.xlsx", sha256: "", bytes: 0 }, "Table 1", 12, [type]);
const mexico = areaCode("MEX");
const world = areaCode("001");

describe("the basis that a type of data states", () => {
  it.each([
    ["B", "BIRTH"],
    ["B R", "BIRTH"],
    ["B R ", "BIRTH"],
    ["C", "CITIZENSHIP"],
    ["CR", "CITIZENSHIP"],
    ["C B R", "BIRTH_OR_CITIZENSHIP"],
    ["I R", "IMPUTED"],
    ["", "NOT_STATED"],
  ])("reads “%s” as %s", (type, basis) => {
    expect(basisOfType(row(type), 0, mexico)).toBe(basis);
  });

  it("is mixed for a group, which adds up areas of different bases", () => {
    expect(basisOfType(row(""), 0, world)).toBe("BIRTH_OR_CITIZENSHIP");
  });

  it("refuses letters that the notes do not explain, unless asked to let them be", () => {
    expect(() => basisOfType(row("Z"), 0, mexico)).toThrow(/Z/);
    expect(basisIfKnown(row("Z"), 0, mexico)).toBeNull();
    expect(basisIfKnown(row("toString"), 0, mexico)).toBeNull();
  });
});
