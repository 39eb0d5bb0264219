import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Edition, EditionError, findValues, traceValue } from "../../src/edition/index.ts";
import { describeShared, shared } from "../shared.ts";
import { openRealEdition } from "./real-edition.ts";

describeShared("a trace", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await openRealEdition();
  });
  afterAll(() => edition?.close());

  it("leads from MEX → USA 2020 to a cell that holds 10853105", async () => {
    const [value] = await findValues(edition, {
      areas: ["USA"],
      counterparts: ["MEX"],
      measures: ["MIG_STOCK"],
      sexes: ["_T"],
      sources: ["undesa-ims-2020-bilateral-tidy"],
      fromYear: 2020,
    });
    const trace = await traceValue(edition, value!.id);
    const bytes = readFileSync(shared(`data/${trace.file.path}`));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(trace.file.sha256);
    const line = bytes.toString("utf8").split("\n")[trace.value.row - 1]!;
    expect(line).toBe('"USA","MEX",2020,"Total",10853105');
    expect(trace.cell).toBe(`E${trace.value.row}`);
    expect(trace.value.value).toBe(10_853_105);
    expect(trace.file.conversion).toBe(true);
    expect(trace.source.page).toMatch(/^https:/);
    expect(trace.licence).toMatchObject({ id: "CC-BY-3.0-IGO" });
  });

  it("counts the rivals of a reported flow", async () => {
    const [value] = await findValues(edition, {
      areas: ["ESP"],
      counterparts: ["ITA"],
      measures: ["IMMIGRATION"],
      fromYear: 2015,
      toYear: 2015,
    });
    expect(await traceValue(edition, value!.id)).toMatchObject({ rivals: 1, kind: "flow" });
  });

  it.each([
    "nonsense",
    "no-such-source:file!A1",
    "undesa-ims-2020-destination:destination:Table 1!A1",
    "undesa-ims-2020-destination:other:Table 1!L12",
  ])("refuses %s", async (id) => {
    await expect(traceValue(edition, id)).rejects.toSatisfy(
      (error: unknown) => error instanceof EditionError && error.code === "value-unknown",
    );
  });
});
