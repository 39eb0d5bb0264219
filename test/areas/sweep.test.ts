import { readdirSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { AreaError, resolveArea, tryResolveArea } from "../../src/areas/index.ts";
import { describeShared, shared } from "../shared.ts";
import { distinct, type Sighting } from "./sweep/sighting.ts";
import { textFiles } from "./sweep/text-files.ts";
import { textSightings } from "./sweep/text-sightings.ts";
import { flowSightings, workbookSightings } from "./sweep/workbook-sightings.ts";
import { blocks } from "./sweep/workbooks.ts";

/** Official files that name no areas of their own, or that another test reads. */
const notSwept = new Map([
  ["country-codes/country-codes.csv", "lookup table; the M49 files are the source"],
  ["country-codes/tigi_countries_coordinates.csv", "centroids; names in a broken encoding"],
  ["treaties/untreaties-2015/index.csv", "list of treaties, names no area"],
]);

describeShared("sweep of every area name and code in the official files", () => {
  let seen: Sighting[];
  beforeAll(async () => {
    seen = distinct([
      ...(await textSightings(textFiles())),
      ...(await workbookSightings(blocks)),
      ...(await flowSightings()),
    ]);
  }, 600_000);

  it("leaves no name or code without an area", () => {
    expect(complaints(seen)).toEqual({});
    expect(seen.length).toBeGreaterThan(50_000);
  });

  it("reads every data file", () => {
    const swept = new Set(seen.map(({ file }) => file));
    const files = readdirSync(shared("data"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(csv|txt|xlsx?)$/.test(file))
      .filter((file) => !/^country-codes\/UNSD-M49-/.test(file));
    expect(files.filter((file) => !swept.has(file) && !notSwept.has(file))).toEqual([]);
    expect(swept.size + notSwept.size).toBe(files.length);
  });
});

/** What does not join, by file. */
function complaints(seen: readonly Sighting[]): Record<string, string[]> {
  const byFile: Record<string, string[]> = {};
  for (const sighting of seen) {
    const complaint = complaintOf(sighting);
    if (complaint === undefined) continue;
    byFile[sighting.file] ??= [];
    byFile[sighting.file]!.push(`${sighting.place}: ${complaint}`);
  }
  return byFile;
}

function complaintOf({ code, name, scheme }: Sighting): string | undefined {
  if (code !== undefined && name !== undefined && !tryResolveArea({ name, scheme }))
    return `unknown name ${name} of ${code}`;
  const query = {
    scheme,
    ...(code === undefined ? {} : { code }),
    ...(name === undefined ? {} : { name }),
  };
  try {
    resolveArea(query);
    return undefined;
  } catch (error) {
    if (error instanceof AreaError) return error.message;
    throw error;
  }
}
