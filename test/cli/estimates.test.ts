import { beforeAll, expect, it } from "vitest";
import { flowMethods, publishedMethods } from "../../src/flows/methods.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { describeShared } from "../shared.ts";
import { waymark } from "./program.ts";

interface PrintedEstimate {
  readonly id: string;
  readonly method: string;
  readonly persons: number;
  readonly revision: string;
}

describeShared("estimates on the command line", () => {
  let edition: string[];
  beforeAll(async () => {
    edition = ["--edition", await realEditionFolder()];
  });
  const rivals = async (...more: string[]) => waymark(["rivals", ...more, ...edition]);

  it("stand beside the published values of a corridor, marked MODEL", async () => {
    const { out } = await rivals("MEX", "USA", "2010");
    const ours = out.split("\n").filter((line) => line.includes("flow:undesa-ims-"));
    for (const revision of ["undesa-ims-2020", "undesa-ims-2024"]) {
      const methods = revision === "undesa-ims-2024" ? flowMethods : publishedMethods;
      for (const { id } of methods) {
        const line = ours.find((each) =>
          each.includes(`flow:${revision}:2010-P5Y:_T:${id}:MEX-USA`),
        );
        expect(line).toMatch(/ MODEL /);
      }
    }
    for (const sex of ["F", "M"])
      for (const id of ["waymark", "waymark-closed"]) {
        const line = ours.find((each) => each.includes(`2010-P5Y:${sex}:${id}:MEX-USA`))!;
        expect(line).toMatch(/ (fe)?male .* MODEL /);
        // The period and both intervals.
        expect(line.match(/\d–\d/g)).toHaveLength(3);
      }
    const csv = await rivals("MEX", "USA", "2010", "--csv");
    const [head, ...rows] = csv.out.trimEnd().split("\n");
    expect(head).toMatch(/,LOWER_80,UPPER_80,LOWER_95,UPPER_95$/);
    const modelled = rows.filter((row) => row.includes("flow:undesa-ims-"));
    expect(modelled).toHaveLength(ours.length);
    for (const row of modelled) expect(row).toContain(",FLOW_EST,transition,MEX,USA,");
    const stocks = await rivals("MEX", "USA", "2010", "-m", "MIG_STOCK");
    expect(stocks.out).not.toContain("flow:undesa-ims-");
  });

  it("say why there are none", async () => {
    const { out } = await rivals("SDN", "SSD", "2006");
    expect(out).toContain("both areas were one unit");
  });

  it("are traced from rivals to values of the edition", async () => {
    const { out } = await rivals("UKR", "POL", "2021", "--json");
    const { estimates } = JSON.parse(out) as { estimates: PrintedEstimate[] };
    const { id, persons } = estimates.find(({ method }) => method === "da-pb-closed")!;
    const text = await waymark(["trace", id, ...edition]);
    expect(text.code).toBe(0);
    expect(text.out).toContain(
      `${new Intl.NumberFormat("en-GB").format(Math.round(persons))} persons [MODEL]`,
    );
    expect(text.out).toContain("0.87 × fewest moves + 0.13 × independence");
    expect(text.out).toContain("births and deaths of the last half-year repeated");
    const csv = await waymark(["trace", id, ...edition, "--csv"]);
    const values = csv.out
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((row) => row.split(",")[1]!);
    const stock = values.find((value) => value.startsWith("undesa-ims-2024-bilateral"))!;
    const cell = await waymark(["trace", stock, ...edition, "--json"]);
    expect(JSON.parse(cell.out)).toMatchObject({ value: { id: stock, measure: "MIG_STOCK" } });
  });
});
