import { describe, expect, it } from "vitest";
import { checkNumbers } from "../../../src/report/check/index.ts";

const ledger = {
  entries: [
    { id: "F-22-01", printed: ["280,598,105", "280.6 million", "280\u202f598\u202f105", "2.81亿"] },
    { id: "F-22-02", printed: ["3.6"] },
  ],
  labels: ["2020", "A/RES/68/4", "10.7.4"],
};
const strays = (...texts: string[]) =>
  checkNumbers(
    texts.map((text, index) => ({ place: index + 1, text })),
    ledger,
  ).map(({ place, number }) => `${place}: ${number.text}`);

describe("numbers of a text", () => {
  it("pass if the ledger prints them, in either language", () => {
    expect(
      strays(
        "In 2020, 280,598,105 persons (280.6 million; 3.6 per cent): see A/RES/68/4, SDG 10.7.4.",
        "2020年有280\u202f598\u202f105人，即2.81亿人，占3.6%。",
      ),
    ).toEqual([]);
  });

  it("are strays with their place and words if it does not", () => {
    const text = `${"word ".repeat(20)}rose to 280,598,106 persons in 2021`;
    const found = checkNumbers([{ place: 7, text }], ledger);
    expect(found.map(({ number }) => number.text)).toEqual(["280,598,106", "2021"]);
    expect(found[0]).toMatchObject({ place: 7 });
    expect(found[0]!.context).toMatch(/^….*word rose to 280,598,106 persons in 2021$/);
  });

  it("are strays with another sign, another rounding or another power of ten", () => {
    expect(strays("−3.6", "3.60", "280.6 billion", "2.81万", "281")).toEqual([
      "1: −3.6",
      "2: 3.60",
      "3: 280.6",
      "4: 2.81",
      "5: 281",
    ]);
  });

  it("are labels only as the ledger lists them", () => {
    expect(strays("A/RES/68/5", "table 4", "10.7.3")).toEqual([
      "1: A/RES/68/5",
      "2: 4",
      "3: 10.7.3",
    ]);
  });
});
