import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildEdition } from "../../src/edition/index.ts";
import type { Observation } from "../../src/sources/contract/index.ts";
import type { Cell } from "../../src/sources/reading/index.ts";
import { undesaIms2020BilateralTidy } from "../../src/sources/undesa-ims-2020-bilateral-tidy.ts";
import { undesaIms2020DestinationOrigin } from "../../src/sources/undesa-ims-2020-destination-origin.ts";
import { undesaIms2024Bilateral } from "../../src/sources/undesa-ims-2024-bilateral.ts";
import { undesaIms2024DestinationOrigin } from "../../src/sources/undesa-ims-2024-destination-origin.ts";
import { undesaIms2024NativeBorn } from "../../src/sources/undesa-ims-2024-native-born.ts";
import { describeShared, shared } from "../shared.ts";
import { expectTotals } from "./expect-totals.ts";
import { finder } from "./find-observation.ts";
import { type ReadResult, readSource } from "./read-source.ts";
import { type ReconstructedLayout, reconstructWorkbook } from "./reconstructed-workbook.ts";

const destinationName = "Region, development group, country or area of destination";
const originName = "Region, development group, country or area of origin";

const layout2020: ReconstructedLayout = {
  mark: "POP/DB/MIG/Stock/Rev.2020",
  years: ["1990", "1995", "2000", "2005", "2010", "2015", "2020"],
  leading: [
    destinationName,
    "Notes of destination",
    "Location code of destination",
    "Type of data of destination",
    originName,
    "Location code of origin",
  ],
  lead: ({ destination, origin, type }) => [
    destination.name,
    null,
    destination.code,
    type,
    origin.name,
    origin.code,
  ],
};

const layout2024: ReconstructedLayout = {
  mark: "POP/DB/MIG/Stock/Rev.2024",
  years: ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2024"],
  leading: [
    destinationName,
    "Coverage",
    "Data type",
    "Location code of destination",
    originName,
    "Location code of origin",
  ],
  lead: ({ destination, origin, type }) => [
    destination.name,
    "",
    type,
    destination.code,
    origin.name,
    origin.code,
  ],
};

const measure = "MIG_STOCK";

describeShared("the official layout by destination and origin, on a reconstruction of 2020", () => {
  let folder: string;
  let conversion: Observation[];
  let result: ReadResult;
  beforeAll(async () => {
    conversion = (await readSource(undesaIms2020BilateralTidy)).observations;
    folder = await reconstructWorkbook(undesaIms2020DestinationOrigin, conversion, layout2020);
    result = await readSource(undesaIms2020DestinationOrigin, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives back every pair of the conversion: value, territory, basis and reason", () => {
    const find = finder(result.observations);
    for (const { refArea, counterpartArea, sex, timePeriod, value, basis } of conversion) {
      const found = find({
        measure,
        refArea,
        counterpartArea: counterpartArea!,
        sex: sex!,
        timePeriod,
      });
      if (found?.basis !== basis || JSON.stringify(found?.value) !== JSON.stringify(value)) {
        expect({ refArea, counterpartArea, sex, timePeriod, ...found }).toMatchObject({
          value,
          basis,
        });
      }
    }
    expect(result.observations).toHaveLength(conversion.length + 21);
  });

  it("reads years by block and keeps the cell", () => {
    const world = { measure, refArea: "001", counterpartArea: "001", timePeriod: "2020" };
    const find = finder(result.observations);
    expect(find(world)).toMatchObject({
      value: 280_598_105,
      sheet: "Table 1",
      row: 12,
      column: 14,
      basis: "BIRTH_OR_CITIZENSHIP",
    });
    expect(find({ ...world, sex: "M" })?.column).toBe(21);
    expect(find({ ...world, sex: "F" })?.column).toBe(28);
  });

  it("leaves the repeated row of a group out and reconciles, unknown origin included", () => {
    expect(result.leftOut).toEqual({ repeated: 21 });
    expectTotals(undesaIms2020DestinationOrigin, result.observations);
  });

  const damages: [string, string, (rows: Cell[][]) => void, object][] = [
    ["another revision", "wrong-vintage", (rows) => (rows[3] = [null, layout2024.mark]), {}],
    ["a renamed heading", "header-missing", (rows) => (rows[10]![3] = "Code"), { row: 11 }],
    [
      "a missing year",
      "header-missing",
      (rows) => rows[10]!.splice(13, 1),
      { row: 11, column: 14 },
    ],
    ["a moved table", "header-missing", (rows) => rows.splice(10, 1), { row: 11 }],
    [
      "a word for a number",
      "not-a-number",
      (rows) => (rows[12]![7] = "ten"),
      { row: 13, column: 8 },
    ],
    ["an unknown area", "unknown-area", (rows) => (rows[12]![3] = 999), { row: 13, column: 4 }],
    ["an unknown type", "unknown-code", (rows) => (rows[12]![4] = "X"), { row: 13, column: 5 }],
    ["a pair twice", "duplicate-key", (rows) => rows.splice(13, 0, [...rows[12]!]), { row: 14 }],
    ["a group twice with other values", "duplicate-key", (rows) => (rows.at(-1)![9] = 1), {}],
    ["no rows", "rows-missing", (rows) => rows.splice(11), {}],
  ];

  it.each(damages)("refuses %s (%s)", async (_, code, change, place) => {
    const source = undesaIms2020DestinationOrigin;
    const damaged = await reconstructWorkbook(source, conversion.slice(0, 210), layout2020, change);
    try {
      await expect(readSource(source, damaged)).rejects.toMatchObject({ code, detail: place });
    } finally {
      rmSync(damaged, { recursive: true, force: true });
    }
  });
});

describeShared("the official layout by destination and origin, on a reconstruction of 2024", () => {
  const folders: string[] = [];
  let conversion: Observation[];
  beforeAll(async () => {
    const { observations } = await readSource(undesaIms2024Bilateral);
    conversion = observations.filter((o) => o.refArea === "USA" || o.refArea === "SRB");
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  async function read(layout: ReconstructedLayout): Promise<ReadResult> {
    const folder = await reconstructWorkbook(undesaIms2024DestinationOrigin, conversion, layout);
    folders.push(folder);
    return readSource(undesaIms2024DestinationOrigin, folder);
  }

  it.each([
    ["with coverage and data type before the code", layout2024],
    ["in the order of 2020", { ...layout2020, mark: layout2024.mark, years: layout2024.years }],
  ])("finds destination and origin %s", async (_, layout) => {
    const { observations } = await read(layout);
    const find = finder(observations);
    const corridor = { measure, refArea: "USA", counterpartArea: "MEX" };
    expect(find({ ...corridor, timePeriod: "2024" })?.value).toBe(11_279_561);
    expect(find({ ...corridor, timePeriod: "2020", sex: "M" })?.value).toBe(5_761_644);
    const present = observations.filter((o) => typeof o.value === "number" && o.refArea !== "001");
    expect(present).toHaveLength(conversion.length);
  });

  it("keeps a data type that is not known as a note, never as a basis", async () => {
    const unknown: ReconstructedLayout = {
      ...layout2024,
      lead: (pair) => layout2024.lead({ ...pair, type: "census" }),
    };
    const { observations } = await read(unknown);
    expect(
      finder(observations)({ measure, refArea: "USA", counterpartArea: "MEX", timePeriod: "2024" }),
    ) //
      .toMatchObject({ basis: "NOT_STATED", note: "census" });
  });
});

describeShared("a workbook that the user does not have", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "waymark-absent-"));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const registry = [
    undesaIms2020DestinationOrigin,
    undesaIms2024DestinationOrigin,
    undesaIms2024NativeBorn,
  ];

  it("is absent from an edition", async () => {
    const manifests = await buildEdition({ name: "t", from: shared("data"), root, registry });
    expect(manifests.flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual([
      "undesa-ims-2024-native-born",
    ]);
  });

  it("is an error if the source is asked for by name", async () => {
    const only = ["undesa-ims-2020-destination-origin"];
    await expect(
      buildEdition({ name: "t", from: shared("data"), root, registry, only }),
    ).rejects.toMatchObject({ code: "file-missing" });
  });
});
