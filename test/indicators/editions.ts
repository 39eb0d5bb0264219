import { existsSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { buildEdition, Edition } from "../../src/edition/index.ts";
import type { Figure } from "../../src/indicators/index.ts";
import { cellsOfTrace, hasNoNumber, recompute } from "../../src/indicators/index.ts";
import { realEditionFolder } from "../edition/real-edition.ts";
import { prepared, stampOf } from "../prepared.ts";
import { shared } from "../shared.ts";

/** User's-copy sources that the golden facts need. */
const userSources = [
  "abel-cohen-2022-06",
  "abel-cohen-2023-12",
  "gaskin-abel-net",
  "idmc-displacements-2022",
  "idmc-gidd-2025",
  "rpw-microdata",
  "undesa-flows-2015",
];

/** The embedded edition alone, as it is distributed. */
export async function openEmbedded(): Promise<Edition> {
  return Edition.open(await realEditionFolder(), { user: false });
}

/** The embedded edition with the user's own copies beside it, built once from the publishers' files. */
export async function openWithUserCopies(): Promise<Edition> {
  const folder = await realEditionFolder();
  if (existsSync(join(`${folder}.user`, "edition.json"))) return Edition.open(folder);
  const stamp = stampOf(["src/sources", "src/vocabulary"]);
  const root = await prepared("edition-user", stamp, async (draft) => {
    await symlink(folder, join(draft, "2024"));
    await buildEdition({
      name: "2024",
      from: shared("data"),
      root: draft,
      only: userSources,
      custody: "user-copy",
    });
  });
  return Edition.open(join(root, "2024"));
}

/**
 * The number of a figure, after checking that its trace is complete: computed again from its selections
 * it gives the same number, and every cell that entered has an identifier of the edition.
 */
export async function traced(edition: Edition, figure: Figure): Promise<number> {
  if (hasNoNumber(figure.value)) {
    throw new Error(`${figure.id} is missing: ${JSON.stringify(figure.value)}`);
  }
  expect(await recompute(edition, figure.trace)).toBe(figure.value);
  const cells = await cellsOfTrace(edition, figure.trace);
  expect(cells.length).toBeGreaterThan(0);
  const sources = new Set(cells.map(({ source }) => source));
  expect(new Set(figure.vintages.map(({ source }) => source))).toEqual(sources);
  return figure.value;
}
