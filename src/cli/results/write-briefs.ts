import { join } from "node:path";
import type { Edition } from "../../edition/index.ts";
import { type Language, message } from "../../messages/index.ts";
import {
  type CompiledReport,
  compileReport,
  countryBrief,
  rivalsOfLedgers,
} from "../../report/index.ts";
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

/** Briefs that are compiled before they are written: their rivals are read together, and all are held. */
const batch = 16;

/** Compiles and writes the briefs of areas, one folder each; an area is written whole or not at all. */
export async function writeBriefs(
  { language, world }: { readonly language: Language; readonly world: World },
  edition: Edition,
  { areas, languages, formats, out }: BriefsOrder,
  progress: Progress,
): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (let start = 0; start < areas.length; start += batch) {
    const reports: { readonly area: string; readonly report: CompiledReport }[] = [];
    for (const [done, area] of areas.slice(start, start + batch).entries()) {
      world.signal.throwIfAborted();
      const at = { done: start + done + 1, of: areas.length, area };
      progress.step(message(language, "report-progress.brief", at));
      const options = { languages, signal: world.signal };
      reports.push({ area, report: await compileReport(edition, countryBrief(area), options) });
    }
    const rivals = formats.includes("html")
      ? await rivalsOfLedgers(
          edition,
          reports.map(({ report }) => report.ledger),
        )
      : [];
    for (const [place, { area, report }] of reports.entries()) {
      world.signal.throwIfAborted();
      const files = await reportFiles(edition, report, formats, rivals[place]);
      const folder = join(briefsFolder, area);
      const made = await writeResults(join(out, folder), files);
      written.push(...made.map((each) => ({ ...each, file: join(folder, each.file) })));
    }
  }
  return written;
}
