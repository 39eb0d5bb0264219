import { type LabMethod, labMethods } from "../../lab/lab-method.ts";
import { labPatterns } from "../../lab/lab-pattern.ts";
import { type LabIndexEntry, type LabState, readSeed, readWeight } from "../../lab/lab-state.ts";
import type { ControlForm } from "../explore/form.ts";
import { pageLanguage } from "../words.ts";
import type { LabWords } from "./lab-words.ts";

/** Writes a state into the controls. */
export function writeForm(form: ControlForm, state: LabState): void {
  for (const [name, value] of Object.entries(state)) setField(form, name, String(value));
}

/** The state that the controls say; what cannot be read stays as it was. */
export function readForm(form: ControlForm, before: LabState): LabState {
  const method = form.value("method");
  return {
    period: form.value("period"),
    method: labMethods.find((each): each is LabMethod => each === method) ?? before.method,
    weight: readWeight(form.value("weight")) ?? before.weight,
    pattern: labPatterns.find((each) => each === form.value("pattern")) ?? before.pattern,
    born: form.value("born"),
    living: form.value("living"),
    date: form.value("date") === "start" ? "start" : "end",
    persons: form.value("persons"),
    error: Number(form.value("error")),
    seed: readSeed(form.value("seed")) ?? before.seed,
  };
}

/** Shows the areas and years of a period; areas that it lacks give way to the first two that it has. */
export function showPeriod(
  form: ControlForm,
  { areas, start, end }: LabIndexEntry,
  state: LabState,
  { areaName }: LabWords,
): LabState {
  const order = new Intl.Collator(pageLanguage());
  const named = areas
    .map((code): [string, string] => [code, areaName(code)])
    .sort(([, a], [, b]) => order.compare(a, b));
  const within = (area: string, instead: number) =>
    areas.includes(area) ? area : named[instead]![0];
  const shown = { ...state, born: within(state.born, 0), living: within(state.living, 1) };
  for (const name of ["born", "living"] as const) {
    form.options(name, named);
    form.set(name, shown[name]);
  }
  for (const [value, year] of [
    ["start", start],
    ["end", end],
  ] as const) {
    const label = document.querySelector(`[data-lab] [name="date"][value="${value}"] + span`);
    if (label) label.textContent = String(year);
  }
  return shown;
}

/** Radio buttons are chosen by value, other fields take it. */
function setField(form: ControlForm, name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement>(`[data-lab] input[name="${name}"]`);
  if (field && field.type !== "radio") field.value = value;
  else form.set(name, value);
}
