import { areaCode, areaName } from "../../areas/index.ts";
import { hasNoNumber, proseText } from "../../indicators/index.ts";
import { type Language, message } from "../../messages/index.ts";
import type { EntryId, Run } from "../document/document.ts";
import { labelledRuns } from "./labelled-runs.ts";
import type { BoundFigure, Label, Sentence } from "./sentence.ts";

/** Enters a printed number into the ledger and gives its entry: called once for each number, in order. */
export type EnterNumber = (bound: BoundFigure, text: string) => EntryId;

const open = "\uE000";
const close = "\uE001";

/**
 * A sentence as runs of a document: words, labels, and numbers that name their entry of the ledger.
 *
 * @throws RangeError for an unknown message, for a placeholder that nothing is bound to, and for a
 *   figure or label that the template does not use
 */
export function sentenceRuns(
  sentence: Sentence,
  language: Language,
  enter: EnterNumber,
): readonly Run[] {
  const names = [...Object.keys(sentence.figures), ...Object.keys(sentence.labels)];
  const args: Record<string, string> = {};
  for (const [name, each] of Object.entries(sentence.figures)) {
    args[name] = `${open}${name}${close}`;
    args[`${name}Form`] = formOf(each);
  }
  for (const [name, each] of Object.entries(sentence.labels)) {
    args[name] = each.kind === "choice" ? each.value : `${open}${name}${close}`;
  }
  const text = message(language, sentence.key, args);
  const used = new Set<string>();
  const runs = text.split(new RegExp(`(${open}[^${close}]+${close})`)).flatMap((part): Run[] => {
    if (!part.startsWith(open)) return part === "" ? [] : [{ kind: "text", text: part }];
    const name = part.slice(1, -1);
    used.add(name);
    const figure = sentence.figures[name];
    if (!figure) return [...labelRuns(sentence.labels[name]!, language)];
    const printed = proseText(saidFigure(figure), language, figure);
    return [{ kind: "number", text: printed, entry: enter(figure, printed) }];
  });
  for (const name of names) {
    if (used.has(name) || sentence.labels[name]?.kind === "choice") continue;
    // A template may say “none” in words for a zero, and for nothing else.
    if (args[`${name}Form`] === "none") continue;
    throw new RangeError(`${sentence.key} (${language}) does not use ${name}`);
  }
  return runs;
}

/** A sentence as plain text. */
export function sentenceText(sentence: Sentence, language: Language): string {
  return sentenceRuns(sentence, language, () => "F-unprinted")
    .map(({ text }) => text)
    .join("");
}

function saidFigure({ figure, magnitude }: BoundFigure) {
  const { value, unit } = figure;
  return magnitude && !hasNoNumber(value) ? { value: Math.abs(value), unit } : figure;
}

function labelRuns(label: Label, language: Language): readonly Run[] {
  switch (label.kind) {
    case "area":
      return [{ kind: "text", text: areaName(areaCode(label.code), language) }];
    case "message":
      return labelledRuns(message(language, label.key, label.args ?? {}));
    case "choice":
      return [];
    case "text":
      return [{ kind: "label", text: label.text }];
  }
}

function formOf({ figure: { value } }: BoundFigure): string {
  if (value === 0) return "none";
  return !hasNoNumber(value) && Math.abs(value) === 1 ? "one" : "other";
}
