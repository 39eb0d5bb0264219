import { describe, expect, it } from "vitest";
import { inProcess } from "./in-process.ts";
import { waymark } from "./program.ts";

const id = "undesa-ims-2020-destination:destination:Table 1!A1";
const sum = "flow-sum:undesa-ims-2024:2015-P5Y:_T:da-pb-closed:";

describe("a command line that cannot be understood", () => {
  it.each([
    [["valeus"], /Did you mean values\?/],
    [["values", "--aera", "PHL"], /no option “--aera”/],
    [["values", "--area", "Philipines"], /Nearest: PHL Philippines.*waymark areas/],
    [["values", "--measure", "MIG_STOK"], /Nearest: MIG_STOCK.*waymark measures/],
    [["values", "--source", "undesa-ims-2020"], /Nearest: undesa-ims-2020-.*waymark sources/],
    [["values", "--period", "2010-2020"], /not a period/],
    [["values", "--sex", "female"], /_T, M, F, _U/],
    [["values", "--limit", "many"], /not a whole number/],
    [["values", "--json", "--csv"], /--json/],
    [["values", "--lang", "tlh"], /en, zh/],
    [["trace"], /missing: id/],
    [["trace", `${sum}ZZZ>USA`], /“ZZZ” has no place in the estimates of 2015–2020.*or 001/],
    [["trace", `${sum}202-rest>XX`], /“XX” has no place/],
    [["trace", "flow:undesa-ims-2024:2015-P5Y:_T:da-pb-closed:MEX-ZZZ"], /“ZZZ” has no place/],
    [["rivals", "MEX"], /waymark rivals MEX USA 2010/],
    [["rivals", "MEX", "USA"], /not a year/],
    [["fetch", "wpp"], /Nearest|waymark sources/],
    [["fetch", "undesa-ims-2020-destination", "--mirror", "file:///etc"], /not an http/],
    [["edition", "build"], /--from <folder> must be given/],
    [["edition", "build", "--from", "/nowhere/at/all"], /no folder/],
    [["edition", "diff", "one"], /missing: after/],
  ])("%j ends with 2 and says what to do", async (args, words) => {
    const { code, out, err } = await inProcess(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("is described in Chinese too", async () => {
    const { code, err } = await waymark(["values", "--area", "Philipines", "--lang", "zh"]);
    expect(code).toBe(2);
    expect(err).toContain("没有名为“Philipines”的国家或地区。最接近的是：PHL 菲律宾。");
  });

  it("shows the stack with --debug only", async () => {
    const { err } = await waymark(["rivals", "MEX", "--debug"]);
    expect(err).toMatch(/\n\s+at /);
  });
});

describe("an edition that cannot be used", () => {
  it.each([
    [["trace", id, "--edition", "/nowhere"], "There is no edition"],
    [["build", "--edition", "/nowhere", "--lang", "zh"], "没有版次"],
  ])("%j ends with 4", async (args, words) => {
    const { code, out, err } = await waymark(args);
    expect([code, out]).toEqual([4, ""]);
    expect(err).toContain(words);
  });
});
