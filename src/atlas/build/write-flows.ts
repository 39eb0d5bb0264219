import type { Edition } from "../../edition/index.ts";
import { type FlowsSlice, flowsSlice } from "../data/flows/flows-slice.ts";
import { packNumbers } from "../data/packed-numbers.ts";
import { dataScript } from "./data-file.ts";
import type { OutputFolder } from "./output-folder.ts";

/** Writes a file for every stored estimate; null where the folder holds none of this edition. */
export async function writeFlows(
  edition: Edition,
  estimates: string,
  out: OutputFolder,
): Promise<FlowsSlice | null> {
  const slice = await flowsSlice(edition, estimates, (path, plane) =>
    out.write(`data/${path}.js`, dataScript(path, plane)),
  );
  if (!slice) return null;
  await out.write("data/flows/index.js", dataScript("flows/index", slice.index));
  await out.write("data/flows.js", dataScript("flows", packNumbers(slice.numbers)));
  return slice;
}
