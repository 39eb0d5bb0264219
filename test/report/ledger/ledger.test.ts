import { expect, it } from "vitest";
import {
  atArea,
  atCell,
  atParagraph,
  constantFigure,
  Ledger,
} from "../../../src/report/ledger/index.ts";

const three = constantFigure("RPW-AVG", "target", 3, "per-cent");
const five = constantFigure("RPW-CORR", "corridor-target", 5, "per-cent");

it("names entries by their place and never twice", () => {
  const ledger = new Ledger();
  expect(ledger.enter(atParagraph(27), three).id).toBe("F-27-01");
  expect(ledger.enter(atParagraph(27), five).id).toBe("F-27-02");
  expect(ledger.enter(atParagraph(27), three).id).toBe("F-27-01");
  expect(ledger.enter(atCell("T1", "002", 3), three).id).toBe("F-T1-002-03");
  expect(ledger.enter(atArea("PHL", 1), three).id).toBe("F-A-PHL-01");
  expect(() => ledger.enter(atCell("T1", "002", 3), five)).toThrow(/F-T1-002-03/);
});

it("remembers every text by which a figure is printed", () => {
  const ledger = new Ledger();
  const entry = ledger.enter(atParagraph(27), three);
  const run = ledger.number(entry, "en", { unit: true });
  expect(run).toEqual({ kind: "number", text: "3.0 per cent", entry: "F-27-01" });
  ledger.number(entry, "en", { digits: 0 });
  ledger.number(entry, "zh", { digits: 0, unit: true });
  expect([...entry.texts.en]).toEqual(["3.0 per cent", "3"]);
  expect([...entry.texts.zh]).toEqual(["3%"]);
});

it("prints a sign, never a zero, where there is no number (T05)", () => {
  const ledger = new Ledger();
  const missing = { ...three, id: "missing", value: { missing: "not-available" } as const };
  const entry = ledger.enter(atParagraph(1), missing);
  expect(ledger.number(entry, "en")).toEqual({ kind: "text", text: ".." });
});
