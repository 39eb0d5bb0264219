import { afterAll, beforeAll, expect, it } from "vitest";
import { type Edition, findValue } from "../../src/edition/index.ts";
import { coveredSeries, dataAvailability, sdgCoverage } from "../../src/indicators/index.ts";
import { message } from "../../src/messages/index.ts";
import { describeShared } from "../shared.ts";
import { openEmbedded, openWithUserCopies, traced } from "./editions.ts";

describeShared("data availability", () => {
  let edition: Edition;
  let embedded: Edition;
  beforeAll(async () => {
    embedded = await openEmbedded();
    edition = await openWithUserCopies();
  }, 600_000);
  afterAll(() => {
    edition?.close();
    embedded?.close();
  });

  it("is a vector of twelve, each with its year and cell", async () => {
    const { checks, yes, unknown } = await dataAvailability(edition, "DEU");
    expect(checks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(yes + unknown).toBeLessThanOrEqual(12);
    for (const check of checks) {
      for (const lang of ["en", "zh"]) message(lang, `availability.${check.number}`);
      expect([check.number, check.answer === "yes"]).toEqual([check.number, check.id !== null]);
      if (check.id) {
        const value = await findValue(edition, check.id);
        // The status of treaties is known as of the table, whenever a State acceded.
        if (check.number === 12) expect(check.latestYear).toBe(2022);
        else expect(Number(value.timePeriod.slice(0, 4))).toBe(check.latestYear);
      }
    }
    const answers = Object.fromEntries(checks.map((check) => [check.number, check.answer]));
    expect(answers).toMatchObject({ 2: "yes", 4: "yes", 5: "yes", 6: "yes", 7: "yes", 9: "yes" });
  });

  it.each([
    // Read in the publishers' files: reporters of each, last years with a number, priced corridors.
    ["DEU", "2020 2020 ? 2020 2023 2013 2023 2021 2020 ? 2025 2022"],
    ["MEX", "2020 2020 ? 2020 2023 no 2023 2021 2020 ? 2025 2022"],
    // Priced from Australia and New Zealand in 2011 only; neither refugees nor reported flows.
    ["TUV", "2020 2020 ? 2020 no no no 2021 2011 ? no 2022"],
  ])("is what the files say by hand: %s", async (area, vector) => {
    const { checks } = await dataAvailability(edition, area);
    const found = checks.map(({ answer, latestYear }) =>
      answer === "yes" ? latestYear : answer === "no" ? "no" : "?",
    );
    expect(found.join(" ")).toBe(vector);
  });

  it("tells unknown from no: what is not loaded is not known", async () => {
    const of = async (open: Edition, area: string) =>
      (await dataAvailability(open, area)).checks.map(({ answer }) => answer);
    const withCopies = await of(edition, "NRU");
    const without = await of(embedded, "NRU");
    expect([withCopies[4], without[4]]).toEqual(["no", "unknown"]);
    expect([withCopies[2], withCopies[9]]).toEqual(["unknown", "unknown"]);
  });

  it("does not take an imputed stock for a census (G14)", async () => {
    const imputed = await embedded.database.rows(
      `SELECT DISTINCT REF_AREA FROM observations
       WHERE SOURCE = 'undesa-ims-2020-destination' AND MEASURE = 'MIG_STOCK'
         AND BASIS = 'IMPUTED' AND TIME_PERIOD = '2020'`,
    );
    expect(imputed.length).toBe(6);
    for (const { REF_AREA } of imputed) {
      const { checks } = await dataAvailability(embedded, String(REF_AREA));
      expect([REF_AREA, checks[0]!.answer]).toEqual([REF_AREA, "no"]);
    }
  });

  it.each(coveredSeries)("counts the Member States behind SDG %s", async (series) => {
    const { countries, share } = await sdgCoverage(embedded, series);
    const observed = await traced(embedded, countries);
    expect(observed).toBeGreaterThan(100);
    expect(observed).toBeLessThanOrEqual(193);
    expect(await traced(embedded, share)).toBeCloseTo((100 * observed) / 193, 10);
  });
});
