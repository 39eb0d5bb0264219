import { join } from "node:path";
import type { Edition } from "../../src/edition/index.ts";
import {
  type CompiledReport,
  compileReport,
  readClaims,
  worldReport,
} from "../../src/report/index.ts";
import { root } from "../house/source-files.ts";
import { openEmbedded } from "../indicators/editions.ts";

let world: Promise<{ edition: Edition; report: CompiledReport }> | undefined;

/** The world report in both languages from the embedded edition alone, compiled once for a test file. */
export function compiledWorldReport() {
  world ??= openEmbedded().then(async (edition) => ({
    edition,
    report: await compileReport(edition, worldReport(await readClaims(join(root, "claims"))), {
      languages: ["en", "zh"],
    }),
  }));
  return world;
}
