import type { Edition } from "../../src/edition/index.ts";
import { type CompiledReport, compileReport, worldReport } from "../../src/report/index.ts";
import { openEmbedded } from "../indicators/editions.ts";

let world: Promise<{ edition: Edition; report: CompiledReport }> | undefined;

/** The world report in both languages from the embedded edition alone, compiled once for a test file. */
export function compiledWorldReport() {
  world ??= openEmbedded().then(async (edition) => ({
    edition,
    report: await compileReport(edition, worldReport, { languages: ["en", "zh"] }),
  }));
  return world;
}
