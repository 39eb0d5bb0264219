import type { Edition } from "../../edition/index.ts";
import type { Language } from "../../messages/index.ts";
import type { Block, ReportDocument } from "../document/document.ts";
import { labelRun, plainText, say } from "../document/index.ts";
import { Ledger } from "../ledger/index.ts";
import { checkDocument } from "./check-document.ts";
import { checkSources } from "./needed-sources.ts";
import { Page } from "./page.ts";
import type { Part, WritePart } from "./part.ts";
import { registerOf } from "./register.ts";

/** What is compiled, in which order, under which name. */
export interface ReportPlan {
  /** File name without language and format: `world-report`. */
  readonly name: string;
  /** Keys of the messages of title and subtitle, below `report.`. */
  readonly title: string;
  readonly subtitle: string;
  /** Area that the title of a brief names; none for a report on the world. */
  readonly area?: string;
  readonly parts: readonly { readonly id: string; readonly part: Part }[];
}

/** The documents of a report, one for each language, and the ledger that they share. */
export interface CompiledReport {
  readonly name: string;
  readonly documents: readonly ReportDocument[];
  readonly ledger: Ledger;
}

/** How compiling is watched and stopped. */
export interface CompileOptions {
  readonly languages: readonly Language[];
  readonly onPart?: (id: string, done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Compiles a report: every figure once, then the words of each language over the same ledger. Nothing is
 * returned unless every number of every document stands in the ledger.
 *
 * @throws ReportError
 */
export async function compileReport(
  edition: Edition,
  plan: ReportPlan,
  { languages, onPart, signal }: CompileOptions,
): Promise<CompiledReport> {
  checkSources(edition);
  const ledger = new Ledger();
  const writers: WritePart[] = [];
  for (const [done, { id, part }] of plan.parts.entries()) {
    signal?.throwIfAborted();
    onPart?.(id, done, plan.parts.length);
    writers.push(await part({ edition, ledger }));
  }
  const documents = languages.map((language) => {
    const page = new Page(language, edition, ledger);
    const written = documentOf(
      page,
      plan,
      writers.flatMap((write) => write(page)),
    );
    return { ...written, register: registerOf(written, ledger) };
  });
  for (const document of documents) checkDocument(document, ledger);
  return { name: plan.name, documents, ledger };
}

function documentOf(page: Page, plan: ReportPlan, blocks: readonly Block[]): ReportDocument {
  const { language, edition } = page;
  const name = {
    edition: labelRun(edition.name),
    ...(plan.area && { area: page.areaRuns(plan.area) }),
  };
  return {
    name: `${plan.name}.${language}`,
    language,
    layout: plan.area ? "brief" : "report",
    title: plainText(page.say(plan.title, name)),
    subtitle: plainText(page.say(plan.subtitle, name)),
    imprint: [
      say(language, "report.imprint.edition", {
        ...name,
        sources: labelRun(edition.sources.length),
      }),
      say(language, "report.imprint.status"),
      say(language, "report.imprint.trace"),
    ],
    blocks,
  };
}
