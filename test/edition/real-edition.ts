import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildEdition, Edition } from "../../src/edition/index.ts";
import { eurostatFlowsBothReports } from "../../src/sources/eurostat-flows-both-reports.ts";
import { knomadBilateralRemittances2021 } from "../../src/sources/knomad-bilateral-remittances-2021.ts";
import { undesaIms2020BilateralTidy } from "../../src/sources/undesa-ims-2020-bilateral-tidy.ts";
import { undesaIms2020Destination } from "../../src/sources/undesa-ims-2020-destination.ts";
import { undesaIms2024Bilateral } from "../../src/sources/undesa-ims-2024-bilateral.ts";
import { root } from "../house/source-files.ts";
import { prepared, stampOf } from "../prepared.ts";
import { shared } from "../shared.ts";

/** Two revisions of stocks, both reports of flows, and a model. */
const fewSources = [
  undesaIms2020Destination,
  undesaIms2020BilateralTidy,
  undesaIms2024Bilateral,
  eurostatFlowsBothReports,
  knomadBilateralRemittances2021,
];

/**
 * Folder of an edition of official figures: the one that WAYMARK_TEST_EDITION names, the embedded
 * one, or, before there is one, a small edition built from the publishers' files.
 */
export async function realEditionFolder(): Promise<string> {
  const named = process.env.WAYMARK_TEST_EDITION;
  if (named) return named;
  const embedded = join(root, "editions/2024");
  if (existsSync(join(embedded, "edition.json"))) return embedded;
  const stamp = stampOf(["src/areas", "src/vocabulary", "src/sources", "src/edition"]);
  const folder = await prepared("edition", stamp, async (draft) => {
    await buildEdition({ name: "2024", from: shared("data"), root: draft, registry: fewSources });
  });
  return join(folder, "2024");
}

/** That edition, opened without user's-copy sources. */
export async function openRealEdition(): Promise<Edition> {
  return Edition.open(await realEditionFolder(), { user: false });
}
