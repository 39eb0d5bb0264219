import { expect, it } from "vitest";
import { areaCode, areas, existsAt, predecessors, successors } from "../../src/areas/index.ts";

const exists = (code: string, date: string | number) => existsAt(areaCode(code), date);

it("knows the first and the last day", () => {
  expect(exists("SSD", "2011-07-08")).toBe(false);
  expect(exists("SSD", "2011-07-09")).toBe(true);
  expect(exists("SUD", "2011-07-08")).toBe(true);
  expect(exists("SUD", "2011-07-09")).toBe(false);
  expect(exists("FRA", 1950)).toBe(true);
});

it("takes a year or a month as any day of it", () => {
  for (const year of [2011, "2011"]) {
    expect(exists("SUD", year)).toBe(true);
    expect(exists("SDN", year)).toBe(true);
  }
  expect(exists("SDN", 2010)).toBe(false);
  expect(exists("SCG", "2006-06")).toBe(true);
  expect(exists("SCG", "2006-07")).toBe(false);
  expect(exists("MNE", "2006-05")).toBe(false);
});

it("links every successor to its predecessor on the day on which it begins", () => {
  for (const { code } of areas) {
    for (const link of successors(code)) {
      expect(predecessors(link.code)).toContainEqual({ code, date: link.date });
      const successor = areas.find((area) => area.code === link.code)!;
      if (successor.from !== undefined) expect(successor.from, link.code).toBe(link.date);
    }
  }
});

it("leaves no historical area without an end and a successor, nor a gap before the successor", () => {
  for (const { code, kind, to } of areas) {
    if (kind !== "historical") continue;
    expect(to, code).toBeDefined();
    const last = successors(code)
      .map(({ date }) => date)
      .sort()
      .at(-1);
    expect(last, code).toBe(to);
  }
});

it("knows the separations that the sources meet", () => {
  const codes = (links: readonly { code: string }[]) => links.map(({ code }) => code).sort();
  expect(codes(successors(areaCode("SUN")))).toHaveLength(15);
  expect(codes(successors(areaCode("YUG")))).toEqual(["BIH", "HRV", "MKD", "SCG", "SVN"]);
  expect(codes(successors(areaCode("SCG")))).toEqual(["MNE", "SRB", "XKX"]);
  expect(codes(successors(areaCode("ANT")))).toEqual(["ABW", "BES", "CUW", "SXM"]);
  expect(codes(predecessors(areaCode("SSD")))).toEqual(["SUD"]);
  expect(predecessors(areaCode("FRA"))).toEqual([]);
});
