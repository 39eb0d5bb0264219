import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  clauses,
  clausesAnsweredBy,
  gapOf,
  gaps,
  indicatorIds,
  ledgerOf,
  statementInFigure,
  treatiesOf,
} from "../../src/declaration/index.ts";
import { hasMessage, message } from "../../src/messages/index.ts";
import { describeShared, shared } from "../shared.ts";

const languages = ["en", "zh"] as const;

describe("every clause ends in exactly one answer", () => {
  it("a gap with its reason and the data it needs, and nothing else has a gap", () => {
    expect(gaps.map((gap) => gap.clause)).toEqual(clausesAnsweredBy("gap").map((c) => c.id));
    for (const { id } of clauses) {
      const gap = gapOf(id);
      const answer = clauses.find((c) => c.id === id)!.answer;
      expect([id, gap !== undefined]).toEqual([id, answer === "gap"]);
      expect([id, hasMessage(`gap.${id}`), hasMessage(`gap.${id}.needs`)]).toEqual([
        id,
        answer === "gap",
        answer === "gap",
      ]);
      for (const language of languages) {
        if (!gap) continue;
        expect(message(language, `gap-reason.${gap.reason}`).length).toBeGreaterThan(5);
        expect(message(language, `gap.${id}`).length).toBeGreaterThan(5);
      }
    }
  });

  it("a figure with at least one indicator of the register", () => {
    for (const each of clausesAnsweredBy("figure")) {
      const computable = each.indicators.filter((id) =>
        (indicatorIds as readonly string[]).includes(id),
      );
      expect([each.id, computable.length > 0]).toEqual([each.id, true]);
    }
  });

  it("a status with its instruments", () => {
    for (const each of clausesAnsweredBy("status")) {
      expect(treatiesOf(each.id).instruments.length).toBeGreaterThan(0);
    }
    expect(() => treatiesOf("2.b")).toThrow(RangeError);
  });

  it("a ledger with rows, or a ledger of another kind", () => {
    for (const each of clausesAnsweredBy("ledger")) {
      const ledger = ledgerOf(each.id);
      if (ledger.kind === "events") {
        expect([each.id, ledger.events.length > 0]).toEqual([each.id, true]);
      }
    }
    expect(() => ledgerOf("2.b")).toThrow(RangeError);
  });

  it("statements inside figures stand only in figures, in both languages", () => {
    const stated = clauses.filter((c) => statementInFigure(c.id));
    expect(stated.map((c) => c.id)).toEqual(["1.a", "5.a", "13.a", "18.a", "24.b"]);
    for (const { id, answer } of stated) {
      expect(answer).toBe("figure");
      for (const language of languages) message(language, statementInFigure(id)!);
    }
  });
});

describeShared("the gaps", () => {
  it("say what the reviewed register says", () => {
    const register = readFileSync(shared("design/indicators.md"), "utf8");
    const printed = [
      ...register.matchAll(
        /^\| (\d+\.[a-z]) \| (no-data|not-loaded|not-quantity) \| (.*?) \| (.*?) \|$/gm,
      ),
    ].map(([, id, reason, zh, en]) => [id, reason, zh, en!.replaceAll("'", "’")]);
    const ours = gaps.map((gap) => [
      gap.clause,
      gap.reason,
      message("zh", `gap.${gap.clause}`),
      message("en", `gap.${gap.clause}`),
    ]);
    expect(ours).toEqual(printed);
  });
});
