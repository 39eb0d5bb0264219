import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labAnswerer } from "../../../src/atlas/lab/answer.ts";
import { drawIntervals } from "../../../src/atlas/lab/draws.ts";
import { readPersons, refusalOf, withEdit } from "../../../src/atlas/lab/lab-edit.ts";
import { labMethods } from "../../../src/atlas/lab/lab-method.ts";
import {
  fromSparsePairs,
  type LabPeriod,
  labTables,
  sparsePairs,
} from "../../../src/atlas/lab/lab-period.ts";
import { type LabReply, labProgram } from "../../../src/atlas/lab/program.ts";
import { demographicAccounting, publishedMethods } from "../../../src/flows/index.ts";

/** Three areas; the stocks of born-in-A grow in B by 30 and everything else stays. */
const period: LabPeriod = {
  key: "undesa-ims-2024/2015",
  revision: "undesa-ims-2024",
  ...{ start: 2015, end: 2020, areas: ["A", "B", "C"] },
  stocks: [
    [1, 100, 30, 1, 20, 0],
    [0, 40, 0, 2, 10, 0],
    [0, 5, 0],
  ],
  ...{ nativesStart: [1000, 2000, 500], nativesEnd: [970, 2000, 500] },
  ...{ unknownStart: [0, 0, 0], unknownEnd: [0, 0, 0], births: [0, 0, 0], deaths: [0, 0, 0] },
  ...{ other: null, otherReachesEnd: false, blendable: false, sources: [] },
};
const pair = ["A", "B"] as const;

describe("the laboratory", () => {
  it("offers the registry's methods and the Waymark estimate", () => {
    expect([...labMethods].sort()).toEqual(
      ["waymark", ...publishedMethods.map(({ id }) => id)].sort(),
    );
  });

  it("reads the tables that it wrote", () => {
    const cells = fc.array(fc.nat(3), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const off = (values: number[]) => Float64Array.from(values, (v, at) => (at % 5 ? v : 0));
        const [start, end] = [off(a), off(b)];
        expect(fromSparsePairs(sparsePairs(start, end, 4))).toEqual([start, end]);
      }),
    );
  });

  it("reads numbers of persons as people write them, and nothing else", () => {
    for (const text of [
      "1234567",
      "1,234,567",
      "1 234 567",
      "١٢٣٤٥٦٧",
      "１２３４５６７",
      " 1.234.567 ",
    ])
      expect([text, readPersons(text)]).toEqual([text, 1_234_567]);
    for (const text of [
      "",
      "-5",
      "1e6",
      "12.5",
      "0x10",
      "abc",
      "<img src=x>",
      "9".repeat(11),
      "1,2",
    ])
      expect([text, readPersons(text)]).toEqual([text, null]);
  });

  it("keeps the population when a cell changes, and refuses what cannot be", () => {
    const tables = labTables(period);
    const edit = { birthplace: "A", residence: "B", date: "end", persons: 150 } as const;
    const { known } = withEdit(tables, edit);
    expect([...known.stockEnd]).toEqual([970, 150, 20, 40, 1980, 10, 5, 0, 500]);
    expect(known.stockStart).toEqual(tables.known.stockStart);
    expect(refusalOf(tables, { ...edit, persons: 2131 })).toBe("too-many");
    expect(refusalOf(tables, { ...edit, persons: 2130 })).toBeNull();
    expect(refusalOf(tables, { ...edit, residence: "A" })).toBe("same-area");
    expect(refusalOf(tables, { ...edit, persons: -1 })).toBe("not-a-number");
  });

  it("answers with what the library gives on the same tables", () => {
    const edit = { birthplace: "A", residence: "B", date: "end", persons: 160 } as const;
    const { tables, answers } = labAnswerer(period);
    const [made] = [
      ...answers({ method: "da-min-closed", weight: 0.87, pattern: "none", edit, pair }),
    ];
    if (!made || made.refusal || !made.isWhole) throw new Error("a whole answer at once");
    const flows = (known: typeof tables.known) =>
      demographicAccounting(known, { repairs: ["release"] }).flows[1];
    expect(made.rows[0]).toMatchObject({
      ...{ quantity: "flow", areas: ["A", "B"] },
      ...{ official: flows(tables.known), edited: flows(withEdit(tables, edit).known) },
    });
    expect(made.rows[0]!.official).toBeCloseTo(30, 6);
    expect(made.changes[0]).toMatchObject({ origin: "A", destination: "B" });
  });

  it("says why it refuses", () => {
    const { answers } = labAnswerer(period);
    expect([
      ...answers({ method: "waymark", weight: 0.87, pattern: "none", edit: null, pair }),
    ]).toEqual([{ refusal: { code: "unknown-option", areas: [] } }]);
  });

  it("draws the same interval for the same seed, another for another", async () => {
    const { tables } = labAnswerer(period);
    const setting = {
      method: "da-pb-closed",
      weight: 0.87,
      pattern: "none",
      edit: null,
      pair,
      error: 0.15,
    } as const;
    const drawn = (seed: number) => drawIntervals(tables, { ...setting, seed }, async () => true);
    const [first, again, other] = [await drawn(1), await drawn(1), await drawn(2)];
    expect(first!.intervals[0]![0]).toBeLessThan(first!.intervals[0]![1]);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it("gives up draws when a newer task comes", async () => {
    const replies: LabReply[] = [];
    const program = labProgram((reply) => replies.push(reply));
    await program({ id: 1, kind: "tables", period, previous: null });
    const setting = {
      method: "da-pb-closed",
      weight: 0.87,
      pattern: "none",
      edit: null,
      pair,
    } as const;
    const draws = program({ id: 2, kind: "draws", request: { ...setting, error: 0.1, seed: 1 } });
    await program({ id: 3, kind: "estimate", request: setting });
    await draws;
    expect(replies.map(({ kind }) => kind)).toEqual(["ready", "progress", "estimate"]);
  });
});
