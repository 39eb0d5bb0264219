import { afterAll, beforeAll, expect, it } from "vitest";
import type { Edition } from "../../src/edition/index.ts";
import {
  partiesAt,
  partyStatus,
  treatyCoverage,
  treatyParties,
} from "../../src/indicators/index.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded, traced } from "./editions.ts";

describeShared("treaties", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openEmbedded();
  });
  afterAll(() => edition?.close());

  it.each([
    ["TRAFFICKING", 157],
    ["SMUGGLING", 138],
    ["ICRMW", 47],
    ["REFUGEES-1951", 145],
    ["REFUGEES-1967", 146],
    ["ICERD", 176],
    ["CEDAW", 187],
    ["CRC", 193],
    ["ICCPR", 167],
  ])("%s had its parties on 3 October 2013 (G52)", async (instrument, expected) => {
    const found = await treatyParties(edition, { instrument, date: "2013-10-03" });
    const counts = [
      await traced(edition, found.memberStates),
      await traced(edition, found.states),
      await traced(edition, found.parties),
    ];
    expect(counts).toContain(expected);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it("are counted in three ways, with and without the European Union", async () => {
    const found = await treatyParties(edition, { instrument: "TRAFFICKING", date: "2013-10-03" });
    const [states, parties] = [
      await traced(edition, found.states),
      await traced(edition, found.parties),
    ];
    expect(parties - states).toBe(1);
  });

  it("ICRMW grew among the Member States (G50)", async () => {
    for (const [date, parties] of [
      ["2013-10-03", 47],
      ["2015", 48],
      ["2018", 54],
      ["2020", 56],
      ["2022", 57],
    ] as const) {
      const found = await treatyParties(edition, { instrument: "ICRMW", date });
      expect(await traced(edition, found.memberStates)).toBe(parties);
    }
  });

  it("a status that no table knows is missing, not zero (X09)", async () => {
    const later = await treatyParties(edition, { instrument: "ICRMW", date: "2024-11-01" });
    expect(later.memberStates.value).toEqual({ missing: "not-available" });
    const byYear = await treatyParties(edition, { instrument: "ICRMW", date: "2020" });
    expect(byYear.states.value).toEqual({ missing: "not-available" });
    const none = await treatyParties(edition, { instrument: "SMUGGLING", date: "2020" });
    expect(none.memberStates.value).toEqual({ missing: "not-available" });
  });

  it("lists the parties with the cell of each deposit; Timor-Leste is one of them (T14)", async () => {
    const parties = await partiesAt(edition, { instrument: "ICRMW", date: "2013-10-03" });
    expect(parties.length).toBe(47);
    const byYear = await partiesAt(edition, { instrument: "ICRMW", date: "2010" });
    expect(byYear.map(({ area }) => area)).toContain("TLS");
    expect(byYear.every(({ id }) => id.startsWith("hr-status-2022:"))).toBe(true);
  });

  it("of one area is dated by the table that says it, and silence about no member is no answer", async () => {
    const of = (area: string, instrument: string) => partyStatus(edition, { area, instrument });
    expect(await of("MEX", "ICRMW")).toMatchObject({
      status: "party",
      since: "1999",
      date: "2022-08-25",
      source: "hr-status-2022",
    });
    expect(await of("USA", "ICRMW")).toMatchObject({ status: "not-party", since: null });
    expect(await of("DEU", "SMUGGLING")).toMatchObject({
      status: "party",
      source: "un-treaties-2015",
      date: "2015-03-14",
    });
    expect(await of("IND", "REFUGEES-1951")).toMatchObject({
      status: "not-party",
      source: "un-treaties-2015",
      id: null,
    });
    expect(await of("HKG", "REFUGEES-1951")).toMatchObject({ status: "not-known", source: null });
    const members = await partiesAt(edition, { instrument: "ICRMW", date: "2022" });
    for (const { area, since, id } of members.slice(0, 10)) {
      expect(await of(area, "ICRMW")).toMatchObject({ status: "party", since, id });
    }
  });

  it.each([
    ["2020", "known-origin", { 2010: 6.11, 2015: 7.86, 2020: 11.13 }],
    ["2020", "all", { 2010: 6.29, 2015: 8.03, 2020: 11.13 }],
    ["2024", "known-origin", { 2010: 6.44, 2015: 7.63, 2020: 11.76, 2024: 12.66 }],
  ] as const)(
    "ICRMW covers migrants: revision %s, %s (G51)",
    async (revision, denominator, expected) => {
      for (const [year, percent] of Object.entries(expected)) {
        const share = await treatyCoverage(edition, {
          instrument: "ICRMW",
          year: Number(year),
          revision,
          denominator,
        });
        expect([year, (await traced(edition, share)).toFixed(2)]).toEqual([
          year,
          percent.toFixed(2),
        ]);
        expect(share.caveats.includes("status-older-than-stock")).toBe(year === "2024");
      }
    },
  );

  it("counts a State before its territory changed: Sudan and the Convention on the Rights of the Child", async () => {
    const query = {
      instrument: "CRC",
      year: 2005,
      revision: "2020",
      denominator: "all",
    } as const;
    const share = await traced(edition, await treatyCoverage(edition, query));
    expect(share).toBeLessThan(100);
    expect(share).toBeGreaterThan(70);
  });

  it("refuses a status later than the stock", async () => {
    await expect(
      treatyCoverage(edition, {
        instrument: "ICRMW",
        year: 2010,
        statusYear: 2015,
        revision: "2020",
        denominator: "all",
      }),
    ).rejects.toThrow(RangeError);
  });
});
