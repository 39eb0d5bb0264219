import { join } from "node:path";
import type { Edition } from "../../edition/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { compileReport, countryBrief, rivalsOfEntries } from "../../report/index.ts";
import type { Progress } from "../frame/progress.ts";
import type { World } from "../frame/world.ts";
import { type ReportFormat, reportFiles } from "./report-files.ts";
import { type WrittenFile, writeResults } from "./write-results.ts";

/** Which briefs are written where. */
export interface BriefsOrder {
  readonly areas: readonly string[];
  readonly languages: readonly Language[];
  readonly formats: readonly ReportFormat[];
  readonly out: string;
}

/** Folder of the briefs inside the folder of the report. */
const briefsFolder = "briefs";

/** Compiles and writes the briefs of areas, one folder each; an area is written whole or not at all. */
export async function writeBriefs(
  { language, world }: { readonly language: Language; readonly world: World },
  edition: Edition,
  { areas, languages, formats, out }: BriefsOrder,
  progress: Progress,
): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const [done, area] of areas.entries()) {
    world.signal.throwIfAborted();
    progress.step(
      message(language, "report-progress.brief", { done: done + 1, of: areas.length, area }),
    );
    const report = await compileReport(edition, countryBrief(area), {
      languages,
      signal: world.signal,
    });
    const rivals = formats.includes("html")
      ? await rivalsOfEntries(edition, report.ledger)
      : undefined;
    const files = await reportFiles(edition, report, formats, rivals);
    const folder = join(briefsFolder, area);
    const made = await writeResults(join(out, folder), files);
    written.push(...made.map((each) => ({ ...each, file: join(folder, each.file) })));
  }
  return written;
}
