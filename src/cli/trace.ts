import { join } from "node:path";
import { type Trace, traceValue } from "../edition/index.ts";
import {
  type EstimateSumTrace,
  type EstimateTrace,
  parseEstimateId,
  parseEstimateSumId,
  traceEstimate,
  traceEstimateSum,
} from "../estimates/index.ts";
import { type Language, message } from "../messages/index.ts";
import { ledgerEntry, readLedger } from "../report/index.ts";
import { isMissing } from "../vocabulary/index.ts";
import { addCommand, type CommandAdder, contextOf } from "./frame/command.ts";
import { withEdition } from "./frame/edition-folder.ts";
import { reportFolder } from "./frame/report-folder.ts";
import { UsageError } from "./frame/usage-error.ts";
import { type Answer, printAnswer } from "./print/answer.ts";
import { categoryWord } from "./print/category-word.ts";
import type { CsvTable } from "./print/csv.ts";
import {
  type EntryTrace,
  entryTraceTable,
  entryTraceText,
  traceEntry,
} from "./print/entry-trace-text.ts";
import { estimateSumTable, estimateSumText } from "./print/estimate-sum-text.ts";
import { estimateTraceTable, estimateTraceText } from "./print/estimate-trace-text.ts";
import { rivalsCommand, spreadText } from "./print/spread-text.ts";
import { textList } from "./print/text-table.ts";
import { valueCsvColumns, valueCsvRow } from "./print/value-rows.ts";
import {
  ageWord,
  codeWord,
  periodWord,
  sourceWord,
  subjectWord,
  valueWord,
} from "./print/words.ts";
import { ledgerName } from "./results/report-files.ts";

/** `waymark trace <id>`: from a value back to the publisher's cell, from an estimate to its values. */
export const addTrace: CommandAdder = (program, session) => {
  addCommand(program, session, "trace", "trace")
    .argument("<id>", message(session.language, "help.trace.id"))
    .option("--report <folder>", message(session.language, "help.trace.report"), reportFolder)
    .action(async (text: string, { report }: { readonly report: string }, command) => {
      const context = contextOf(session, command);
      const id = text.trim();
      if (id === "") throw new UsageError("missing-argument", { found: "id" });
      if (/^F-/i.test(id)) {
        const ledger = await readLedger(join(report, ledgerName), "--report");
        const entry = ledgerEntry(ledger, id.replace(/^f/, "F"));
        const found = await withEdition(context, {}, (edition) => traceEntry(edition, entry));
        await printAnswer(context, answerOfEntry(context.language, found));
        return;
      }
      const site = parseEstimateId(id);
      if (site) {
        const trace = await withEdition(context, { user: false }, (edition) =>
          traceEstimate(edition, site),
        );
        await printAnswer(context, answerOfEstimate(context.language, trace));
        return;
      }
      const sum = parseEstimateSumId(id);
      if (sum) {
        const trace = await withEdition(context, { user: false }, (edition) =>
          traceEstimateSum(edition, sum),
        );
        await printAnswer(context, answerOfSum(context.language, trace));
        return;
      }
      const trace = await withEdition(context, {}, (edition) => traceValue(edition, id));
      await printAnswer(context, answerOf(context.language, trace));
    });
};

function answerOf(language: Language, trace: Trace): Answer {
  return {
    text: () => traceText(language, trace),
    json: () => traceJson(trace),
    table: () => traceTable(trace),
  };
}

function answerOfEstimate(language: Language, trace: EstimateTrace): Answer {
  return {
    text: () => estimateTraceText(language, trace),
    json: () => trace,
    table: () => estimateTraceTable(trace),
  };
}

function answerOfSum(language: Language, trace: EstimateSumTrace): Answer {
  return {
    text: () => estimateSumText(language, trace),
    json: () => trace,
    table: () => estimateSumTable(trace),
  };
}

function answerOfEntry(language: Language, trace: EntryTrace): Answer {
  return {
    text: () => entryTraceText(language, trace),
    json: () => trace,
    table: () => entryTraceTable(trace),
  };
}

function traceText(language: Language, trace: Trace): string {
  const { value, source, file, licence } = trace;
  const say = (key: string, args = {}) => message(language, `trace.${key}`, args);
  const unit = codeWord(language, "unit", value.unit);
  const model = value.model ? ` [${message(language, "values.model")}]` : "";
  const number = valueWord(language, value.value, 15);
  const title = [
    codeWord(language, "measure", value.measure),
    subjectWord(language, value),
    periodWord(value.timePeriod),
  ].join(message(language, "list.separator"));
  const nature = [
    codeWord(language, "kind", trace.kind),
    value.basis && codeWord(language, "basis", value.basis),
    codeWord(language, "sex", value.sex),
    ageWord(language, value.age),
    value.category && categoryWord(language, value.measure, value.category),
    value.method && say("method-is", { method: value.method }),
  ];
  const entries: (readonly [string, string | null | undefined | false])[] = [
    ["definition", nature.filter(Boolean).join(" · ")],
    ["status", codeWord(language, "status", value.status)],
    ["note", value.note],
    ["cell", trace.cell],
    ["sheet", value.sheet],
    ["cell-holds", value.cellHolds === "" ? say("blank") : value.cellHolds],
    ["multiplied", value.unitMult !== 0 && say("multiplied-by", { power: value.unitMult })],
    ["file", file.path],
    ["conversion", file.conversion && say("conversion-is")],
    ["address", file.url ?? say("no-address")],
    ["sha256", file.sha256],
    ["pinned", !file.pinned && say("not-pinned")],
    ["publisher", source.producer],
    ["title", sourceWord(language, source.id, source.title)],
    ["vintage", `${source.vintage} (${source.published})`],
    ["page", source.page],
    ["licence", `${licence.name}${licence.url && `  ${licence.url}`}`],
    ["citation", source.citation],
    ["id", value.id],
    ["rivals", rivalsText(language, trace)],
  ];
  const rows = entries.flatMap(([key, text]) => (text ? [[say(key), text] as const] : []));
  const head = isMissing(value.value) ? number : `${number} ${unit}`;
  return `${head}${model}\n${title}\n\n${textList(rows)}`;
}

function rivalsText(language: Language, { value, rivals, spread }: Trace): string {
  const count = message(language, "trace.rivals-count", { count: rivals });
  if (rivals === 0) return count;
  const parts = [count, spreadText(language, spread), rivalsCommand(value)];
  return parts.filter(Boolean).join(" · ");
}

function traceJson({ value, cell, kind, file, source, licence, rivals, spread }: Trace): unknown {
  const { id, title, producer, vintage, published, page, citation, custody } = source;
  return {
    value,
    kind,
    cell,
    file,
    source: { id, title, producer, vintage, published, page, citation, custody },
    licence: { id: licence.id, name: licence.name, url: licence.url },
    rivals,
    spread,
  };
}

function traceTable({ value, file, source, licence, rivals }: Trace): CsvTable {
  const added = {
    CELL_HOLDS: value.cellHolds,
    UNIT_MULT: value.unitMult,
    FILE_PATH: file.path,
    FILE_SHA256: file.sha256,
    FILE_URL: file.url,
    CONVERSION: file.conversion,
    PUBLISHER: source.producer,
    TITLE: source.title,
    PUBLISHED: source.published,
    PAGE: source.page,
    LICENCE: licence.id,
    LICENCE_URL: licence.url,
    RIVALS: rivals,
  };
  return {
    columns: [...valueCsvColumns, ...Object.keys(added)],
    rows: [[...valueCsvRow(value), ...Object.values(added)]],
  };
}
