import { type Edition, traceValue, type Trace as ValueTrace } from "../../edition/index.ts";
import { type FigureValue, hasNoNumber, missingText, numberText } from "../../indicators/index.ts";
import { hasMessage, type Language, message } from "../../messages/index.ts";
import { type StoredEntry, type StoredTrace, subjectText } from "../../report/index.ts";
import type { CsvTable } from "./csv.ts";
import { textList } from "./text-table.ts";

/** An entry of a report's ledger with the cells of its trace, as far as they are listed. */
export interface EntryTrace {
  readonly entry: StoredEntry;
  /** Published cells behind the entry, each with file, publisher and licence. */
  readonly cells: readonly ValueTrace[];
  /** How many cells the trace names; more than `cells` where only the first are shown. */
  readonly named: number;
}

/** Cells that are shown with their files; the tree names all of them. */
const shownCells = 6;

/** Finds the cells of an entry in an edition. */
export async function traceEntry(edition: Edition, entry: StoredEntry): Promise<EntryTrace> {
  const ids = [...new Set(cellsOf(entry.trace))];
  const cells = [];
  for (const id of ids.slice(0, shownCells)) cells.push(await traceValue(edition, id));
  return { entry, cells, named: ids.length };
}

function cellsOf(trace: StoredTrace): readonly string[] {
  if ("cell" in trace) return trace.cell === null ? [] : [trace.cell];
  if ("inputs" in trace) return Object.values(trace.inputs).flatMap(cellsOf);
  if ("cells" in trace && Array.isArray(trace.cells)) return trace.cells;
  return [];
}

/** From a printed number to formula, inputs, cells, files, publishers and licences. */
export function entryTraceText(language: Language, { entry, cells, named }: EntryTrace): string {
  const say = (key: string, args = {}) => message(language, key, args);
  const printed = Object.values(entry.texts).flat();
  const head = [
    entry.id,
    valueText(entry.value, language),
    say(`figure-unit.${entry.unit}`, { number: "", form: "other" }).trim(),
    entry.model ? `[${say("values.model")}]` : "",
  ];
  const rows: (readonly [string, string])[] = [
    [say("trace.entry.statistic"), say(`statistic.${entry.statistic}`)],
    [say("trace.entry.subject"), subjectText(entry.subject, language)],
    [say("trace.entry.method"), say(`method.${entry.method}`)],
    [say("trace.entry.printed"), printed.join(" · ")],
    ...entry.caveats.map((key) => [say("trace.entry.caveat"), say(`caveat.${key}`)] as const),
    ...(entry.rivals ? [[say("trace.rivals"), `waymark rivals ${entry.rivals}`] as const] : []),
  ];
  const blocks = [
    head.filter(Boolean).join("  "),
    textList(rows),
    `${say("report.trace.word.steps")}\n${treeLines(entry.trace, language, 1, null).join("\n")}`,
    ...cells.map((cell) => cellText(language, cell)),
  ];
  if (named > cells.length) blocks.push(say("trace.entry.more", { count: named - cells.length }));
  return blocks.join("\n\n");
}

function treeLines(
  trace: StoredTrace,
  language: Language,
  depth: number,
  input: string | null,
): readonly string[] {
  const say = (key: string, args = {}) => message(language, key, args);
  const name = input === null ? "" : `${inputName(input, language)}: `;
  const line = (label: string) =>
    `${"  ".repeat(depth)}${name}${label} = ${valueText(trace.value, language)}`;
  if ("cell" in trace) return [line(trace.cell ?? say("missing.not-available"))];
  if ("constant" in trace) return [line(say("report.trace.constant"))];
  if ("records" in trace) {
    const ledger = say(`report.trace.ledger.${trace.records}`);
    return [line(`${say("report.trace.records", { ledger })} (${trace.keys.join(" ")})`)];
  }
  if ("inputs" in trace) {
    return [
      line(say(`formula.${trace.formula}`)),
      ...Object.entries(trace.inputs).flatMap(([key, each]) =>
        treeLines(each, language, depth + 1, key),
      ),
    ];
  }
  if ("tables" in trace) {
    const tables = Object.keys(trace.tables).map((key) => inputName(key, language));
    return [line(`${say(`formula.${trace.formula}`)} (${tables.join(", ")})`)];
  }
  const listed = (trace.cells ?? []).map((id) => `${"  ".repeat(depth + 1)}${id}`);
  return [line(say("trace.entry.sum", { count: trace.present })), ...listed];
}

function inputName(name: string, language: Language): string {
  return hasMessage(`trace-input.${name}`) ? message(language, `trace-input.${name}`) : name;
}

function valueText(value: FigureValue, language: Language): string {
  if (hasNoNumber(value)) return missingText(value, language);
  const digits = [0, 1, 2, 3].find((each) => Number(value.toFixed(each)) === value) ?? 4;
  return numberText(value, language, digits);
}

function cellText(language: Language, trace: ValueTrace): string {
  const { value, cell, file, source, licence } = trace;
  const say = (key: string) => message(language, `trace.${key}`);
  return textList([
    [say("id"), value.id],
    [say("cell"), `${value.sheet ? `${value.sheet} ` : ""}${cell}`],
    [say("cell-holds"), value.cellHolds],
    [say("file"), file.path],
    [say("sha256"), file.sha256],
    [say("publisher"), source.producer],
    [say("vintage"), `${source.vintage} (${source.published})`],
    [say("licence"), `${licence.name}${licence.url && `  ${licence.url}`}`],
  ]);
}

/** The cells of an entry as a table. */
export function entryTraceTable({ entry, cells }: EntryTrace): CsvTable {
  return {
    columns: [
      "ENTRY",
      "VALUE_ID",
      "CELL",
      "CELL_HOLDS",
      "FILE_PATH",
      "FILE_SHA256",
      "PUBLISHER",
      "VINTAGE",
      "LICENCE",
    ],
    rows: cells.map(({ value, cell, file, source, licence }) => [
      ...[entry.id, value.id, cell, value.cellHolds, file.path, file.sha256],
      ...[source.producer, source.vintage, licence.id],
    ]),
  };
}
