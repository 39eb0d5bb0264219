import { describe, expect, it } from "vitest";
import { type MirrorReports, reconcileReports } from "../../../src/flows/measurement/index.ts";
import { seededGenerator } from "../../../src/flows/random/index.ts";
import { simulatedReports } from "./simulated-reports.ts";

const options = { spread: 0 };

function reordered(reports: MirrorReports, order: readonly number[]): MirrorReports {
  const pick = <T extends Int32Array | Uint8Array | Float64Array>(values: T): T =>
    values.map((_, r) => values[order[r]!]!) as T;
  return {
    ...reports,
    sender: pick(reports.sender),
    receiver: pick(reports.receiver),
    step: pick(reports.step),
    side: pick(reports.side),
    persons: pick(reports.persons),
    years: pick(reports.years),
    coverage: pick(reports.coverage),
  };
}

describe("reconciling what both ends report", () => {
  it.each(["free", "walk"] as const)("%s: covers simulated truth at the stated rate", (link) => {
    let inside = 0;
    let all = 0;
    let squared = 0;
    let squaredReceiver = 0;
    let receivers = 0;
    for (const seed of [11, 12, 13, 14, 15, 16]) {
      const { reports, logRate } = simulatedReports(seed);
      const { areas, steps } = reports;
      const found = reconcileReports(reports, { ...options, link });
      const truth = (s: number, r: number, t: number) => logRate[(s * areas + r) * steps + t]!;
      found.logRate.forEach((value, k) => {
        const error = value - truth(found.sender[k]!, found.receiver[k]!, found.step[k]!);
        all += 1;
        squared += error * error;
        if (Math.abs(error) < 1.2816 * found.deviation[k]!) inside += 1;
      });
      reports.persons.forEach((persons, r) => {
        if (reports.side[r] !== 0) return;
        const error =
          Math.log((persons + 0.5) / 5) -
          truth(reports.sender[r]!, reports.receiver[r]!, reports.step[r]!);
        receivers += 1;
        squaredReceiver += error * error;
      });
    }
    expect(inside / all).toBeGreaterThan(0.75);
    expect(inside / all).toBeLessThan(0.85);
    expect(Math.sqrt(squared / all)).toBeLessThan(0.75 * Math.sqrt(squaredReceiver / receivers));
  });

  it("does not depend on the order of the reports, and repeats to the last bit", () => {
    const { reports } = simulatedReports(3, 8, 3);
    const random = seededGenerator(1);
    const order = [...reports.persons.keys()]
      .map((r) => ({ r, at: random.uniform() }))
      .sort((a, b) => a.at - b.at)
      .map(({ r }) => r);
    const once = reconcileReports(reports, options);
    expect(reconcileReports(reordered(reports, order), options)).toEqual(once);
  });

  it.each([
    ["walk", 0.65],
    ["free", 0.55],
  ] as const)(
    "%s: finds most of an undercount that the prior of its class does not expect",
    (link, share) => {
      const { reports } = simulatedReports(5);
      const doubled = {
        ...reports,
        persons: reports.persons.map((persons, r) =>
          reports.side[r] === 1 && reports.sender[r] === 1 ? Math.round(persons / 4) : persons,
        ),
      };
      const of = (found: ReturnType<typeof reconcileReports>) =>
        found.coverage.find((c) => c.side === "sender" && c.reporter === 1 && c.step === 1)!
          .logCoverage;
      const drop =
        of(reconcileReports(reports, { ...options, link })) -
        of(reconcileReports(doubled, { ...options, link }));
      expect(drop).toBeGreaterThan(share * Math.log(4));
      expect(drop).toBeLessThan(Math.log(4));
    },
  );

  it("refuses a report of an area about itself, naming it", () => {
    const { reports } = simulatedReports(3, 4, 1);
    const receiver = reports.receiver.slice();
    receiver[2] = reports.sender[2]!;
    expect(() => reconcileReports({ ...reports, receiver })).toThrow(/reports\.receiver.*2/);
  });
});
