import { expect, it } from "vitest";
import { labelRun, plainText, say, textRuns } from "../../../src/report/document/index.ts";

it("keeps what an argument is: a number stays a number of the ledger", () => {
  const stock = { kind: "number", text: "280.6", entry: "F-1-01" } as const;
  const runs = say("en", "number-scale.million", { number: stock });
  expect(runs).toContainEqual(stock);
  expect(plainText(runs)).toBe("280.6 million");
  expect(plainText(say("zh", "number-scale.hundred-million", { number: [stock] }))).toBe("280.6亿");
});

it("marks years, symbols and codes among words as labels", () => {
  const runs = textRuns("A/RES/68/4 of 2013, SDG indicator 10.7.4", "a template");
  expect(runs.filter(({ kind }) => kind === "label").map(({ text }) => text)).toEqual([
    "A/RES/68/4",
    "2013",
    "10.7.4",
  ]);
});

it.each(["rose by 12 per cent", "281 million people", "约2.8亿人", "-7"])(
  "refuses a quantity that no figure stands behind: %s",
  (text) => {
    expect(() => textRuns(text, "report.example")).toThrow(/report\.example/);
  },
);

it("names a message that does not exist", () => {
  expect(() => say("zh", "report.nothing-of-the-kind")).toThrow(/nothing-of-the-kind/);
  expect(labelRun("Europe")).toEqual({ kind: "text", text: "Europe" });
});
