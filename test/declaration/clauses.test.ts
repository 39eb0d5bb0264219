import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  clause,
  clauses,
  clausesOfParagraph,
  paragraphs,
  policyQuestions,
} from "../../src/declaration/index.ts";
import { message } from "../../src/messages/index.ts";
import { describeShared, shared, sharedJson } from "../shared.ts";

interface Reviewed {
  readonly id: string;
  readonly paragraph: number;
  readonly order: number;
  readonly verb: Record<"zh" | "en", string>;
  readonly summary: Record<"zh" | "en", string>;
  readonly class: string;
  readonly actors: readonly string[];
  readonly verdict: string;
  readonly indicators: readonly string[];
  readonly gcmObjectives: readonly number[];
  readonly sdgTargets: readonly string[];
  readonly release1: string;
  readonly note?: { readonly en: string };
}

const tally = (words: readonly string[]) =>
  Object.fromEntries(
    [...new Set(words)].sort().map((w) => [w, words.filter((x) => x === w).length]),
  );

describeShared("the clauses", () => {
  const reviewed = () => sharedJson<readonly Reviewed[]>("design/clauses.json");

  it("are those that were reviewed, field by field", () => {
    const ours = clauses.map((each) => ({
      id: each.id,
      paragraph: each.paragraph,
      order: each.order,
      verb: {
        zh: message("zh", `clause.${each.id}.verb`),
        en: message("en", `clause.${each.id}.verb`),
      },
      summary: {
        zh: message("zh", `clause.${each.id}.summary`),
        en: message("en", `clause.${each.id}.summary`),
      },
      class: each.class,
      actors: each.actors,
      verdict: each.verdict,
      indicators: each.indicators,
      gcmObjectives: each.compactObjectives,
      sdgTargets: each.sdgTargets,
      release1: each.answer,
      note: { en: message("en", `clause.${each.id}.note`) },
    }));
    expect(ours).toEqual(reviewed());
  });

  it("count as the register says", () => {
    expect(clauses.length).toBe(63);
    expect(tally(clauses.map((c) => c.class))).toEqual({
      call: 21,
      commitment: 10,
      recognition: 29,
      request: 3,
    });
    expect(tally(clauses.map((c) => c.verdict))).toEqual({
      ledger: 13,
      measured: 21,
      "not-measurable": 14,
      "policy-status": 15,
    });
    expect(tally(clauses.map((c) => c.answer))).toEqual({
      figure: 19,
      gap: 21,
      ledger: 15,
      status: 8,
    });
    const perParagraph = "2 2 1 1 1 1 1 2 2 3 2 1 3 2 1 2 3 1 2 2 3 3 3 2 1 2 2 2 2 1 2 2 2 1"
      .split(" ")
      .map(Number);
    expect(paragraphs.map((p) => p.clauses.length)).toEqual(perParagraph);
  });

  it("stand in the order of paragraph and letter", () => {
    const keys = clauses.map((c) => c.paragraph * 100 + c.order);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    for (const { number, clauses: parts } of paragraphs) {
      expect(parts.map((c) => c.order)).toEqual(parts.map((_, i) => i + 1));
      expect(parts).toEqual(clausesOfParagraph(number));
    }
  });

  it("agree with the map of the questions of 10.7.2 in both directions", () => {
    const register = readFileSync(shared("design/indicators.md"), "utf8");
    const printed = [
      ...register.matchAll(/^\| (POL-1072-D[1-6][a-e]) \| .*? \| ([0-9a-c., ]+) \|$/gm),
    ];
    expect(printed.length).toBe(30);
    expect(policyQuestions.map((q) => [q.id, q.clauses.join(", ")])).toEqual(
      printed.map(([, id, list]) => [id, list]),
    );
    for (const each of clauses) {
      for (const id of each.indicators.filter((text) => text.startsWith("POL-1072-"))) {
        const question = policyQuestions.find((q) => q.id === id);
        expect([each.id, id, question?.clauses]).toEqual([
          each.id,
          id,
          expect.arrayContaining([each.id]),
        ]);
      }
    }
    const reached = new Set(
      policyQuestions.flatMap((q) => q.clauses.map((id) => clause(id).paragraph)),
    );
    expect(reached.size).toBe(18);
  });
});

it("an unknown clause is refused", () => {
  expect(() => clause("35.a")).toThrow(/35\.a/);
});
