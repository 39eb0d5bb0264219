import { expect, it } from "vitest";
import { Database } from "../../src/edition/database.ts";
import { findValues } from "../../src/edition/index.ts";
import { estimatesOf } from "../../src/estimates/index.ts";
import { openEmbedded } from "../indicators/editions.ts";
import { describeShared } from "../shared.ts";

it("streams many results at the same time, each whole", async () => {
  const database = await Database.open();
  try {
    await database.run("CREATE TABLE numbers AS SELECT range AS n FROM range(50000)");
    const lengths = await Promise.all(
      Array.from({ length: 8 }, async () => {
        let rows = 0;
        for await (const part of database.rowParts("SELECT n FROM numbers")) {
          rows += part.length;
          await database.rows("SELECT count(*) AS c FROM numbers");
        }
        return rows;
      }),
    );
    expect(lengths).toEqual(Array.from({ length: 8 }, () => 50_000));
    const none = await database.columns("SELECT n, n AS m FROM numbers WHERE n < 0", {}, String);
    expect(none).toEqual([[], []]);
  } finally {
    database.close();
  }
});

describeShared("an edition asked for several things at once", () => {
  it("answers each as if it were asked alone", async () => {
    const edition = await openEmbedded();
    try {
      const areas = ["USA", "DEU", "CHN", "TUV", "SAU", "ITA"];
      const ask = (refArea: string) =>
        findValues(edition, { measures: ["MIG_STOCK"], areas: [refArea] });
      const alone: number[] = [];
      for (const area of areas) alone.push((await ask(area)).length);
      expect((await Promise.all(areas.map(ask))).map(({ length }) => length)).toEqual(alone);

      const corridors = [
        { origin: "MEX", destination: "USA" },
        { origin: "POL", destination: "DEU" },
        { origin: "SYR", destination: "TUR" },
      ];
      const one = (corridor: (typeof corridors)[number]) => estimatesOf(edition, corridor, 2012);
      const together = await Promise.all(corridors.map(one));
      for (const [at, corridor] of corridors.entries()) {
        expect(together[at]).toEqual(await one(corridor));
        expect(together[at]!.estimates.some(({ persons }) => persons > 0)).toBe(true);
      }
    } finally {
      edition.close();
    }
  });
});
