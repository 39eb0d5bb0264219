import type { Edition } from "../../edition/index.ts";
import {
  cellsOfTrace,
  type Figure,
  figureText,
  hasNoNumber,
  missingText,
  numberText,
  type Trace,
} from "../../indicators/index.ts";
import { hasMessage, type Language, message } from "../../messages/index.ts";
import { subjectText } from "./subject-text.ts";

/** One step of how a figure came about, indented under the step that uses it. */
export interface TraceStep {
  readonly depth: number;
  /** Formula, name of the input, or what the cell holds. */
  readonly label: string;
  readonly value: string;
  /** VALUE_ID of a published cell. */
  readonly cell: string | null;
}

/** A figure in words: what a reader sees who asks where a number comes from. */
export interface Explanation {
  readonly title: string;
  readonly subject: string;
  /** The exact value with its unit. */
  readonly value: string;
  readonly method: string;
  readonly model: boolean;
  readonly steps: readonly TraceStep[];
  readonly caveats: readonly string[];
  readonly sources: readonly string[];
  readonly official: string | null;
}

/** Above this number of cells a sum names its number of cells instead of each of them. */
const listedCells = 8;

/** Explains a figure in a language. */
export async function explain(
  edition: Edition,
  figure: Figure,
  language: Language,
): Promise<Explanation> {
  const say = (key: string, args = {}) => message(language, key, args);
  const { value, official } = figure;
  return {
    title: say(`statistic.${figure.statistic}`),
    subject: subjectText(figure.subject, language),
    value: hasNoNumber(value)
      ? missingText(value, language)
      : figureText(figure, language, { digits: exactDigits(value) }),
    method: say(`method.${figure.method}`),
    model: figure.model,
    steps: await stepsOf(edition, figure.trace, language, 0, null),
    caveats: figure.caveats.map((key) => say(`caveat.${key}`)),
    sources: figure.vintages.map(({ source }) => source),
    official:
      official &&
      say("report.trace.official", {
        value: exactText(official.value, language),
        difference: exactText(official.difference, language),
        cell: official.id,
      }),
  };
}

async function stepsOf(
  edition: Edition,
  trace: Trace,
  language: Language,
  depth: number,
  input: string | null,
): Promise<readonly TraceStep[]> {
  const say = (key: string, args = {}) => message(language, key, args);
  const value = valueText(trace, language);
  const named = (label: string) =>
    input === null ? label : say("report.trace.input", { name: inputName(input, language), label });
  const step = (label: string, cell: string | null = null): TraceStep => ({
    depth,
    label: named(label),
    value,
    cell,
  });
  switch (trace.kind) {
    case "records":
      return [
        step(say(`report.trace.records`, { ledger: say(`report.trace.ledger.${trace.ledger}`) })),
        {
          depth: depth + 1,
          label: trace.keys.join(say("list.separator")),
          value: "",
          cell: null,
        },
      ];
    case "constant":
      return [step(say("report.trace.constant"))];
    case "cell":
      return [step(say(`measure.${trace.selection.measure}`), trace.id)];
    case "cells": {
      const head = step(
        say(`report.trace.${trace.aggregate}`, {
          measure: say(`measure.${trace.selection.measure}`),
          cells: trace.present,
        }),
      );
      if (trace.present + trace.missing > listedCells) return [head];
      return [head, ...(await cellSteps(edition, trace, language, depth + 1))];
    }
    case "table":
      return [
        step(say(`formula.${trace.operation}`)),
        ...Object.entries(trace.constants).map(([name, constant]) => ({
          depth: depth + 1,
          label: inputName(name, language),
          value: exactText(constant, language),
          cell: null,
        })),
        ...(await tableSteps(edition, trace, language, depth + 1)),
      ];
    case "operation": {
      const steps = [step(say(`formula.${trace.operation}`))];
      for (const [name, each] of Object.entries(trace.inputs)) {
        steps.push(...(await stepsOf(edition, each, language, depth + 1, name)));
      }
      return steps;
    }
  }
}

async function cellSteps(
  edition: Edition,
  trace: Trace,
  language: Language,
  depth: number,
): Promise<readonly TraceStep[]> {
  const cells = await cellsOfTrace(edition, trace);
  return cells.map((cell) => ({
    depth,
    label: message(language, `measure.${cell.measure}`),
    value:
      typeof cell.value === "number"
        ? exactText(cell.value, language)
        : missingText(cell.value, language),
    cell: cell.id,
  }));
}

async function tableSteps(
  edition: Edition,
  trace: Extract<Trace, { kind: "table" }>,
  language: Language,
  depth: number,
): Promise<readonly TraceStep[]> {
  const steps: TraceStep[] = [];
  for (const [name, selection] of Object.entries(trace.tables)) {
    const measure = message(language, `measure.${selection.measure}`);
    steps.push({
      depth,
      label: message(language, "report.trace.input", {
        name: inputName(name, language),
        label: message(language, "report.trace.table", { measure, source: selection.source }),
      }),
      value: "",
      cell: null,
    });
  }
  return trace.cells > listedCells
    ? steps
    : [...steps, ...(await cellSteps(edition, trace, language, depth + 1))];
}

function inputName(name: string, language: Language): string {
  return hasMessage(`trace-input.${name}`) ? message(language, `trace-input.${name}`) : name;
}

function valueText({ value }: Trace, language: Language): string {
  return hasNoNumber(value) ? missingText(value, language) : exactText(value, language);
}

/** A number to four decimals, without zeros at its end. */
export function exactText(value: number, language: Language): string {
  return numberText(value, language, exactDigits(value));
}

function exactDigits(value: number): number {
  for (let digits = 0; digits < 4; digits++) {
    if (Number(value.toFixed(digits)) === value) return digits;
  }
  return 4;
}
