import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { readXlsx } from "hucre";
import { beforeAll, expect, it } from "vitest";
import { resolveArea } from "../../src/areas/index.ts";
import { describeShared, shared } from "../shared.ts";

/** Codes that look like one area and mean another: the figures under them decide. */
describeShared("codes proved by the figures under them", () => {
  let rows: (sql: string) => Promise<unknown[][]>;
  beforeAll(async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    rows = async (sql) => (await connection.runAndReadAll(sql)).getRows() as unknown[][];
  });

  it("CHI is Chile in the Abel–Cohen copies", async () => {
    expect(resolveArea({ code: "CHI", name: "Chile", scheme: "abel-cohen" }).code).toBe("CHL");
    const folder = shared("data/abel-cohen");
    const [compared] = await rows(`
      SELECT count(*), max(abs(copy.da_pb_closed - closed.da_pb_closed))
      FROM read_csv('${folder}/abel_cohen_bilat_mig_2022-06-15.csv') AS copy
      JOIN read_csv('${folder}/abel_cohen_da_pb_closed_194c_zellmann.csv') AS closed
        ON copy.year0 = closed.year0 AND copy.dest = closed.dest
      WHERE copy.orig = 'CHI' AND closed.orig = 'CHL'
        AND copy.year0 = 2015`);
    expect(Number(compared![0])).toBeGreaterThan(80);
    expect(Number(compared![1])).toBeLessThanOrEqual(1);
  });

  it("CHA is the Channel Islands in the tidy matrix of International Migrant Stock 2020", async () => {
    expect(resolveArea({ code: "CHA", scheme: "undesa-ims" }).code).toBe("CHI");
    const folder = shared("data/undesa-ims");
    const [matrix] = await rows(`
      SELECT sum(stock)::DOUBLE FROM read_csv('${folder}/undesa_ims2020_bilateral_by_sex_tidy.csv')
      WHERE destination_iso3 = 'CHA' AND year = 2020 AND sex = 'Total'`);
    const workbook = await readXlsx(
      new Uint8Array(
        readFileSync(`${folder}/undesa_pd_2020_ims_stock_by_sex_and_destination.xlsx`),
      ),
    );
    const table = workbook.sheets.find(({ name }) => name === "Table 1")!.rows;
    const row = table.find((cells) => Number(cells[3]) === 830)!;
    expect(resolveArea({ code: String(row[3]), scheme: "undesa-ims" }).code).toBe("CHI");
    expect(Number(matrix![0])).toBe(Number(row[11]));
  });
});
