import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clauses } from "../../src/declaration/index.ts";
import { Edition } from "../../src/edition/index.ts";
import { hasNoNumber, recompute } from "../../src/indicators/index.ts";
import { messages as en } from "../../src/messages/en/index.ts";
import { languages } from "../../src/messages/index.ts";
import { messages as zh } from "../../src/messages/zh/index.ts";
import {
  answerClauses,
  type ClauseAnswer,
  figuresOfAnswer,
  gapWords,
  sentenceRuns,
  sentenceText,
} from "../../src/report/answers/index.ts";
import { readClaims } from "../../src/report/claims/index.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { root } from "../house/source-files.ts";
import { describeShared } from "../shared.ts";
import { withoutSources } from "./without-sources.ts";

const claims = () => readClaims(join(root, "claims"));

const sentences = (answers: readonly ClauseAnswer[]) =>
  answers.flatMap((answer) => (answer.kind === "gap" ? [] : [answer.finding]));

describe("findings", () => {
  it("hold no digit outside their placeholders, in both languages", () => {
    for (const catalogue of [en, zh] as readonly Readonly<Record<string, string>>[]) {
      const written = Object.entries(catalogue)
        .filter(([key]) => key.startsWith("finding."))
        .filter(([, template]) => /\d/.test(template));
      expect(written).toEqual([]);
    }
  });

  it("exist for every clause that is to end in a figure, a status or a ledger, and no other", () => {
    const keys = Object.keys(en).filter((key) => key.startsWith("finding."));
    const planned = clauses.filter(({ id, answer }) => answer !== "gap" && id !== "14.a");
    expect(keys.sort()).toEqual(planned.map(({ id }) => `finding.${id}`).sort());
  });
});

describeShared("the answers of the embedded edition", () => {
  let edition: Edition;
  let answers: readonly ClauseAnswer[];
  beforeAll(async () => {
    edition = await Edition.open(await realEditionFolder(), { user: false });
    answers = await answerClauses(edition, { claims: await claims() });
  });
  afterAll(() => edition?.close());

  it("are one for each of the 63 clauses, in the order of the text", () => {
    expect(answers.map(({ clause }) => clause.id)).toEqual(clauses.map(({ id }) => id));
    expect(answers).toHaveLength(63);
  });

  it("are of the planned kind, but for 14.a, whose register no edition holds", () => {
    const other = answers.filter(({ kind, clause }) => kind !== clause.answer);
    expect(other.map(({ clause, kind }) => [clause.id, kind])).toEqual([["14.a", "gap"]]);
  });

  it("say the golden facts of the register", () => {
    const said = Object.fromEntries(
      answers.map((a) => [a.clause.id, a.kind === "gap" ? "" : sentenceText(a.finding, "en")]),
    );
    expect(said["1.a"]).toContain("280.6 million international migrants");
    expect(said["1.a"]).toContain("3.6 per cent");
    expect(said["11.a"]).toContain("48.1 per cent");
    expect(said["11.a"]).toContain("almost half");
    expect(said["5.a"]).toContain("8,552");
    expect(said["15.a"]).toMatch(/56 Member States.*11\.1 per cent/);
    expect(said["22.a"]).toMatch(/3,684.*1,192.*1,171.*1\.83/);
    expect(said["22.b"]).toContain("52.4 per cent");
    expect(said["23.c"]).toMatch(/28\.5 million.*460 per 100,000/);
    expect(said["27.a"]).toContain("735.2 billion US dollars");
    expect(said["27.b"]).toMatch(/7\.00 per cent.*367 corridors.*187 corridors.*6\.54 per cent/);
    expect(said["13.a"]).toMatch(/43\.4 per cent.*81\.9 per cent/);
  });

  it("say their numbers by figures: every number run is the text of a bound figure", () => {
    for (const finding of sentences(answers)) {
      for (const language of languages) {
        const entered: string[] = [];
        const runs = sentenceRuns(finding, language, ({ figure }, text) => {
          entered.push(text);
          return `F-${figure.id}`;
        });
        const numbers = runs.filter(({ kind }) => kind === "number").map(({ text }) => text);
        expect(numbers).toEqual(entered);
        const words = runs.filter(({ kind }) => kind === "text").map(({ text }) => text);
        expect([finding.key, words.join("").match(/\d/)]).toEqual([finding.key, null]);
      }
    }
  });

  it("carry figures whose traces give their values again", async () => {
    for (const answer of answers.filter(({ clause }) => clause.paragraph > 20)) {
      for (const figure of figuresOfAnswer(answer).slice(0, 3)) {
        if (hasNoNumber(figure.value)) continue;
        expect([figure.id, await recompute(edition, figure.trace)]).toEqual([
          figure.id,
          figure.value,
        ]);
      }
    }
  });

  it("name what is needed where they end in a gap", () => {
    for (const answer of answers) {
      if (answer.kind !== "gap") continue;
      for (const language of languages) {
        const { statement, needs } = gapWords(answer, language);
        expect([answer.clause.id, statement.length > 0, needs.length > 0]).toEqual([
          answer.clause.id,
          true,
          true,
        ]);
      }
    }
  });

  it("turn exactly those into gaps whose source is removed, and name it", async () => {
    const removed = {
      "rpw-corridors-2020q3": ["8.b", "27.b", "28.a"],
      "unhcr-solutions": ["23.b", "24.b"],
      "undesa-ims-2019": ["33.b"],
      "un-treaties-2015": ["10.a", "11.b", "12.a", "13.c", "16.b", "17.c", "24.a"],
    } as const;
    const folder = await withoutSources(Object.keys(removed));
    const less = await Edition.open(folder, { user: false });
    try {
      const after = await answerClauses(less, { claims: await claims() });
      const lost = after.filter((answer, i) => answer.kind !== answers[i]!.kind);
      const expected = Object.values(removed).flat();
      expect(lost.map(({ clause }) => clause.id).sort()).toEqual([...expected].sort());
      for (const answer of lost) {
        if (answer.kind !== "gap") throw new Error(`${answer.clause.id} is no gap`);
        expect(answer.reason).toBe("not-loaded");
        for (const source of answer.sources) {
          const named = removed[source as keyof typeof removed] as readonly string[];
          expect(named).toContain(answer.clause.id);
        }
        expect(answer.sources.length).toBeGreaterThan(0);
      }
      for (const [i, answer] of after.entries()) {
        const before = answers[i]!;
        if (lost.includes(answer) || answer.kind === "gap" || before.kind === "gap") continue;
        if (["1.b", "4.a", "34.a"].includes(answer.clause.id)) continue;
        expect(sentenceText(answer.finding, "en")).toBe(sentenceText(before.finding, "en"));
      }
    } finally {
      less.close();
      await rm(join(folder, ".."), { recursive: true, force: true });
    }
  });
});
