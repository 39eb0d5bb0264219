import type { JSX } from "preact";
import type { LabAnswer, WholeAnswer } from "../../lab/answer.ts";
import type { DrawAnswer } from "../../lab/draws.ts";
import { cellOf, type LabEdit } from "../../lab/lab-edit.ts";
import { labDraws } from "../../lab/lab-method.ts";
import { isSeeded } from "../../lab/lab-pattern.ts";
import type { LabPeriod, LabTables } from "../../lab/lab-period.ts";
import type { LabState } from "../../lab/lab-state.ts";
import type { SourceFact } from "../../page-context.ts";
import type { LabWords } from "./lab-words.ts";

/** Everything from which a shown result was made. */
export interface ResultParts {
  readonly state: LabState;
  readonly edit: LabEdit | null;
  readonly answer: LabAnswer;
  /** The last answer that was whole; it keeps the place of one that is still coming. */
  readonly whole: WholeAnswer | null;
  readonly drawn: DrawAnswer;
  readonly period: LabPeriod;
  readonly tables: LabTables;
  readonly sources: readonly SourceFact[];
  readonly words: LabWords;
  readonly place: "worker" | "page";
}

/** How the numbers were made: inputs, changed cell, method, place. They are no figures of the edition. */
export function LabTrace(parts: ResultParts): JSX.Element {
  const { state, period, sources, words, place, drawn } = parts;
  const { say, persons } = words;
  const edition = document.querySelector<HTMLMetaElement>('meta[name="waymark-edition"]')?.content;
  const facts: [string, JSX.Element | string][] = [
    [say("lab.trace.status"), say("lab.label")],
    [say("lab.trace.edition"), edition ?? ""],
    [say("lab.period"), `${period.start}–${period.end}`],
    [
      say("client.sources"),
      <ul>
        {sources
          .filter(({ id }) => period.sources.includes(id))
          .map(({ id, vintage, page, licence }) => (
            <li key={id}>
              <a href={page} rel="noreferrer">
                {say(`source.${id}`)}
              </a>{" "}
              <bdi lang="en">
                {vintage} · {licence}
              </bdi>
            </li>
          ))}
      </ul>,
    ],
    [say("client.method"), methodText(parts)],
    [say("lab.cell"), cellText(parts)],
  ];
  if (drawn) {
    facts.push([
      say("lab.draws"),
      say("lab.trace.draws", {
        ...{ n: labDraws, refused: drawn.refused, seed: state.seed },
        error: persons(state.error * 100),
      }),
    ]);
  }
  facts.push([say("lab.trace.place"), say(`lab.trace.place.${place}`)]);
  return (
    <details class="lab-trace">
      <summary>{say("lab.trace")}</summary>
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={() => save(parts, edition ?? "")}>
        {say("lab.download")}
      </button>
    </details>
  );
}

function methodText({ state, words: { say } }: ResultParts): string {
  const name = say(`explore.method.${state.method}`);
  if (isSeeded(state.method, state.pattern))
    return `${name} · ${say("lab.pattern")}: ${say(`lab.pattern.${state.pattern}`)}`;
  return state.method === "da-pb-closed" ? `${name} · ${say("lab.weight")}: ${state.weight}` : name;
}

function cellText({ edit, tables, period, words }: ResultParts): string {
  if (!edit) return words.say("lab.trace.no-edit");
  return words.say("lab.trace.edit", {
    birthplace: words.areaName(edit.birthplace),
    residence: words.areaName(edit.residence),
    year: edit.date === "start" ? period.start : period.end,
    official: words.persons(cellOf(tables, edit)?.persons ?? 0),
    persons: words.persons(edit.persons),
  });
}

/** Gives the result away with its inputs, so that it says itself what it is. */
function save(parts: ResultParts, edition: string): void {
  const { state, edit, answer, drawn, period, sources, tables } = parts;
  const text = JSON.stringify(
    {
      status:
        "computed in a browser from official tables and one changed cell; not part of the edition",
      label: "MODEL",
      edition,
      address: location.protocol === "file:" ? location.search : location.href,
      period: { revision: period.revision, start: period.start, end: period.end },
      sources: sources.filter(({ id }) => period.sources.includes(id)),
      method: {
        id: state.method,
        ...(state.method === "da-pb-closed" && { weight: state.weight }),
        ...(isSeeded(state.method, state.pattern) && { seed: state.pattern }),
      },
      changedCell: edit && { ...edit, official: cellOf(tables, edit)?.persons ?? null },
      result: answer,
      draws: drawn && { ...drawn, of: labDraws, error: state.error, seed: state.seed },
    },
    null,
    1,
  );
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "waymark-laboratory.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
