import { figureText, hasNoNumber, type Trace } from "../../indicators/index.ts";
import { type Language, message } from "../../messages/index.ts";
import { documentNumbers } from "../check/index.ts";
import type { EntryId, RegisterItem, ReportDocument, Run } from "../document/document.ts";
import { definitionRuns } from "../document/index.ts";
import { sentenceGap } from "../document/sentence-gap.ts";
import { exactText, type Ledger, subjectText } from "../ledger/index.ts";

/**
 * What the ledger says about every number that a document prints, for readers without a program: the
 * exact value, the method, and the published cell or the formula and its sources.
 */
export function registerOf(document: ReportDocument, ledger: Ledger): readonly RegisterItem[] {
  const printed = new Set(documentNumbers(document).entries.map(({ id }) => id));
  return ledger.entries
    .filter(({ id }) => printed.has(id))
    .map(({ id }) => ({ entry: id, runs: itemRuns(id, ledger, document.language) }));
}

function itemRuns(id: EntryId, ledger: Ledger, language: Language): readonly Run[] {
  const entry = ledger.entry(id);
  const { value, unit, model, statistic, subject, method, trace, vintages } = entry.figure;
  const colon = mark(language, "colon");
  const stop = mark(language, "stop");
  const about = subjectText(subject, language);
  const words = message(language, `statistic.${statistic}`) + (about === "" ? "" : colon + about);
  const sources = vintages.map(({ source }) => source).join(message(language, "list.separator"));
  return [
    { kind: "label", text: words },
    { kind: "text", text: colon },
    ...(hasNoNumber(value) ? [] : [numberRun(value)]),
    ...definitionRuns(stop + message(language, `method.${method}`) + stop),
    { kind: "label", text: traceText(trace, language) + (isCell(trace) ? "" : sources) },
  ];

  function numberRun(of: number): Run {
    const digits = Math.max(0, exactText(of, "en").split(".")[1]?.length ?? 0);
    const text = figureText({ value: of, unit }, language, { digits });
    ledger.print(entry, language, text);
    return { kind: "number", text, entry: id, ...(model && { model }) };
  }
}

function isCell(trace: Trace): boolean {
  return trace.kind === "cell" && trace.id !== null;
}

function traceText(trace: Trace, language: Language): string {
  const colon = mark(language, "colon");
  if (trace.kind === "cell" && trace.id !== null) return trace.id;
  if (trace.kind === "operation" || trace.kind === "table") {
    return message(language, `formula.${trace.operation}`) + colon;
  }
  return "";
}

/** A mark of punctuation with the blank that follows it in the language. */
function mark(language: Language, key: "colon" | "stop"): string {
  return message(language, `report.register.${key}`) + sentenceGap(language);
}
