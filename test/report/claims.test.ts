import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Edition } from "../../src/edition/index.ts";
import { hasMessage } from "../../src/messages/index.ts";
import {
  ClaimError,
  type ComparedClaim,
  claimReasons,
  claimStatistics,
  compareClaims,
  parseClaims,
  readClaims,
} from "../../src/report/claims/index.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { root } from "../house/source-files.ts";
import { describeShared } from "../shared.ts";

const header =
  "id,document,symbol,place,statistic,area,counterpart,period,value,precision,unit,qualifier,basis,vintage,reason,evidence";
const good =
  "a,sg-report-2016,A/71/296,,stock,001,,2015,244000000,1000000,persons,exact,all-migrants,undesa-ims-2015,,read";

const failure = (text: string): ClaimError => {
  try {
    parseClaims(text, "x.csv");
  } catch (error) {
    if (error instanceof ClaimError) return error;
    throw error;
  }
  throw new Error("expected a ClaimError");
};

describe("a claims file", () => {
  it("is read row by row with its line", () => {
    const [claim] = parseClaims(`${header}\n${good}\n`, "x.csv");
    expect(claim).toMatchObject({ id: "a", value: 244e6, precision: 1e6, origin: "x.csv:2" });
  });

  it("names file, line and column of what is wrong", () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      [header.replace(",unit", ""), "column-missing", /x\.csv.*unit/],
      [
        `${header}\n${good.replace(",stock,", ",stok,")}`,
        "word-unknown",
        /line 2.*statistic.*stok/,
      ],
      [`${header}\n${good.replace("244000000", "244,000")}`, "row-unreadable", /x\.csv/],
      [`${header}\n${good.replace("244000000", "244m")}`, "number-unreadable", /line 2.*244m/],
      [`${header}\n${good}\n${good}`, "claim-repeated", /line 3.*id a/],
      [`${header}\n${good.replace("sg-report-2016", "nobody")}`, "word-unknown", /nobody/],
      [`${header}\n${good.replace(",2015,", ",last year,")}`, "word-unknown", /last year/],
    ];
    for (const [text, code, words] of cases) {
      const error = failure(text);
      expect([error.code, words.test(error.message)]).toEqual([code, true]);
    }
  });

  it("is refused if the folder holds none", async () => {
    await expect(readClaims(join(root, "no-such-folder"))).rejects.toMatchObject({
      code: "no-claims",
    });
  });
});

describe("the words of claims", () => {
  it("exist for every statistic and reason", () => {
    for (const each of claimStatistics) expect(hasMessage(`claim-statistic.${each}`)).toBe(true);
    for (const each of claimReasons) expect(hasMessage(`claim-reason.${each}.meaning`)).toBe(true);
  });
});

const factLines = readFileSync(join(root, "docs/golden-facts.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [GT]\d\d \|/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));
const printedFacts = factLines
  .map(([fact, , claim, reason]) => ({ fact, claim: claim!.replaceAll("`", ""), reason }))
  .filter(({ claim }) => !claim.endsWith(".test.ts"));
const computedFacts = factLines
  .map(([fact, , file, title]) => ({ fact, file: file!.replaceAll("`", ""), title: title! }))
  .filter(({ file }) => file.endsWith(".test.ts"));

/** G01 to G65 as the register of indicators numbers them: tens are themes. */
const factNumbers = [
  [1, 15],
  [20, 26],
  [30, 38],
  [50, 55],
  [60, 65],
].flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, i) => from! + i));

describe("the golden facts (docs/golden-facts.md)", () => {
  it("are each printed by a publisher as a claim or held by a test", () => {
    const held = new Set(factLines.map(([fact]) => fact));
    const facts = factNumbers.map((n) => `G${String(n).padStart(2, "0")}`);
    expect(facts.filter((fact) => !held.has(fact))).toEqual([]);
    expect(facts).toHaveLength(43);
  });

  it("that are computed are named by the title of a test that runs", () => {
    expect(computedFacts.length).toBeGreaterThan(40);
    for (const { file, title } of computedFacts) {
      expect([file, title, readFileSync(join(root, file), "utf8").includes(title)]).toEqual([
        file,
        title,
        true,
      ]);
    }
  });
});

describeShared("official printed figures beside those of the embedded edition", () => {
  let edition: Edition;
  let compared: readonly ComparedClaim[];
  const of = (id: string) => compared.find(({ claim }) => claim.id === id)!;
  beforeAll(async () => {
    edition = await Edition.open(await realEditionFolder(), { user: false });
    compared = await compareClaims(edition, await readClaims(join(root, "claims")));
  });
  afterAll(() => edition?.close());

  it("are at least 40, each with its document and a reason of the list", () => {
    expect(compared.length).toBeGreaterThanOrEqual(40);
    const unexplained = compared.filter(({ reason }) => reason === "unexplained");
    expect(unexplained.map(({ claim }) => claim.id)).toEqual([]);
  });

  it("hold every golden fact that is printed, with the reason that its difference has", () => {
    const reasons = new Map(compared.map(({ claim, reason }) => [claim.id, reason]));
    for (const { fact, claim, reason } of printedFacts) {
      expect([fact, claim, reasons.get(claim)]).toEqual([fact, claim, reason]);
    }
    const listed = new Set(printedFacts.map(({ claim }) => claim));
    expect(compared.filter(({ claim }) => !listed.has(claim.id))).toEqual([]);
  });

  it("say of which the document is not established, and ascribe them to none", () => {
    const unverified = compared.filter(({ claim }) => claim.evidence === "unverified");
    expect(unverified.map(({ claim }) => claim.id)).toEqual([
      "parties-trafficking-2018",
      "parties-smuggling-2018",
    ]);
    // A/73/286 is of 1 August 2018 and cannot print a status of October.
    for (const { claim } of unverified) expect(claim.symbol).toBeNull();
  });

  it("agree where both rest on the same release", () => {
    const differing = compared
      .filter(
        ({ sameVintage, reason }) => sameVintage && !["agrees", "denominator"].includes(reason),
      )
      .map(({ claim, reason }) => [claim.id, reason]);
    expect(differing).toEqual([["bilateral-usa-india-2021", "slip"]]);
  });

  it("say that 244 million of A/71/296 rests on a release that is not loaded", () => {
    const { reason, ours, difference } = of("stock-2015-sg2016");
    expect(reason).toBe("vintage-revised");
    expect(ours?.value).toBe(248_861_296);
    expect(difference).toBe(4_861_296);
  });

  it("say that 52.4 million in the United States counts unknown origins too (X03)", () => {
    const { reason, ours } = of("hosted-usa-2024");
    expect(reason).toBe("denominator");
    expect(Number(ours?.value) / 1e6).toBeCloseTo(48.86, 2);
  });

  it("say that three prices of one quarter are three statistics (T04)", () => {
    for (const id of ["price-mean-2016q3", "price-weighted-2016q3", "price-smart-2016q3"]) {
      expect(of(id).reason).toBe("definition");
      expect(Number(of(id).ours?.value)).toBeCloseTo(7.55, 2);
    }
  });

  it("have nothing of ours beside a source that is not loaded", () => {
    expect(of("parties-c189-2021")).toMatchObject({ ours: null, reason: "source-not-loaded" });
    expect(of("crossings-2015-frontex")).toMatchObject({ ours: null, reason: "definition" });
  });
});
