import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Source } from "../../../src/sources/index.ts";
import { oecdEducationalAttainment } from "../../../src/sources/oecd-educational-attainment.ts";
import { oecdPermanentInflows } from "../../../src/sources/oecd-permanent-inflows.ts";
import { describeShared, shared } from "../../shared.ts";
import { textTables } from "../damaged-table.ts";
import { readSource } from "../read-source.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-sdmx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads the first data row of a source's official file after some of its cells are changed. */
async function firstObservation(source: Source, cells: Readonly<Record<string, string>>) {
  const { path } = source.files[0]!;
  const tables = textTables(shared(`data/${path}`), {}, 2);
  const [header, row] = tables.sheets.get("")!;
  for (const [heading, text] of Object.entries(cells)) row![header!.indexOf(heading)] = text;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), await tables.bytes());
  return (await readSource(source, folder)).observations[0]!;
}

describeShared("SDMX-CSV", () => {
  it.each([
    ["O", "not-available"],
    ["M", "not-applicable"],
    ["Q", "suppressed"],
    ["L", "not-collected"],
    ["A", "not-available"],
  ])("a blank value under OBS_STATUS %s is %s", async (status, missing) => {
    const cells = { OBS_STATUS: status, OBS_VALUE: "" };
    const { value } = await firstObservation(oecdPermanentInflows, cells);
    expect(value).toEqual({ missing });
  });

  it.each([
    ["C", "suppressed"],
    ["N", "suppressed"],
    ["F", "not-available"],
    ["", "not-available"],
  ])("a blank value under CONF_STATUS “%s” is %s", async (conf, missing) => {
    const cells = { CONF_STATUS: conf, OBS_VALUE: "" };
    const { value } = await firstObservation(oecdEducationalAttainment, cells);
    expect(value).toEqual({ missing });
  });

  it.each(["B", "D", "E", "F", "I", "P", "U"])("keeps OBS_STATUS %s of a value", async (status) => {
    const cells = { OBS_STATUS: status, OBS_VALUE: "12.5", UNIT_MULT: "3" };
    expect(await firstObservation(oecdPermanentInflows, cells)).toMatchObject({
      value: 12.5,
      status,
      unitMult: 3,
    });
  });

  it.each([
    [{ OBS_STATUS: "Q", OBS_VALUE: "7" }, "model-violation"],
    [{ OBS_STATUS: "?" }, "unknown-code"],
    [{ FREQ: "Q" }, "unknown-code"],
    [{ MIGRATION_TYPE: "" }, "cell-blank"],
    [{ TIME_PERIOD: "last year" }, "not-a-date"],
    [{ UNIT_MULT: "thousands" }, "not-a-number"],
    [{ REF_AREA: "ATL" }, "unknown-area"],
  ])("refuses %o with %s", async (cells, code) => {
    await expect(firstObservation(oecdPermanentInflows, cells)).rejects.toMatchObject({ code });
  });
});
