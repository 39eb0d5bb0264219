import type { Edition } from "../../edition/index.ts";
import { packNumbers } from "../data/packed-numbers.ts";
import { type RemittancesSlice, remittancesSlice } from "../data/prices/remittances-slice.ts";
import { pricePath } from "../explore/prices/price-file.ts";
import { dataScript } from "./data-file.ts";
import type { OutputFolder } from "./output-folder.ts";

/** Writes the prices of corridors, and the numbers of their page; null where the edition has none. */
export async function writeRemittances(
  edition: Edition,
  out: OutputFolder,
): Promise<RemittancesSlice | null> {
  const slice = await remittancesSlice(edition);
  if (!slice) return null;
  await out.write(`data/${pricePath}.js`, dataScript(pricePath, slice.file));
  await out.write("data/remittances.js", dataScript("remittances", packNumbers(slice.numbers)));
  return slice;
}
