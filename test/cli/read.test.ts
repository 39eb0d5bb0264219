import { beforeAll, expect, it } from "vitest";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { startWaymark, waymark } from "./program.ts";

describeShared("reading an edition", () => {
  let edition: string[];
  beforeAll(async () => {
    edition = ["--edition", await realEditionFolder()];
  });
  const json = async (args: string[]) =>
    JSON.parse((await waymark([...args, ...edition, "--json"])).out);

  const corridor = ["values", "--area", "USA", "--counterpart", "MEX", "--sex", "T"];
  const year2020 = [...corridor, "--source", "undesa-ims-2020-bilateral-tidy", "-p", "2020"];

  it("traces MEX → USA 2020 = 10,853,105 to its cell, in every form", async () => {
    const [value] = await json(year2020);
    expect(value.value).toBe(10_853_105);
    const text = await waymark(["trace", value.id, ...edition]);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/^10,853,105 persons\n/);
    for (const words of [
      `cell              ${value.cell}`,
      "undesa-ims/undesa_ims2020_bilateral_by_sex_tidy.csv",
      "b296209f711035f4784352584e6d2a7a6cd81832a4821dc96ee92df9ac48f3ce",
      "Creative Commons Attribution 3.0 IGO",
      "https://www.un.org/development/desa/pd/content/international-migrant-stock",
      "a conversion of the publisher's file",
    ]) {
      expect(text.out).toContain(words);
    }
    const trace = await json(["trace", value.id]);
    expect(trace).toMatchObject({ cell: value.cell, kind: "stock", file: { conversion: true } });
    const csv = await waymark(["trace", value.id, ...edition, "--csv"]);
    const [head, row] = csv.out.split("\n");
    expect(head!.split(",")).toContain("FILE_SHA256");
    expect(row).toContain(",10853105,");
  });

  it("names areas by code, number and name in any language", async () => {
    const forms = ["PHL", "608", "Philippines", "菲律宾", "Филиппины", "الفلبين", "Filipinas"];
    const counts = await Promise.all(
      forms.map(async (area) => {
        const args = ["values", "-a", area, "-m", "mig_stock", "-p", "2020", "--sex", "T"];
        return (await json(args)).map((value: { id: string }) => value.id).join();
      }),
    );
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).not.toBe("");
  });

  it("lists the rivals of MEX → USA 2010 with both revisions in one group", async () => {
    const { groups } = await json(["rivals", "MEX", "USA", "2010"]);
    const stocks = groups.filter(
      (g: { fact: { concept: string } }) => g.fact.concept === "MIG_STOCK",
    );
    expect(
      stocks.map((g: { values: { value: number }[] }) => g.values.map((v) => v.value)),
    ).toEqual([[12_168_662, 11_895_927]]);
    const { out } = await waymark(["rivals", "墨西哥", "USA", "2010", ...edition, "--lang", "zh"]);
    expect(out).toMatch(/^墨西哥 → 美利坚合众国，2010\n/);
    expect(out).toContain("12,168,662");
    const csv = await waymark(["rivals", "ITA", "ESP", "2015", ...edition, "--csv"]);
    expect(csv.out).toMatch(/,REPORTED_FLOW,flow,ITA,ESP,ratio,3\.46/);
  });

  it("names the nearest years where there is no value", async () => {
    const { code, out } = await waymark([
      ...["rivals", "MEX", "USA", "2012", "-m", "MIG_STOCK"],
      ...edition,
    ]);
    expect(code).toBe(0);
    expect(out).toContain("Nearest years with values: 2010, 2015.");
  });

  it("prints fifty lines for readers and everything for programs", async () => {
    const args = ["values", "--source", "undesa-ims-2020-destination", ...edition];
    const text = await waymark(args);
    expect(text.out).toMatch(/The first 50 of 30,456 values\..*--limit 30456/);
    const csv = await waymark([...args, "--csv"]);
    expect(csv.out.trimEnd().split("\n").length).toBe(30_457);
    const list = JSON.parse((await waymark([...args, "--json"])).out);
    expect(list.length).toBe(30_456);
    const missing = list.find((value: { value: unknown }) => typeof value.value === "object");
    expect(missing.value.missing).toMatch(/^not-/);
  });

  it("gives an empty list for a filter that nothing passes", async () => {
    const args = ["values", "-a", "PHL", "-p", "1850", ...edition];
    expect((await waymark([...args, "--json"])).out).toBe("[]\n");
    expect((await waymark(args)).out).toContain("No value passes this filter");
  });

  it("says 2 for a value that does not exist", async () => {
    const { code, err } = await waymark(["trace", "nothing", ...edition]);
    expect(code).toBe(2);
    expect(err).toContain("“waymark values” prints identifiers");
  });

  it("survives a reader who leaves early", async () => {
    const args = ["values", "--measure", "MIG_STOCK", "--csv", ...edition];
    const { child, ended } = await startWaymark(args);
    child.stdout.once("data", () => child.stdout.destroy());
    expect((await ended).code).toBe(0);
  });
});
