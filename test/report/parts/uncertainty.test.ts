import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../../src/edition/index.ts";
import { hasNoNumber } from "../../../src/indicators/index.ts";
import { plainText } from "../../../src/report/document/index.ts";
import { type CompiledReport, compileReport } from "../../../src/report/index.ts";
import { availabilityAnnex } from "../../../src/report/parts/annex/availability-vector.ts";
import { entriesAndWork } from "../../../src/report/parts/labour/entries-and-work.ts";
import { challenges } from "../../../src/report/parts/uncertainty/challenges.ts";
import { fileChallenges } from "../../../src/report/parts/uncertainty/file-challenges.ts";
import { howLittle } from "../../../src/report/parts/uncertainty/how-little.ts";
import {
  indicatorsNotPrinted,
  notPrinted,
} from "../../../src/report/parts/uncertainty/not-printed.ts";
import { sources } from "../../../src/sources/index.ts";
import { openEmbedded, traced } from "../../indicators/editions.ts";
import { describeShared } from "../../shared.ts";

describeShared("the tables of what is not known, from the embedded edition alone", () => {
  let edition: Edition;
  let report: CompiledReport;
  const table = (id: string, language = 0) => {
    const found = report.documents[language]!.blocks.find(
      (block) => block.kind === "table" && block.id === id,
    );
    if (found?.kind !== "table") throw new Error(`no table ${id}`);
    return found;
  };
  const rowOf = (id: string, name: string) =>
    table(id)
      .rows.find(({ cells }) => plainText(cells[0]!) === name)!
      .cells.map(plainText);
  beforeAll(async () => {
    edition = await openEmbedded();
    const parts = {
      rivals: howLittle,
      challenges,
      vector: availabilityAnnex,
      labour: entriesAndWork,
      gaps: indicatorsNotPrinted,
    };
    report = await compileReport(
      edition,
      {
        name: "world-report",
        title: "title",
        subtitle: "subtitle",
        parts: Object.entries(parts).map(([id, part]) => ({ id, part })),
      },
      { languages: ["en", "zh"] },
    );
  });
  afterAll(() => edition?.close());

  it("set both releases of a corridor beside each other (G12)", () => {
    const [, smallest, largest, ratio] = rowOf("V", "Mexico → United States of America");
    expect([smallest, largest]).toEqual(["10,853,105", "11,177,052"]);
    expect(Number(ratio)).toBeCloseTo(11_177_052 / 10_853_105, 2);
  });

  it("trace every ratio to the values between which it stands", async () => {
    const ratios = report.ledger.entries.filter(({ figure }) => figure.indicator === "RIVALS");
    const known = ratios.filter(({ figure }) => !hasNoNumber(figure.value));
    expect(known.length).toBeGreaterThanOrEqual(20);
    for (const { id, figure } of known) {
      expect(await traced(edition, figure)).toBeGreaterThanOrEqual(1);
      const ends = [1, 2].map((column) => id.replace(/03$/, `0${column}`));
      const [a, b] = ends.map((end) => report.ledger.entry(end as typeof id).figure);
      expect(Number(b!.value) / Number(a!.value)).toBe(figure.value);
      expect([a!.kind, a!.unit]).toEqual([b!.kind, b!.unit]);
    }
  });

  it("say that the estimates are the user's own copy", () => {
    const world = report.ledger.entry("F-V-estimates_001_001-03").figure;
    expect(world.value).toEqual({ missing: "not-loaded", sources: ["abel-cohen-2023-12"] });
  });

  it("list anomalies as published: China's refugees from 303,436 to 320 (T11)", () => {
    const falls = table("W").rows.map(({ cells }) => cells.map(plainText));
    expect(falls).toContainEqual(["China", "2021–2022", "303,436", "320"]);
  });

  it("list challenges of files that the edition holds, each with its release", () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const [, ids] of fileChallenges) for (const id of ids) expect(known).toContain(id);
    const embedded = new Set(edition.sources.map(({ id }) => id));
    const expected = fileChallenges.filter(([, ids]) => ids.some((id) => embedded.has(id)));
    expect(table("X").rows).toHaveLength(expected.length);
    expect(table("X").rows.length).toBeGreaterThan(10);
    const named = table("X").rows.map(({ cells }) => plainText(cells[1]!));
    expect(named.filter((text) => text === "")).toEqual([]);
    expect(named.join()).not.toMatch(/Abel|Gaskin/);
  });

  it("print entries and participation as the OECD publishes them", () => {
    const { length } = table("LABFORCE").rows;
    expect(length).toBeGreaterThanOrEqual(30);
    expect(rowOf("LABFORCE", "Germany")).toEqual(["Germany", "81.7", "73.3"]);
    expect(rowOf("PERMITS", "Canada").slice(1, 3)).toEqual(["135,855", "97,375"]);
    // The export prints 275,208.5 students of Canada.
    expect(rowOf("PERMITS-TEMPORARY", "Canada").slice(1)).toEqual([
      "275,209",
      "3,925",
      "0",
      "15,160",
      "43,920",
      "92,147",
    ]);
  });

  it("name a reason and the data needed for each indicator without a figure, under its code", () => {
    const listed = Object.values(notPrinted).flat();
    for (const language of [0, 1]) {
      const rows = table("Z", language).rows.filter(({ role }) => role !== "group");
      expect(rows).toHaveLength(listed.length);
      const words = rows.flatMap(({ cells }) => cells.map(plainText));
      expect(words.filter((text) => text === "")).toEqual([]);
    }
    expect(rowOf("Z", "Birth registration · SDG 16.9.1 · BIRTHREG")).toHaveLength(3);
  });

  it("print the vector of every area in both languages, and no sum of it", () => {
    for (const language of [0, 1]) {
      const rows = table("Y", language).rows.filter(({ role }) => role !== "group");
      expect(rows.length).toBeGreaterThanOrEqual(232);
      for (const { cells } of rows) expect(cells).toHaveLength(13);
    }
    const [, ...checks] = rowOf("Y", "Philippines");
    expect(checks[0]).toBe("2020");
    // Stock by age and replies to 10.7.2 have no source in any edition: unknown is not no.
    expect([checks[2], checks[9]]).toEqual(["?", "?"]);
    // Only a list of no answers both questions.
    expect(checks).toContain("2022");
  });
});
