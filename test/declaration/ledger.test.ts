import { describe, expect, it } from "vitest";
import {
  actorAliases,
  actorAliasesIn,
  actorKeys,
  clauses,
  declarationExpression,
  eightPointAgenda,
  elementId,
  events,
  indicatorEntry,
  indicatorRegister,
  permalink,
  policyQuestions,
} from "../../src/declaration/index.ts";
import { recordsOf } from "../../src/declaration/record-table.ts";
import { message } from "../../src/messages/index.ts";

describe("events", () => {
  it("are dated, in order, and named once", () => {
    expect(events.every((event) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(event.date))).toBe(true);
    const years = events.map((event) => Number(event.date.slice(0, 4)));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(new Set(events.map((event) => event.key)).size).toBe(events.length);
    const symbols = events.flatMap((event) => event.symbol ?? []);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it("cite only earlier documents, and are cited back", () => {
    for (const event of events) {
      for (const key of event.cites) {
        const cited = events.find((each) => each.key === key)!;
        expect(cited.date.slice(0, 4) <= event.date.slice(0, 4)).toBe(true);
        expect(cited.citedBy).toContain(event.key);
      }
    }
    expect(events.find((e) => e.symbol === "A/RES/68/4")?.citedBy).toEqual(["report-2014"]);
    expect(events.find((e) => e.symbol === "A/79/590")?.cites).toEqual(["progress-declaration"]);
  });
});

describe("actors", () => {
  it("bear dated names", () => {
    expect(actorAliasesIn("gmg", 2013).map((a) => a.key)).toEqual(["global-migration-group"]);
    expect(actorAliasesIn("gmg", 2020).map((a) => a.key)).toEqual(["un-network-on-migration"]);
    expect(actorAliasesIn("srsg-migration", 2020)).toEqual([]);
    expect(actorAliases.every((a) => a.from !== null || a.to !== null)).toBe(true);
  });

  it("are all spoken of in a clause or an event", () => {
    const used = new Set([...clauses, ...events].flatMap((each) => each.actors));
    expect(actorKeys.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe("words", () => {
  it("exist for every key of the Declaration in both languages", () => {
    const keys = [
      ...actorKeys.map((key) => `actor.${key}`),
      ...actorAliases.map(({ key }) => `actor-alias.${key}`),
      ...events.map(({ key }) => `event.${key}`),
      ...eightPointAgenda.map(({ number }) => `agenda.${number}`),
      ...indicatorRegister.map(({ id }) => `indicator.${id}`),
      ...indicatorRegister.map(({ dimension }) => `dimension.${dimension}`),
      ...policyQuestions.map(({ id }) => `policy.${id.slice("POL-1072-".length)}`),
      ...policyQuestions.map(({ domain }) => `policy-domain.${domain}`),
      ...clauses.flatMap((c) => c.compactObjectives.map((n) => `compact.${n}`)),
      ...clauses.flatMap((c) => [
        `clause-class.${c.class}`,
        `verdict.${c.verdict}`,
        `answer.${c.answer}`,
      ]),
    ];
    for (const language of ["en", "zh"]) {
      for (const key of keys) expect(message(language, key)).not.toBe("");
    }
  });
});

describe("identifiers", () => {
  it("follow AKN4UN and stay", () => {
    expect(elementId("17.c")).toBe("para_17__point_c");
    expect(elementId(28)).toBe("para_28");
    expect(permalink("17.b")).toBe("declaration/17/#17.b");
    expect(permalink(17)).toBe("declaration/17/");
    expect(declarationExpression("zh")).toBe(
      "/akn/un/statement/deliberation/un-ga/2013-10-03/68-4/zho@2013-10-03",
    );
  });
});

describe("the register", () => {
  it("says that 8.8.2 is best at 0 (T02) and gives no direction to detected victims", () => {
    expect(indicatorEntry("LABRIGHTS").direction).toBe("lower");
    expect(indicatorEntry("TRAF").direction).toBe("none");
    expect(indicatorRegister.length).toBe(61);
  });
});

describe("a table", () => {
  it("names the row and the word that is wrong", () => {
    expect(() => recordsOf("t", "a|b\nc", 2)).toThrow(
      "table t, row “c”: expected 2 cells, found “1”",
    );
    expect(() => recordsOf("t", "a|b", 2)[0]!.one(1, ["x", "y"])).toThrow(
      "expected x, y, found “b”",
    );
  });
});
